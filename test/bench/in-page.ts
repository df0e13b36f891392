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
  extractMs: number;
  readabilityMs: number;
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
  const detectMs = clock(() => detect(document, url));
  const { article, map } = extract(document, url);
  const trip: PageTrip = {
    blocks: 0,
    exact: 0,
    inParts: 0,
    wrong: [],
    changed: false,
    detectMs,
    extractMs: 0,
    readabilityMs: 0,
  };
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

/** The better of a few runs of each, one after the other, so that a change of the machine's speed meets both. */
function time(url: string, trip: PageTrip, runs: number): void {
  trip.extractMs = trip.readabilityMs = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    trip.extractMs = Math.min(
      trip.extractMs,
      clock(() => extract(document, url)),
    );
    trip.readabilityMs = Math.min(
      trip.readabilityMs,
      clock(() => new Readability(document.cloneNode(true) as Document).parse()),
    );
  }
}

const RUNS = 2;

Object.assign(globalThis, {
  roundTrip(url: string): PageTrip {
    const trip = tripOf(url);
    time(url, trip, RUNS);
    return trip;
  },
});
