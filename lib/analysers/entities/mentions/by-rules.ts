import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { BODY_WORDS, PLACE_WORDS } from '../../../languages/en/organizations.ts';
import { HONORIFICS, TITLES } from '../../../languages/en/titles.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import { type Mention, mentionOf } from './mention.ts';

const CAPITALISED = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const JOINING = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'de',
  'la',
  'von',
  'van',
  'der',
  'bin',
  'al',
  'del',
]);
const PLACE_CUES = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'inside', 'throughout']);
const DAYS_AND_MONTHS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december i`.split(/\s+/),
);
/** What rules alone are worth: they are right about half of the time. */
const CONFIDENCE = 0.5;

/** Names by capital letters, titles and telling words. Serves where the tagger's model could not be loaded. */
export function mentionsByRules(document: TextDocument): Mention[] {
  const lowerCased = new Set(document.tokens.filter((t) => !CAPITALISED.test(t.text)).map((t) => t.lower));
  return document.sentences.flatMap((sentence) =>
    isHeadline(document, sentence) ? [] : mentionsOf(document, sentence, lowerCased),
  );
}

/** Nearly all words capitalised: capitals then say nothing about names. */
function isHeadline({ tokens }: TextDocument, { firstToken, lastToken }: Sentence): boolean {
  const words = tokens.slice(firstToken, lastToken).filter((t) => t.kind === 'word' && t.text.length > 3);
  const capitalised = words.filter((t) => CAPITALISED.test(t.text)).length;
  return words.length > 0 && tokens[lastToken - 1]!.text !== '.' && capitalised >= 0.8 * words.length;
}

function mentionsOf(document: TextDocument, sentence: Sentence, lowerCased: ReadonlySet<string>): Mention[] {
  const { tokens } = document;
  const found: Mention[] = [];
  for (let i = sentence.firstToken; i < sentence.lastToken; ) {
    if (!mayStart(tokens, i, sentence, lowerCased)) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i, sentence.lastToken);
    const from = skipTitles(tokens, i, to);
    const kind = from < to ? kindOf(tokens, from, to, from > i) : null;
    if (kind) found.push(mentionOf(document, from, to, kind, CONFIDENCE));
    i = to;
  }
  return found;
}

function mayStart(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  lowerCased: ReadonlySet<string>,
): boolean {
  const token = tokens[at]!;
  if (!CAPITALISED.test(token.text) || DAYS_AND_MONTHS.has(token.lower)) return false;
  const opens = at === sentence.firstToken || /^["“‘(]$/.test(tokens[at - 1]!.text);
  return !opens || !lowerCased.has(token.lower);
}

function runEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from + 1;
  while (end < last) {
    const next = tokens[end]!;
    const joined = JOINING.has(next.lower) && end + 1 < last && CAPITALISED.test(tokens[end + 1]!.text);
    if (!CAPITALISED.test(next.text) && !joined) break;
    end += joined ? 2 : 1;
  }
  return end;
}

function skipTitles(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const { lower } = tokens[at]!;
    if (!HONORIFICS.has(lower) && !TITLES.has(lower)) break;
    at++;
    if (tokens[at]?.text === '.') at++;
  }
  return at;
}

function kindOf(tokens: readonly Token[], from: number, to: number, titled: boolean): EntityKind | null {
  const words = tokens.slice(from, to);
  const name = words.map((t) => t.text).join(' ');
  if (COUNTRY_BY_DEMONYM.has(name)) return null;
  if (COUNTRY_BY_NAME.has(name)) return 'place';
  if (words.some((t) => BODY_WORDS.has(t.lower))) return 'organization';
  if (words.length === 1 && ACRONYM.test(name)) return 'organization';
  if (PLACE_WORDS.has(words.at(-1)!.lower)) return 'place';
  if (titled) return 'person';
  if (PLACE_CUES.has(tokens[from - 1]?.lower ?? '')) return 'place';
  return words.length > 1 && words.length < 5 && !words.some((t) => JOINING.has(t.lower))
    ? 'person'
    : 'other';
}
