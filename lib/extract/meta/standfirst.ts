import { HINT_BIT } from '../page/hints.ts';
import type { Box, TextBlock } from '../page/types.ts';
import { plain, type Sources } from './sources.ts';

/** Blocks this far below the headline may be the standfirst. */
const WITHIN = 8;
const SHORTEST = 30;
const LONGEST = 600;
/** So much of the beginning tells one text from another. */
const START = 40;

/**
 * The sentence or two between headline and text, when it is shown apart from the text: marked by its names, or the
 * page's own description of itself.
 * @param kept whether a block belongs to the body; the first of them ends the search.
 */
export function standfirstOf(
  { page, headlineAt }: Sources,
  description: string | null,
  kept: (block: TextBlock) => boolean,
): string | null {
  const first = page.blocks.findIndex(kept);
  const from = Math.max(0, headlineAt + 1);
  for (const block of page.blocks.slice(from, Math.max(from, Math.min(first, from + WITHIN)))) {
    if (
      block.text.length < SHORTEST ||
      block.text.length > LONGEST ||
      block.linkChars > block.text.length / 2
    )
      continue;
    if (isSummary(block) || describes(block.text, description)) return block.text;
  }
  return null;
}

function describes(text: string, description: string | null): boolean {
  const start = plain(description).slice(0, START);
  return start.length >= START / 2 && plain(text).startsWith(start);
}

function isSummary(block: TextBlock): boolean {
  for (let box: Box | null = block.inner, up = 0; box && up < 3; box = box.parent, up++) {
    if (box.hints & HINT_BIT.caption) return false;
    if (box.hints & HINT_BIT.summary) return true;
  }
  return false;
}
