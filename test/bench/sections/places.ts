import { needBrowser } from '../../../lib/cli/browser/find.ts';
import { type RoundTrip, roundTrip } from '../round-trip.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

/** Pages of each set that a sample reads. */
const SAMPLE = 6;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const times = (value: number): string => value.toFixed(2);

async function run(context: BenchContext): Promise<Figure[]> {
  const trip = await roundTrip(
    context.data,
    await needBrowser('chromium'),
    context.sample ? SAMPLE : Number.POSITIVE_INFINITY,
  );
  tellBroken(trip, context);
  return [...placeFigures(trip), ...timeFigures(trip)];
}

function tellBroken({ wrong, changed, failed }: RoundTrip, context: BenchContext): void {
  for (const { html, block } of wrong) context.broken(`round trip: ${html} lost '${block}'`);
  for (const html of changed) context.broken(`round trip: ${html} was changed`);
  for (const { html, message } of failed) context.broken(`round trip: ${html}: ${message}`);
}

function placeFigures({ pages, blocks, exact, inParts, changed }: RoundTrip): Figure[] {
  const found = exact + inParts;
  return [
    {
      name: `blocks of ${pages} pages found again in Chromium`,
      measured: `${found} of ${blocks} (${((100 * found) / blocks).toFixed(2)} %)`,
      asked: '100 %',
    },
    { name: 'pages that reading changed', measured: String(changed.length), asked: '0' },
  ];
}

function timeFigures({
  ratio,
  firstRatio,
  extractMs,
  readabilityMs,
  detectMs,
  usualPageMs,
}: RoundTrip): Figure[] {
  return [
    {
      name: 'extraction ÷ Readability with its clone, median',
      measured: times(ratio.median),
      asked: '≤ 0.60',
      baseline: `Readability ${ms(readabilityMs.median)}, ours ${ms(extractMs.median)}`,
    },
    {
      name: 'extraction ÷ Readability with its clone, p95',
      measured: times(ratio.p95),
      asked: '≤ 0.60',
      baseline: `Readability ${ms(readabilityMs.p95)}, ours ${ms(extractMs.p95)}`,
    },
    {
      name: 'the same on the first run in a page, median',
      measured: times(firstRatio.median),
      asked: '≤ 1.00',
    },
    { name: 'extraction of pages below 2 MB, p95', measured: ms(usualPageMs.p95), asked: '< 60 ms' },
    { name: 'detection, median and p95', measured: `${ms(detectMs.median)}, ${ms(detectMs.p95)}` },
  ];
}

export const places: Section = { id: 'places', title: 'Places in the page', run };
