import type { Box, TextBlock } from '../page/types.ts';

/** The paragraphs within that element, so many levels above them, which has most of the running text. */
function paragraphsOf(blocks: readonly TextBlock[], levels: number): TextBlock[] {
  const above = ({ box }: TextBlock) => (levels > 1 ? (box.parent?.parent ?? null) : box.parent);
  const chars = new Map<Box | null, number>();
  let most: Box | null = null;
  for (const block of blocks) {
    if (!block.prose) continue;
    const holder = above(block);
    const sum = (chars.get(holder) ?? 0) + block.text.length;
    chars.set(holder, sum);
    if (sum > (chars.get(most) ?? 0)) most = holder;
  }
  return most ? blocks.filter((block) => block.prose && above(block) === most) : [];
}

const ABOVE_TEXT = 8;

/** The blocks right above the first paragraph: where a page without a headline has byline and date. */
export function aboveText(blocks: readonly TextBlock[]): TextBlock[] {
  const first = paragraphsOf(blocks, 2)[0]?.index ?? 0;
  return blocks.slice(Math.max(0, first - ABOVE_TEXT), first);
}

/** The line under the last paragraph, when it is the last one of the same element. */
export function belowText(blocks: readonly TextBlock[]): TextBlock[] {
  const last = paragraphsOf(blocks, 1).at(-1);
  if (!last) return [];
  const [line, next] = blocks.slice(last.index + 1);
  const within = (block: TextBlock | undefined) => block?.box.parent === last.box.parent;
  return line && within(line) && !within(next) ? [line] : [];
}
