import { HINT_BIT } from '../page/hints.ts';
import { isProse } from '../page/read.ts';
import type { Box, PageText, TextBlock } from '../page/types.ts';

export interface Decision {
  kept: boolean;
  rule: string;
}

/** A container keeps the reader's text when it holds this share of the prose of its parent. */
const MAIN_SHARE = 0.6;

const NOISE =
  HINT_BIT.ad |
  HINT_BIT.caption |
  HINT_BIT.comment |
  HINT_BIT.consent |
  HINT_BIT.credit |
  HINT_BIT.newsletter |
  HINT_BIT.related |
  HINT_BIT.share |
  HINT_BIT.tags |
  HINT_BIT.nav |
  HINT_BIT.footer |
  HINT_BIT.byline |
  HINT_BIT.tools |
  HINT_BIT.date;

/** The smallest element that holds most of the running text. */
export function mainBox(page: PageText): Box | null {
  let main = page.body;
  if (!main) return null;
  for (const box of page.boxes) {
    if (box.parent === main && box.proseChars >= MAIN_SHARE * main.proseChars && box.proseChars > 0)
      main = box;
  }
  return main;
}

/** For each block of the page, whether the article has it, and by which rule. */
export function select(page: PageText): Decision[] {
  const main = mainBox(page);
  return page.blocks.map((block) => decide(block, main));
}

function decide(block: TextBlock, main: Box | null): Decision {
  for (let box: Box | null = block.inner; box !== main; box = box.parent) {
    if (!box) return { kept: false, rule: 'outside' };
    if (box.hidden) return { kept: false, rule: 'hidden' };
    if (box.hints & NOISE && box.proseChars < (main?.proseChars ?? 0) / 2)
      return { kept: false, rule: 'noise' };
    if (/^(aside|nav|footer|figure|form|header)$/.test(box.tag)) return { kept: false, rule: 'noise' };
  }
  if (isProse(block)) return { kept: true, rule: 'prose' };
  if (block.linkChars > block.text.length / 2) return { kept: false, rule: 'links' };
  const tag = block.box.tag;
  const kept = tag === 'p' || /^h[2-6]$/.test(tag) || tag === 'li' || tag === 'blockquote';
  return { kept, rule: kept ? tag : 'short' };
}
