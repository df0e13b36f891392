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
  const headline = plain(shown.headline ?? '');
  const paragraphs = kept.filter((block) => block.prose).map((block) => plain(block.text));
  return page.blocks.map((block) => {
    const decision = decisions[block.index]!;
    if (!decision.kept) return decision;
    const rule = furnitureRule(block, { headline, paragraphs, shown });
    return rule === null || kept.length === 1 ? decision : { kept: false, rule };
  });
}

interface Surroundings {
  headline: string;
  paragraphs: readonly string[];
  shown: Shown;
}

function furnitureRule(block: TextBlock, { headline, paragraphs, shown }: Surroundings): string | null {
  const text = plain(block.text);
  if (block.index === shown.headlineAt || (headline !== '' && text === headline)) return 'the headline';
  if (isByline(block, shown.byline)) return 'the byline';
  if (text !== '' && text === plain(shown.description ?? '') && isNamed(block, 'summary'))
    return 'the standfirst';
  const isPull = text.length >= SHORTEST_PULL && (!block.prose || isNamed(block, 'quote'));
  return isPull && paragraphs.some((other) => other.length > text.length && other.includes(text))
    ? 'repeats the text'
    : null;
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
