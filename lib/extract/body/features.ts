import { HINT_NAMES } from '../page/hints.ts';
import type { Box, PageText, TextBlock } from '../page/types.ts';
import { CUE_NAMES, cuesOf } from './cues.ts';
import { type Above, FAR, lookAbove, type Outline, TAG_GROUP_NAMES } from './outline.ts';
import { shapeOfText } from './shape.ts';

/** What other parts of the page say about its text. */
export interface Known {
  headline: string | null;
  description: string | null;
  /** The body as JSON-LD declares it, folded; null where it does not. */
  declared: string | null;
}

const BLOCK_TAGS = ['p', 'div', 'li', 'h1', 'h2', 'h3', 'td', 'figcaption', 'pre'];

const SHAPE = [
  'chars',
  'words',
  'linkShare',
  'boldShare',
  'endsSentence',
  'endsColon',
  'sentences',
  'commas',
  'capitals',
  'digits',
  'startsLower',
  'startsQuote',
  'wordLength',
  'prose',
];
const PLACE = [
  'hidden',
  'itemprop',
  'bodies',
  'joinUp',
  'insideMain',
  'joinDepth',
  'branchShare',
  'mostCopies',
  'peerBlocks',
  'peerProseShare',
  'peerLinkShare',
  'peerLength',
  'copies',
  'parentProse',
  'parentLinks',
  'parentChars',
  'parentBlocks',
  'grandProse',
  'grandLinks',
  'greatProse',
  'mainShare',
  'mainBlocks',
  'pageProse',
  'pageBlocks',
  'index',
  'fromFirst',
  'fromLast',
  'proseBefore',
  'proseAfter',
  'fromHeadline',
  'sinceHeading',
];
const KNOWN = ['isHeadline', 'isDescription', 'declared'];
const NEAR = ['chars', 'linkShare', 'prose', 'sameParent', 'sameKind'];
const NEIGHBORS = [-3, -2, -1, 1, 2, 3];
const WINDOW = ['proseAround', 'linksAround', 'sameParentProseBefore', 'sameParentProseAfter'];

/** Names of all features, in the order of a row. */
export const FEATURES: readonly string[] = [
  ...SHAPE,
  ...BLOCK_TAGS.map((tag) => `tag:${tag}`),
  ...HINT_NAMES.map((hint) => `hint:${hint}`),
  ...TAG_GROUP_NAMES.map((group) => `in:${group}`),
  ...PLACE,
  ...CUE_NAMES.map((cue) => `cue:${cue}`),
  ...KNOWN,
  ...NEIGHBORS.flatMap((n) => NEAR.map((name) => `${n}:${name}`)),
  ...WINDOW,
];

/** A block with what its neighbors look at too. */
interface Seen {
  block: TextBlock;
  links: number;
  log: number;
}

const log = (n: number): number => Math.log2(n + 1);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const clamp = (n: number, most: number): number => Math.max(-most, Math.min(most, n));

/** A row and the place in it where the next value goes. */
class Row {
  readonly values = new Float32Array(FEATURES.length);
  private at = 0;

  put(value: number): void {
    this.values[this.at++] = value;
  }

  flag(value: boolean): void {
    this.values[this.at++] = value ? 1 : 0;
  }
}

export interface BlockFeatures {
  row: Float32Array;
  above: Above;
}

/** One row of features for each block of the page; null for those that are plainly links among links. */
export function featuresOf(page: PageText, known: Known, outline: Outline): (BlockFeatures | null)[] {
  const seen = page.blocks.map((block): Seen => {
    const chars = block.text.length;
    return { block, links: share(Math.min(block.linkChars, chars), chars), log: log(chars) };
  });
  const march = marchOf(page, outline, known);
  return seen.map((one, i) => {
    if (isPlainLink(one, outline)) return null;
    const above = lookAbove(one.block, outline);
    const row = new Row();
    putShape(row, one);
    for (const tag of BLOCK_TAGS) row.flag(one.block.box.tag === tag);
    for (const level of above.hints) row.put(level);
    for (const level of above.tags) row.put(level);
    putAbove(row, above);
    putPlace(row, one, page, outline, march);
    for (const cue of cuesOf(one.block.text)) row.flag(cue);
    putKnown(row, one.block, known);
    putNeighbors(row, seen, i);
    putWindow(row, seen, i);
    return { row: row.values, above };
  });
}

/** Blocks mostly of links need no more looking at where hardly any running text is near. */
const LITTLE_PROSE = 0.05;

function isPlainLink({ block, links }: Seen, outline: Outline): boolean {
  if (links <= 0.5 || block.prose) return false;
  const parent = block.box.parent ?? block.box;
  const great = parent.parent?.parent ?? parent;
  return parent.proseChars === 0 && great.proseChars < LITTLE_PROSE * outline.proseChars;
}

const ENDS_SENTENCE = /[.!?…。？！।]["'”’»“)\]]*$/;

function putShape(row: Row, { block, links, log }: Seen): void {
  const { text } = block;
  const { length } = text;
  const shape = shapeOfText(text);
  row.put(log);
  row.put(shape.words);
  row.put(links);
  row.put(share(Math.min(block.boldChars, length), length));
  row.flag(ENDS_SENTENCE.test(text));
  row.flag(text.endsWith(':'));
  row.put(shape.sentences);
  row.put(share(shape.commas, shape.words));
  row.put(share(shape.capitals, shape.words));
  row.put(share(shape.digits, length));
  row.flag(/^\p{Ll}/u.test(text));
  row.flag(/^["'“‘«„]/.test(text));
  row.put(share(length, shape.words));
  row.flag(block.prose);
}

/** Places along the page, in blocks and in characters of prose. */
interface March {
  first: number;
  last: number;
  headline: number;
  proseBefore: number[];
  sinceHeading: number[];
  prose: number;
}

/** Stands for a place that is not known. */
const NOWHERE = 99;

function marchOf(page: PageText, outline: Outline, known: Known): March {
  const march: March = { first: -1, last: -1, headline: -1, proseBefore: [], sinceHeading: [], prose: 0 };
  let heading = -1;
  let h1 = -1;
  for (const block of page.blocks) {
    const { tag } = block.box;
    march.proseBefore.push(march.prose);
    march.sinceHeading.push(heading < 0 ? NOWHERE : block.index - heading);
    if (/^h[1-6]$/.test(tag)) heading = block.index;
    if (tag === 'h1') h1 = block.index;
    if (block.text === known.headline && (march.headline < 0 || tag === 'h1')) march.headline = block.index;
    if (!block.prose) continue;
    march.prose += block.text.length;
    if (!isWithin(block.box, outline.main)) continue;
    if (march.first < 0) march.first = block.index;
    march.last = block.index;
  }
  if (march.headline < 0) march.headline = h1;
  return march;
}

/** Deeper than this below the main element, a block counts as outside: pages nest ten thousand deep. */
const DEEPEST = 200;

function isWithin(box: Box, top: Box | null): boolean {
  if (!top) return false;
  let at: Box | null = box;
  for (let up = 0; at && at.depth > top.depth && up < DEEPEST; up++) at = at.parent;
  return at === top;
}

function putAbove(row: Row, above: Above): void {
  row.flag(above.hidden);
  row.flag(above.itemprop);
  row.put(above.bodies);
  row.put(above.joinUp);
  row.flag(above.insideMain);
  row.put(clamp(above.joinDepth, FAR));
  row.put(above.branchShare);
  row.put(above.mostCopies);
}

/** A distance in blocks beyond this is far. */
const FAR_BLOCKS = 50;

function putPlace(row: Row, { block }: Seen, page: PageText, outline: Outline, march: March): void {
  const { main, proseChars } = outline;
  const peers = outline.peers.get(block.box.kind)!;
  const parent = block.box.parent ?? block.box;
  const grand = parent.parent ?? parent;
  const great = grand.parent ?? grand;
  const i = block.index;
  row.put(peers.blocks);
  row.put(share(peers.proseChars, proseChars));
  row.put(share(peers.linkChars, peers.chars));
  row.put(share(peers.chars, peers.blocks));
  row.put(outline.texts.get(block.text) ?? 1);
  row.put(share(parent.proseChars, proseChars));
  row.put(share(parent.linkChars, parent.chars));
  row.put(log(parent.chars));
  row.put(parent.blocks);
  row.put(share(grand.proseChars, proseChars));
  row.put(share(grand.linkChars, grand.chars));
  row.put(share(great.proseChars, proseChars));
  row.put(share(main?.proseChars ?? 0, proseChars));
  row.put(main?.proseBlocks ?? 0);
  row.put(log(proseChars));
  row.put(page.blocks.length);
  row.put(share(i, page.blocks.length));
  row.put(march.first < 0 ? NOWHERE : clamp(i - march.first, FAR_BLOCKS));
  row.put(march.first < 0 ? NOWHERE : clamp(i - march.last, FAR_BLOCKS));
  row.put(share(march.proseBefore[i]!, march.prose));
  row.put(march.prose - march.proseBefore[i]!);
  row.put(march.headline < 0 ? NOWHERE : clamp(i - march.headline, FAR_BLOCKS));
  row.put(march.sinceHeading[i]!);
}

const LONG_ENOUGH = 25;
const SAMPLE = 60;

function putKnown(row: Row, { text }: TextBlock, { headline, description, declared }: Known): void {
  const long = text.length >= LONG_ENOUGH;
  row.flag(text === headline);
  row.flag(long && description !== null && sameStart(text, description));
  row.put(declared === null || !long ? 0 : declared.includes(text.slice(0, SAMPLE)) ? 1 : -1);
}

const sameStart = (a: string, b: string): boolean => {
  const n = Math.min(a.length, b.length, SAMPLE);
  return a.slice(0, n) === b.slice(0, n);
};

function putNeighbors(row: Row, seen: readonly Seen[], i: number): void {
  const own = seen[i]!.block.box;
  for (const step of NEIGHBORS) {
    const other = seen[i + step];
    if (!other) {
      for (let k = 0; k < NEAR.length; k++) row.put(-1);
      continue;
    }
    const { box, prose } = other.block;
    row.put(other.log);
    row.put(other.links);
    row.flag(prose);
    row.flag(box.parent === own.parent || box === own.parent || box === own);
    row.flag(box.kind === own.kind);
  }
}

const REACH = 8;

function putWindow(row: Row, seen: readonly Seen[], i: number): void {
  const own = seen[i]!.block.box.parent;
  let prose = 0;
  let links = 0;
  let before = 0;
  let after = 0;
  const last = Math.min(seen.length - 1, i + REACH);
  for (let j = Math.max(0, i - REACH); j <= last; j++) {
    if (j === i) continue;
    const other = seen[j]!;
    links += other.links;
    if (!other.block.prose) continue;
    prose++;
    if (other.block.box.parent !== own) continue;
    if (j < i) before++;
    else after++;
  }
  row.put(prose);
  row.put(links);
  row.put(before);
  row.put(after);
}
