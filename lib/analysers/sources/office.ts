import {
  PRIVATE_BODY_WORDS,
  PUBLIC_ADJECTIVES,
  PUBLIC_BODY_PHRASES,
  publicBody,
  SEATS_OF_POWER,
} from '../../languages/en/sourcing/bodies.ts';
import { OFFICES, type OfficeWords } from '../../languages/en/sourcing/offices.ts';
import type { Office } from '../../report/types.ts';

/** What a description says about public office. */
export interface Standing {
  official: boolean;
  office: Office | null;
  standing: 'sitting' | 'former' | null;
}

/** What is known of a description beside its words. */
export interface Surroundings {
  /** It stands for several people ('former officials' are officials, a former minister is not). */
  plural: boolean;
  /** A place or nationality stands in it, so that its bodies are likely to be public. */
  ofPlace: boolean;
  /** A named body stands in it that nothing marks as public. */
  ofUnknownBody: boolean;
}

const NOBODY: Standing = { official: false, office: null, standing: null };
const FORMER = /^(?:former|ex|ex-\p{L}+|onetime|one-time|retired|longtime-former|erstwhile|late)$/u;
const THEN = /^then(?:-\p{L}+)?$/u;

// Offices whose words also mean something else: they count only as a title, that is capitalized, or with a public body.
const TITLES_ONLY =
  /^(?:general|generals|gen|major|maj|captain|commander|commanders|col|colonel|lt|lieutenant|representative|justice|justices|delegate|king|queen|minister|ministers|premier|governor|vice president|vice-president|sgt|sergeant|chancellor)$/;
// A nationality or 'senior', 'local' before these is enough to make them public.
const BY_ADJECTIVE =
  /^(?:officials?|spokes\w+|presidents?|advis[eo]rs?|negotiators?|secretary|commissioners?|inspector|investigators?|leaders?|officers?|press secretary|aides?|personnel)$/;

/**
 * Reads the office out of a description's words (as in the text, without the name).
 * @param context the words before it, which tell whose spokesman 'a spokesman' is
 */
export function standingOf(
  words: readonly string[],
  around: Surroundings,
  context: readonly string[],
): Standing {
  const lower = words.map((w) => w.toLowerCase());
  const found = findOffice(words, lower);
  if (!found) return NOBODY;
  const former = isFormer(lower, found.at);
  const official = isPublic(words, found.office, around) || speaksForOffice(words, found, context);
  if (!official) return { ...NOBODY, standing: former ? 'former' : null };
  const holds = !former || around.plural;
  return {
    official: holds,
    office: refine(words, found.office),
    standing: former && isCurrent(lower) ? null : former ? 'former' : 'sitting',
  };
}

function findOffice(
  words: readonly string[],
  lower: readonly string[],
): { office: OfficeWords; at: number } | null {
  for (const office of OFFICES) {
    const parts = office.phrase.split(' ');
    for (let i = 0; i + parts.length <= lower.length; i++) {
      if (!parts.every((part, k) => bare(lower[i + k]!) === part)) continue;
      if (TITLES_ONLY.test(office.phrase) && !isTitle(words, i, parts.length)) continue;
      return { office, at: i };
    }
  }
  return null;
}

/** 'ex-minister' and 'then-secretary' hold the office word behind a hyphen. */
const bare = (word: string): string =>
  word.replace(/^(?:ex|then|vice|co|non|deputy)-(?=\p{L}{3})/u, '').replace(/\.$/, '');

/** Capitalized, or told with 'the' or a country: 'the minister', 'foreign minister'. */
function isTitle(words: readonly string[], at: number, length: number): boolean {
  const word = words[at]!;
  if (/^\p{Lu}/u.test(word)) return words[at + length]?.toLowerCase() !== 'manager';
  const before = words[at - 1]?.toLowerCase() ?? '';
  if (/^(?:minister|ministers|governor|premier|king|queen)$/.test(words[at]!.toLowerCase()))
    return before !== 'church';
  return before === 'the' && at + length === words.length;
}

function isFormer(lower: readonly string[], office: number): boolean {
  for (let i = 0; i <= office; i++) {
    if (THEN.test(lower[i]!)) return false;
    if (FORMER.test(lower[i]!)) return true;
  }
  return false;
}

/** 'a spokesman for the mayor', 'Attorney General spokesman', or a bare 'spokesman' right after a public body. */
function speaksForOffice(
  words: readonly string[],
  found: { office: OfficeWords; at: number },
  context: readonly string[],
): boolean {
  if (found.office.office !== 'spokesperson') return false;
  const others = words.filter(
    (_, i) => i < found.at || i >= found.at + found.office.phrase.split(' ').length,
  );
  const lower = others.map((w) => w.toLowerCase());
  if (lower.some((w) => PRIVATE_BODY_WORDS.has(w)) || isFormer(lower, lower.length - 1)) return false;
  if (findOffice(others, lower)?.office.own) return true;
  const bare = others.every((w) => /^(?:a|an|the|for|one|chief|lead)$/i.test(w));
  if (!bare) return false;
  const near = context.map((w) => w.toLowerCase());
  return (
    !near.some((w) => PRIVATE_BODY_WORDS.has(w)) &&
    (namesPublicBody(context) || (findOffice(context, near)?.office.own ?? false))
  );
}

/** 'current and former officials' are both. */
const isCurrent = (lower: readonly string[]): boolean => lower.includes('current');

function isPublic(words: readonly string[], office: OfficeWords, around: Surroundings): boolean {
  const lower = words.map((w) => w.toLowerCase());
  const privately = lower.some((w) => PRIVATE_BODY_WORDS.has(w));
  const bodily = namesPublicBody(words);
  if (office.own) return !privately || bodily || !TITLES_ONLY.test(office.phrase);
  if (privately) return false;
  if (bodily) return true;
  if (BY_ADJECTIVE.test(office.phrase)) {
    if (around.ofPlace || lower.some((w) => PUBLIC_ADJECTIVES.has(w))) return true;
    return /^(?:officials?|presidents?)$/.test(office.phrase) && !around.ofUnknownBody;
  }
  return false;
}

/** Whether the words name a public body: 'department', 'White House', 'FBI'. */
export function namesPublicBody(words: readonly string[]): boolean {
  return bodyOffice(words) !== null;
}

/** The office class of the public body that the words name, or null. */
export function bodyOffice(words: readonly string[]): Office | null {
  const text = ` ${words.join(' ').toLowerCase()} `;
  for (const [phrase, office] of PUBLIC_BODY_PHRASES) if (text.includes(` ${phrase} `)) return office;
  for (const word of words) {
    const office = publicBody(word.replace(/['’]s$/, ''));
    if (office) return office;
    if (SEATS_OF_POWER.has(word.toLowerCase())) return 'agency';
  }
  return null;
}

/** 'official' of the army is military; a spokesman stays a spokesman. */
function refine(words: readonly string[], office: OfficeWords): Office {
  if (office.office !== 'agency') return office.office;
  return bodyOffice(words) ?? 'agency';
}

/** Whether an organization is a public one, by its name. */
export function standingOfBody(words: readonly string[], isPlace: boolean): Standing {
  const lower = words.map((w) => w.toLowerCase());
  if (isPlace) return { official: true, office: 'agency', standing: 'sitting' };
  if (lower.some((w) => PRIVATE_BODY_WORDS.has(w))) return NOBODY;
  const office = bodyOffice(words) ?? ownOffice(words, lower);
  return office ? { official: true, office, standing: 'sitting' } : NOBODY;
}

/** 'the attorney general's office', 'a report by the auditor general'. */
function ownOffice(words: readonly string[], lower: readonly string[]): Office | null {
  const speaks = lower.at(-1) === 'office' || lower.includes('by') || lower.includes('from');
  const found = speaks ? findOffice(words, lower) : null;
  return found?.office.own ? found.office.office : null;
}
