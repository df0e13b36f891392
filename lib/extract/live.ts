import type { Block, LiveEntry } from '../report/types.ts';
import { type Thing, typesOf } from './meta/json-ld.ts';
import { parseDate } from './meta/parse-date.ts';
import type { Box, PageText, Time } from './page/types.ts';

/** Fewer entries are an article with a few dates. */
const LEAST_ENTRIES = 3;
/** Entries hold most of what was kept, or they are something else. */
const LEAST_SHARE = 0.5;
const MOST_LEVELS = 12;
const LIVE_ADDRESS =
  /[/.-](?:live|liveblog|live-?updates?|newsticker|liveticker|ticker|en-direct|directo|en-vivo|diretta)(?:[/.-]|$)/i;

/** Whether the page is a live blog, by what it declares or by its address. */
export const isLive = (url: string, things: readonly Thing[]): boolean =>
  LIVE_ADDRESS.test(url) || things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));

/**
 * The entries of a live blog: elements of one kind, each with a time and text of its own. Newest first, where the
 * page gives the times; otherwise in the order of the page.
 * @param places where the kept blocks stand in the text, by their index in the page
 */
export function entriesOf(page: PageText, places: ReadonlyMap<number, Block>): LiveEntry[] {
  const spans = spansOf(page, places);
  let best: Map<Box, Time> | null = null;
  let bestChars = 0;
  let all = 0;
  for (const block of places.values()) all += block.end - block.start;
  for (const boxes of groupsOf(page, spans)) {
    let chars = 0;
    for (const box of boxes.keys()) chars += spans.get(box)!.chars;
    // Of two kinds as full, the outer one has the headings of its entries too.
    if (boxes.size >= LEAST_ENTRIES && chars > bestChars) [best, bestChars] = [boxes, chars];
  }
  if (!best || bestChars < LEAST_SHARE * all) return [];
  const entries = [...best].map(([box, time]) => {
    const { start, end } = spans.get(box)!;
    return { start, end, time: parseDate(time.datetime) };
  });
  const timed = entries.every((entry) => entry.time !== null);
  return timed ? entries.sort((a, b) => Date.parse(b.time!) - Date.parse(a.time!)) : entries;
}

/** What an element holds of the text. */
interface Held {
  start: number;
  end: number;
  chars: number;
}

function spansOf(page: PageText, places: ReadonlyMap<number, Block>): Map<Box, Held> {
  const spans = new Map<Box, Held>();
  for (const [index, { start, end }] of places) {
    for (
      let box: Box | null = page.blocks[index]!.box, up = 0;
      box && up < MOST_LEVELS;
      box = box.parent, up++
    ) {
      const held = spans.get(box);
      if (!held) spans.set(box, { start, end, chars: end - start });
      else {
        held.end = end;
        held.chars += end - start;
      }
    }
  }
  return spans;
}

/** For each kind of element, those that hold text and exactly one time, with that time. */
function groupsOf(page: PageText, spans: ReadonlyMap<Box, Held>): Iterable<Map<Box, Time>> {
  const groups = new Map<number, Map<Box, Time>>();
  const crowded = new Set<Box>();
  for (const time of page.times) {
    for (let box: Box | null = time.box, up = 0; box && up < MOST_LEVELS; box = box.parent, up++) {
      if (crowded.has(box) || !spans.has(box)) continue;
      const group = groups.get(box.kind) ?? new Map<Box, Time>();
      groups.set(box.kind, group);
      // A second time within one entry is when it was updated; a third makes it the list of entries.
      const first = group.get(box);
      if (!first) group.set(box, time);
      else if (first.box.parent !== time.box.parent) {
        crowded.add(box);
        group.delete(box);
      }
    }
  }
  return groups.values();
}
