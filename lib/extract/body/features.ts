import { HINT_NAMES } from '../page/hints.ts';
import type { Box, PageText, TextBlock } from '../page/types.ts';
import { CUE_NAMES, cuesOf } from './cues.ts';
import { type Above, FAR, type Outline, TAG_GROUP_NAMES } from './outline.ts';

/** What other parts of the page say about its text. */
export interface Known {
  headline: string | null;
  description: string | null;
  /** The body as JSON-LD declares it, folded; null where it does not. */
  declared: string | null;
}

const BLOCK_TAGS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'blockquote',
  'figcaption',
  'section',
  'dd',
  'pre',
  'article',
];
const INNER_TAGS = ['a', 'strong', 'em', 'span', 'time', 'button', 'small', 'b', 'i'];

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
  'lines',
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
const NEAR = ['chars', 'linkShare', 'prose', 'sameParent', 'sameKind', 'cue'];
const NEIGHBORS = [-3, -2, -1, 1, 2, 3];
const WINDOW = ['proseAround', 'linksAround', 'sameParentProseBefore', 'sameParentProseAfter'];

/** Names of all features, in the order of a row. */
export const FEATURES: readonly string[] = [
  ...SHAPE,
  ...BLOCK_TAGS.map((tag) => `tag:${tag}`),
  ...INNER_TAGS.map((tag) => `inner:${tag}`),
  ...HINT_NAMES.map((hint) => `hint:${hint}`),
  ...TAG_GROUP_NAMES.map((group) => `in:${group}`),
  ...PLACE,
  ...CUE_NAMES.map((cue) => `cue:${cue}`),
  ...KNOWN,
  ...NEIGHBORS.flatMap((n) => NEAR.map((name) => `${n}:${name}`)),
  ...WINDOW,
];

/** A block with what is computed once and used by its neighbors too. */
interface Seen {
  block: TextBlock;
  above: Above;
  cues: boolean[];
  cued: number;
  links: number;
  log: number;
}

const log = (n: number): number => Math.log2(n + 1);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** One row of features for each block of the page. */
export function featuresOf(
  page: PageText,
  known: Known,
  outline: Outline,
  above: readonly Above[],
): Float32Array[] {
  const seen = page.blocks.map((block): Seen => {
    const cues = cuesOf(block.text);
    return {
      block,
      above: above[block.index]!,
      cues,
      cued: cues.some(Boolean) ? 1 : 0,
      links: share(Math.min(block.linkChars, block.text.length), block.text.length),
      log: log(block.text.length),
    };
  });
  const march = marchOf(page, outline, known);
  return seen.map((one, i) => {
    const row = new Float32Array(FEATURES.length);
    let at = 0;
    const put = (values: readonly (number | boolean)[]): void => {
      for (const value of values) row[at++] = Number(value);
    };
    put(shapeOf(one));
    put(BLOCK_TAGS.map((tag) => one.block.box.tag === tag));
    put(INNER_TAGS.map((tag) => one.block.inner.tag === tag));
    put(one.above.hints);
    put(one.above.tags);
    put(placeOf(one, page, outline, march, i));
    put(one.cues);
    put(knownOf(one.block, known));
    put(neighborsOf(seen, i));
    put(windowOf(seen, i));
    return row;
  });
}

const ENDS_SENTENCE = /[.!?…。？！।]["'”’»“)\]]*$/;
const SENTENCES = /[.!?…。？！।]["'”’»)\]]*(?=\s|$)/g;

function shapeOf({ block, links, log }: Seen): (number | boolean)[] {
  const { text } = block;
  const words = text.split(' ');
  let capitals = 0;
  for (const word of words) if (/^\p{Lu}/u.test(word)) capitals++;
  return [
    log,
    words.length,
    links,
    share(Math.min(block.boldChars, text.length), text.length),
    ENDS_SENTENCE.test(text),
    text.endsWith(':'),
    text.match(SENTENCES)?.length ?? 0,
    share(text.match(/[,，、]/g)?.length ?? 0, words.length),
    share(capitals, words.length),
    share(text.match(/\d/g)?.length ?? 0, text.length),
    /^\p{Ll}/u.test(text),
    /^["'“‘«„]/.test(text),
    share(text.length, words.length),
    block.prose,
    block.runs.reduce((n, run) => n + (run.node ? 0 : 1), 0),
  ];
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

function marchOf(page: PageText, outline: Outline, known: Known): March {
  const march: March = { first: -1, last: -1, headline: -1, proseBefore: [], sinceHeading: [], prose: 0 };
  let heading = -1;
  let h1 = -1;
  for (const block of page.blocks) {
    march.proseBefore.push(march.prose);
    march.sinceHeading.push(heading < 0 ? 99 : block.index - heading);
    if (/^h[1-6]$/.test(block.box.tag)) heading = block.index;
    if (block.box.tag === 'h1') h1 = block.index;
    if (block.text === known.headline && (march.headline < 0 || block.box.tag === 'h1'))
      march.headline = block.index;
    if (!block.prose) continue;
    march.prose += block.text.length;
    if (!isWithin(block.box, outline.main)) continue;
    if (march.first < 0) march.first = block.index;
    march.last = block.index;
  }
  if (march.headline < 0) march.headline = h1;
  return march;
}

function isWithin(box: Box, top: Box | null): boolean {
  if (!top) return false;
  let at: Box | null = box;
  for (let up = 0; at && at.depth > top.depth && up < 200; up++) at = at.parent;
  return at === top;
}

const clamp = (n: number, most: number): number => Math.max(-most, Math.min(most, n));

function placeOf(one: Seen, page: PageText, outline: Outline, march: March, i: number): (number | boolean)[] {
  const { block, above } = one;
  const { main, proseChars } = outline;
  const peers = outline.peers.get(block.box.kind)!;
  const parent = block.box.parent ?? block.box;
  const grand = parent.parent ?? parent;
  const great = grand.parent ?? grand;
  return [
    above.hidden,
    above.itemprop,
    above.bodies,
    above.joinUp,
    above.insideMain,
    clamp(above.joinDepth, FAR),
    above.branchShare,
    above.mostCopies,
    peers.blocks,
    share(peers.proseChars, proseChars),
    share(peers.linkChars, peers.chars),
    share(peers.chars, peers.blocks),
    outline.texts.get(block.text) ?? 1,
    share(parent.proseChars, proseChars),
    share(parent.linkChars, parent.chars),
    log(parent.chars),
    parent.blocks,
    share(grand.proseChars, proseChars),
    share(grand.linkChars, grand.chars),
    share(great.proseChars, proseChars),
    share(main?.proseChars ?? 0, proseChars),
    main?.proseBlocks ?? 0,
    log(proseChars),
    page.blocks.length,
    share(i, page.blocks.length),
    march.first < 0 ? 99 : clamp(i - march.first, 50),
    march.first < 0 ? 99 : clamp(i - march.last, 50),
    share(march.proseBefore[i]!, march.prose),
    march.prose - march.proseBefore[i]!,
    march.headline < 0 ? 99 : clamp(i - march.headline, 50),
    march.sinceHeading[i]!,
  ];
}

const LONG_ENOUGH = 25;
const SAMPLE = 60;

function knownOf({ text }: TextBlock, known: Known): (number | boolean)[] {
  const declared =
    known.declared === null || text.length < LONG_ENOUGH
      ? 0
      : known.declared.includes(text.slice(0, SAMPLE))
        ? 1
        : -1;
  const described =
    known.description !== null && text.length >= LONG_ENOUGH && sameStart(text, known.description);
  return [text === known.headline, described, declared];
}

const sameStart = (a: string, b: string): boolean => {
  const n = Math.min(a.length, b.length, SAMPLE);
  return a.slice(0, n) === b.slice(0, n);
};

function neighborsOf(seen: readonly Seen[], i: number): (number | boolean)[] {
  const own = seen[i]!.block.box;
  return NEIGHBORS.flatMap((step) => {
    const other = seen[i + step];
    if (!other) return [-1, -1, -1, -1, -1, -1];
    const { box, prose } = other.block;
    return [
      other.log,
      other.links,
      prose,
      box.parent === own.parent || box === own.parent || box === own,
      box.kind === own.kind,
      other.cued,
    ];
  });
}

const REACH = 8;

function windowOf(seen: readonly Seen[], i: number): number[] {
  const own = seen[i]!.block.box.parent;
  let prose = 0;
  let links = 0;
  let before = 0;
  let after = 0;
  for (let j = Math.max(0, i - REACH); j <= Math.min(seen.length - 1, i + REACH); j++) {
    const other = seen[j]!;
    if (j === i) continue;
    links += other.links;
    if (!other.block.prose) continue;
    prose++;
    if (other.block.box.parent !== own) continue;
    if (j < i) before++;
    else after++;
  }
  return [prose, links, before, after];
}
