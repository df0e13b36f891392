import type { GlossIndex } from '../../../knowledge/glosses/index.ts';
import { COUNTRY_BY_DEMONYM } from '../../../languages/en/countries.ts';
import { HONORIFICS, PERSON_TITLES, TITLES } from '../../../languages/en/titles.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import { type Mention, mentionOf } from './mention.ts';

const CAPITALISED = /^\p{Lu}\p{L}{0,20}[\p{Ll}’'-]\p{L}{0,40}$/u;
/** A name taken up again without signs of its own. */
const CONFIDENCE = 0.6;
const LONGEST_NAME = 3;

/** The mentions with those that were missed though the document shows them: after titles, and names seen elsewhere. */
export function addMissed(
  document: TextDocument,
  mentions: readonly Mention[],
  glosses: GlossIndex | null = null,
): Mention[] {
  const taken = new Uint8Array(document.tokens.length);
  for (const { from, to } of mentions) taken.fill(1, from, to);
  const added = [
    ...afterTitles(document, taken),
    ...repeated(document, mentions, taken),
    ...acronyms(document, glosses, taken),
  ];
  return added.length === 0 ? [...mentions] : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/** 'Vice President Pence', 'Ms. Lee'. */
function afterTitles(document: TextDocument, taken: Uint8Array): Mention[] {
  const { tokens } = document;
  const added: Mention[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i + 1 < sentence.lastToken; i++) {
      const title = tokens[i]!;
      if (!/^\p{Lu}/u.test(title.text) || !isPersonTitle(title.lower) || taken[i]) continue;
      const from = tokens[i + 1]!.text === '.' ? i + 2 : i + 1;
      let to = from;
      while (to < sentence.lastToken && to - from < LONGEST_NAME && isFreeName(document, to, taken)) to++;
      if (to === from || taken[to] || TITLES.has(tokens[to]?.lower ?? '')) continue;
      taken.fill(1, from, to);
      added.push(mentionOf(document, from, to, 'person', CONFIDENCE));
    }
  }
  return added;
}

/** 'WHO', 'IAEA': acronyms that the offline index knows. */
function acronyms(document: TextDocument, glosses: GlossIndex | null, taken: Uint8Array): Mention[] {
  if (!glosses) return [];
  return document.tokens.flatMap(({ text }, i) => {
    if (taken[i] || text.length < 3 || text !== text.toUpperCase()) return [];
    const bare = text.replaceAll('.', '');
    const gloss = glosses.acronyms.has(bare) ? glosses.find(bare) : null;
    return gloss ? [mentionOf(document, i, i + 1, gloss.entity, CONFIDENCE)] : [];
  });
}

const isPersonTitle = (lower: string): boolean => HONORIFICS.has(lower) || PERSON_TITLES.has(lower);

function isFreeName({ tokens }: TextDocument, at: number, taken: Uint8Array): boolean {
  const { text, lower } = tokens[at]!;
  return !taken[at] && CAPITALISED.test(text) && !TITLES.has(lower) && !COUNTRY_BY_DEMONYM.has(text);
}

/** Names of two words or more that stand elsewhere as they do here, and the family names of people. */
function repeated(document: TextDocument, mentions: readonly Mention[], taken: Uint8Array): Mention[] {
  const { tokens } = document;
  const lower = new Set(tokens.filter((t) => /^\p{Ll}/u.test(t.text)).map((t) => t.lower));
  const known = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const first = tokens[mention.from]!.text;
    if (mention.to - mention.from > 1) known.set(first, [...(known.get(first) ?? []), mention]);
  }
  const families = familyNames(document, mentions);
  const alone = namesAlone(document, mentions);
  const added: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (taken[i] || !/^\p{Lu}/u.test(text)) continue;
    const same = known.get(text)?.find((m) => repeats(document, m, i, taken));
    if (same) added.push(mentionOf(document, i, i + same.to - same.from, same.kind, CONFIDENCE));
    else if (families.has(text) && !lower.has(tokens[i]!.lower))
      added.push(mentionOf(document, i, i + 1, 'person', CONFIDENCE));
    else if (alone.has(text) && !lower.has(tokens[i]!.lower))
      added.push(mentionOf(document, i, i + 1, alone.get(text)!, CONFIDENCE));
    else continue;
    const last = added.at(-1)!;
    taken.fill(1, last.from, last.to);
  }
  return added;
}

function repeats({ tokens }: TextDocument, name: Mention, at: number, taken: Uint8Array): boolean {
  for (let k = 0; k < name.to - name.from; k++) {
    if (taken[at + k] || tokens[at + k]?.text !== tokens[name.from + k]!.text) return false;
  }
  return true;
}

/** Last words of people's full names, where the document has the word for nothing else. */
function familyNames({ tokens }: TextDocument, mentions: readonly Mention[]): Set<string> {
  const people = new Set<string>();
  const others = new Set<string>();
  for (const { from, to, kind } of mentions) {
    const last = tokens[to - 1]!.text;
    if (kind === 'person' && to - from > 1 && CAPITALISED.test(last) && last.length > 2) people.add(last);
    if (kind !== 'person') for (let i = from; i < to; i++) others.add(tokens[i]!.text);
  }
  return new Set([...people].filter((name) => !others.has(name)));
}

/** Names of one word that were found somewhere, if always of one kind and not only in longer names elsewhere. */
function namesAlone({ tokens }: TextDocument, mentions: readonly Mention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind | null>();
  for (const { from, to, kind, confidence } of mentions) {
    if (to - from > 1 || confidence < CONFIDENCE) continue;
    const { text } = tokens[from]!;
    if (!CAPITALISED.test(text) || text.length < 3) continue;
    kinds.set(text, (kinds.get(text) ?? kind) === kind ? kind : null);
  }
  return new Map([...kinds].flatMap(([name, kind]) => (kind ? [[name, kind] as const] : [])));
}
