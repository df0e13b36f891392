import { CONNECTIVES } from '../../languages/en/connectives.ts';
import { SUBJECT_PRONOUNS } from '../../languages/en/grammar.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';

const FEWEST_WORDS = 7;
const MOST_WORDS = 45;

const DANGLING = new Set([
  ...SUBJECT_PRONOUNS,
  'his',
  'her',
  'their',
  'this',
  'these',
  'those',
  'that',
  'such',
  'its',
]);

/** Whether a sentence begins with a word that needs the one before it. */
export function dangles(document: TextDocument, sentence: Sentence): boolean {
  let first = sentence.firstToken;
  while (first < sentence.lastToken && document.tokens[first]!.kind === 'symbol') first++;
  const word = document.tokens[first]?.lower ?? '';
  const pair = `${word} ${document.tokens[first + 1]?.lower ?? ''}`;
  return DANGLING.has(word) || CONNECTIVES.has(word) || CONNECTIVES.has(pair);
}

/** How well a sentence can be read by itself, 0..1. */
export function standsAlone(document: TextDocument, sentence: Sentence): number {
  const words = wordCount(document, sentence);
  let score = dangles(document, sentence) ? 0.3 : 1;
  if (words < FEWEST_WORDS) score *= 0.3;
  if (words > MOST_WORDS) score *= 0.7;
  const text = document.text.slice(sentence.start, sentence.end);
  if (hasOpenQuotation(text)) score *= 0.3;
  if (text.endsWith('?') || text.endsWith(':')) score *= 0.5;
  return /[.!?…]["'”’»)]*$/.test(text) ? score : score * 0.3;
}

function wordCount(document: TextDocument, sentence: Sentence): number {
  let count = 0;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++)
    if (document.tokens[i]!.kind !== 'symbol') count++;
  return count;
}

/** Half of a quotation is no sentence of the article's own. */
function hasOpenQuotation(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('“') !== count('”') || count('"') % 2 === 1;
}
