/** What the round trip runs within a page of a real browser. */
import { Readability } from '@mozilla/readability';
import { partsFor, rangeFor } from '../../lib/anchor/index.ts';
import { fold } from '../../lib/article/fold.ts';
import { detect } from '../../lib/detect/index.ts';
import { extract } from '../../lib/extract/index.ts';

export interface PageTrip {
  blocks: number;
  /** Blocks whose Range says their words, whitespace folded. */
  exact: number;
  /** Blocks whose Range holds other text within (a script, a note left out), but whose parts say their words. */
  inParts: number;
  wrong: string[];
  changed: boolean;
  /** Milliseconds of the best of a few runs, and of the first, in which no code is warm yet. */
  extractMs: number;
  readabilityMs: number;
  firstExtractMs: number;
  firstReadabilityMs: number;
  detectMs: number;
}

/** Blanks left out: a line break element is none in a Range's text. */
const squeeze = (text: string): string => fold(text).replace(/\s+/g, '');

const clock = (work: () => void): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

function tripOf(url: string): PageTrip {
  const before = document.documentElement.outerHTML;
  const trip: PageTrip = { blocks: 0, exact: 0, inParts: 0, wrong: [], changed: false, ...timesOf(url) };
  const { article, map } = extract(document, url);
  for (const span of article.blocks) {
    trip.blocks++;
    const wanted = squeeze(article.text.slice(span.start, span.end));
    const range = rangeFor(map, span, document);
    const parts = partsFor(map, span, document).map(({ node, from, to }) => node.data.slice(from, to));
    if (range && squeeze(range.toString()) === wanted) trip.exact++;
    else if (squeeze(parts.join('')) === wanted) trip.inParts++;
    else trip.wrong.push(wanted.slice(0, 60));
  }
  trip.changed = document.documentElement.outerHTML !== before;
  return trip;
}

const RUNS = 3;

type Times = Pick<
  PageTrip,
  'extractMs' | 'readabilityMs' | 'firstExtractMs' | 'firstReadabilityMs' | 'detectMs'
>;

/** Times both readers, one after the other in each run, so that a change of the machine's speed meets both. */
function timesOf(url: string): Times {
  const detectMs = clock(() => detect(document, url));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    theirs.push(clock(() => new Readability(document.cloneNode(true) as Document).parse()));
    ours.push(clock(() => extract(document, url)));
  }
  return {
    detectMs,
    extractMs: Math.min(...ours),
    readabilityMs: Math.min(...theirs),
    firstExtractMs: ours[0]!,
    firstReadabilityMs: theirs[0]!,
  };
}

Object.assign(globalThis, { roundTrip: tripOf });
