import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { PEOPLES } from '../../../languages/en/peoples.ts';
import { HONORIFICS, PERSON_TITLES, PORTFOLIOS, TITLES } from '../../../languages/en/titles.ts';
import type { TextDocument } from '../../../text/document.ts';
import { explainedAcronyms } from './acronyms.ts';
import { companyShortNames } from './companies.ts';
import { placesOfDatelines } from './datelines.ts';
import { isBareHead, withoutDescription } from './edges.ts';
import { kindByHead, namesOfStorms } from './heads.ts';
import { type Mention, mentionOf } from './mention.ts';
import { teamsInResults } from './results.ts';
import { splitMention } from './split.ts';
import { kindsAsTold } from './told.ts';

/** What a leader's name goes before when the words mean a body, not the person. */
const BODIES_OF_LEADERS = new Set('administration cabinet campaign government team'.split(' '));
const EDGE = /^(?:["'“”‘’(),;:–—-]|the)$/iu;

/** Brings mentions to what a name is: no title, no article, no marks; leaders' governments are bodies. */
export function refineMentions(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const whole = mentions
    .flatMap((mention) => splitMention(document, mention))
    .flatMap((mention) => withoutDescription(document, mention));
  const refined = whole.flatMap((mention) => {
    const trimmed = trim(document, kindByHead(document, mention));
    if (!trimmed || isCountryPair(document, trimmed) || isPeople(document, trimmed)) return [];
    if (isBareHead(document, trimmed)) return [];
    const bare = trimmed.kind === 'person' ? withoutTitle(document, trimmed) : trimmed;
    return bare ? [wholeOutlet(document, bodyOfLeader(document, bare))] : [];
  });
  const placed = placesOfDatelines(document, namesOfStorms(document, refined));
  const told = kindsAsTold(document, explainedAcronyms(document, placed));
  return companyShortNames(document, teamsInResults(document, told));
}

function trim(document: TextDocument, mention: Mention): Mention | null {
  let { from, to } = mention;
  while (from < to && EDGE.test(document.tokens[from]!.text)) from++;
  while (
    from < to &&
    (EDGE.test(document.tokens[to - 1]!.text) || /^['’]s$/i.test(document.tokens[to - 1]!.text))
  )
    to--;
  if (from === to) return null;
  return from === mention.from && to === mention.to
    ? mention
    : mentionOf(document, from, to, mention.kind, mention.confidence);
}

/** 'Gen. Lee' is Lee's name with a title; 'Pope' by itself is a title without a name. */
function withoutTitle(document: TextDocument, mention: Mention): Mention | null {
  const { tokens } = document;
  let from = isPortfolio(document, mention) ? mention.from + 1 : mention.from;
  for (let i = from; i < mention.to; i++) {
    const { lower } = tokens[i]!;
    if (i === from ? isTitle(lower) : isTitle(lower) && PERSON_TITLES.has(lower)) {
      from = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
      if (tokens[i + 1]?.text === '.') i++;
    }
  }
  if (from >= mention.to)
    return mention.to - mention.from === 1 && !isOffice(document, mention) ? mention : null;
  return from === mention.from
    ? mention
    : mentionOf(document, from, mention.to, 'person', mention.confidence);
}

/** 'Agriculture' in 'Secretary of Agriculture Ann Lee'. */
function isPortfolio({ tokens }: TextDocument, { from, to }: Mention): boolean {
  const isOf = tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '');
  return isOf && to - from > 1 && PORTFOLIOS.has(tokens[from]!.lower);
}

const isTitle = (lower: string): boolean => TITLES.has(lower) || HONORIFICS.has(lower);

/** A title that stands alone is a name only after a given name elsewhere: John Major, Martin Luther King. */
function isOffice({ tokens }: TextDocument, mention: Mention): boolean {
  const { lower } = tokens[mention.from]!;
  if (tokens[mention.from - 1]?.lower === 'the') return true;
  return !tokens.some(
    (t, i) =>
      t.lower === lower &&
      i > 0 &&
      /^\p{Lu}\p{Ll}/u.test(t.text) &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[i - 1]!.text),
  );
}

/** 'Trump administration': the mention takes in the noun and is a body. */
function bodyOfLeader(document: TextDocument, mention: Mention): Mention {
  const next = document.tokens[mention.to];
  if (mention.kind === 'place' || mention.to - mention.from > 2) return mention;
  if (mention.kind !== 'person' && !/^\p{Lu}\p{Ll}+$/u.test(document.tokens[mention.to - 1]!.text))
    return mention;
  if (!next || !BODIES_OF_LEADERS.has(next.lower)) return mention;
  return mentionOf(document, mention.from, mention.to + 1, 'organization', mention.confidence);
}

const OUTLET_TAILS = new Set(['News', 'Radio', 'Television', 'TV']);

/** 'ABC News': the word after the letters is part of an outlet's name. */
function wholeOutlet(document: TextDocument, mention: Mention): Mention {
  const { tokens } = document;
  const letters = mention.to - mention.from === 1 && /^\p{Lu}{2,4}$/u.test(tokens[mention.from]!.text);
  if (mention.kind !== 'organization' || !letters || !OUTLET_TAILS.has(tokens[mention.to]?.text ?? ''))
    return mention;
  return mentionOf(document, mention.from, mention.to + 1, mention.kind, mention.confidence);
}

/** 'Mexican' and 'Mexicans' speak of Mexico, 'Muslims' of no one: they are no names. */
function isPeople({ text }: TextDocument, { start, end, kind }: Mention): boolean {
  const word = text.slice(start, end);
  return COUNTRY_BY_DEMONYM.has(word) || (kind !== 'person' && PEOPLES.has(word));
}

/** 'US-Mexico' says something of two countries and names neither by itself. */
function isCountryPair({ tokens }: TextDocument, { from, to }: Mention): boolean {
  if (to - from !== 1) return false;
  return countriesIn(tokens[from]!.text).length > 1;
}

/** The countries that a hyphenated word names: 'US-Mexico', 'U.S.-led'. */
export function countriesIn(word: string): string[] {
  return word.split(/[-–/]/).flatMap((part) => COUNTRY_BY_NAME.get(part)?.name ?? []);
}
