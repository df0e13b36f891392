import { HINT_BIT, type Hint } from '../page/hints.ts';
import type { PageText, TextBlock } from '../page/types.ts';
import type { Decision } from './select.ts';

/** What is shown of the article around its body, as the page's metadata tell it. */
export interface Shown {
  headline: string | null;
  /** The block that shows the headline; -1 for none. */
  headlineAt: number;
  byline: readonly string[];
  /** What the page is described as, for those who share it. */
  description: string | null;
}

/** Longer than this, a block with an author's name is a paragraph. */
const LONGEST_BYLINE = 120;
/** Shorter than this, words that come twice are no pull quote. */
const SHORTEST_PULL = 20;
const BYLINE = /^(?:by|words by|written by|reporting by|von|par|por|di)\s/i;
/** The class names of a block or of the element around it. */
const NEAR = 2;

/** Takes what stands beside the body out of it: headline, standfirst, byline, and pull quotes, whose words the text has already. */
export function withoutFurniture(page: PageText, decisions: readonly Decision[], shown: Shown): Decision[] {
  const kept = page.blocks.filter((block) => decisions[block.index]!.kept);
  const known: Surroundings = {
    headline: plain(shown.headline ?? ''),
    description: plain(shown.description ?? ''),
    paragraphs: kept.filter((block) => block.prose),
    shown,
  };
  return page.blocks.map((block) => {
    const decision = decisions[block.index]!;
    if (!decision.kept) return decision;
    const rule = furnitureRule(block, known);
    return rule === null || kept.length === 1 ? decision : { kept: false, rule };
  });
}

interface Surroundings {
  headline: string;
  description: string;
  paragraphs: readonly TextBlock[];
  shown: Shown;
}

function furnitureRule(block: TextBlock, known: Surroundings): string | null {
  const { headline, description, shown } = known;
  if (block.index === shown.headlineAt || isPlainly(block, headline)) return 'the headline';
  if (isByline(block, shown.byline)) return 'the byline';
  if (isNamed(block, 'summary') && isPlainly(block, description)) return 'the standfirst';
  const mayRepeat = !block.prose || isNamed(block, 'quote');
  return mayRepeat && repeats(block, known.paragraphs) ? 'repeats the text' : null;
}

/** Whether a block says these words, given as plain text: which is hardly ever half as long as the text it is made of. */
const isPlainly = ({ text }: TextBlock, words: string): boolean =>
  words !== '' && text.length >= words.length && text.length <= 2 * words.length && plain(text) === words;

/** What ends a stretch of words. */
const MARKS = /[^\p{L}\p{N} ]+/u;

/** Whether the words of a block stand within a paragraph too, with whatever marks between them. */
function repeats({ text }: TextBlock, paragraphs: readonly TextBlock[]): boolean {
  if (text.length < SHORTEST_PULL) return false;
  // The first letter of a quote may have become a capital. A stretch of words is looked for first: that is quick.
  const stretch = text
    .slice(1)
    .split(MARKS)
    .reduce((a, b) => (b.length > a.length ? b : a))
    .trim();
  const near = paragraphs.filter((other) => other.text.length > text.length && other.text.includes(stretch));
  const words = near.length ? plain(text) : '';
  return words.length >= SHORTEST_PULL && near.some((other) => plain(other.text).includes(words));
}

function isByline(block: TextBlock, byline: readonly string[]): boolean {
  const { text } = block;
  if (text.length > LONGEST_BYLINE) return false;
  const afterBy = BYLINE.test(text) ? text.replace(BYLINE, '') : null;
  return byline.some(
    (name) => afterBy?.startsWith(name) || (isNamed(block, 'byline') && text.includes(name)),
  );
}

function isNamed(block: TextBlock, hint: Hint): boolean {
  let box: TextBlock['box'] | null = block.inner;
  for (let up = 0; box && up < NEAR; box = box.parent, up++) {
    if (box.hints & HINT_BIT[hint]) return true;
  }
  return false;
}

/** Lower case, letters and digits only. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
