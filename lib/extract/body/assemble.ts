import { buildText, type TextMap } from '../../article/text-map.ts';
import type { Block, BlockRole } from '../../report/types.ts';
import type { Box, TextBlock } from '../page/types.ts';

export interface Body {
  map: TextMap;
  blocks: Block[];
  /** Where each kept block of the page stands in the text, by its index. */
  places: Map<number, Block>;
}

const HEADING = /^h[1-6]$/;
/** Longer than this, a line in bold is a paragraph in bold. */
const LONGEST_BOLD_HEADING = 120;

/** Joins the kept blocks of a page into the text of the article. */
export function assemble(kept: readonly TextBlock[]): Body {
  const builder = buildText();
  const blocks: Block[] = [];
  const places = new Map<number, Block>();
  for (const block of kept) {
    for (const run of block.runs) {
      if (run.node) builder.add(run.node, run.data, run.from, run.to);
      else builder.breakLine();
    }
    const span = builder.endBlock();
    if (!span) continue;
    const placed = { ...span, role: roleOf(block) };
    blocks.push(placed);
    places.set(block.index, placed);
  }
  return { map: builder.finish(), blocks, places };
}

function roleOf(block: TextBlock): BlockRole {
  for (let box: Box | null = block.inner, up = 0; box && up < 4; box = box.parent, up++) {
    if (HEADING.test(box.tag)) return 'heading';
    if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt') return 'list-item';
    if (box.tag === 'blockquote') return 'quote';
  }
  const allBold = block.boldChars >= block.text.length && block.text.length <= LONGEST_BOLD_HEADING;
  return allBold && !/[.!?:;,]["'”’»)]*$/.test(block.text) ? 'heading' : 'paragraph';
}
