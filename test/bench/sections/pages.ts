import { BODY_READERS, bodyBaseline } from '../baselines/bodies.ts';
import { PAGE_SETS } from '../data.ts';
import { scorePages } from '../scorer.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const SAMPLE = 12;
const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : value.toFixed(3);

const ASKED_BODY: Readonly<Record<string, string>> = {
  scrapinghub: '≥ .975',
  misinfo: '≥ .98',
  fundus: '≥ .965',
  'wcxb-article': '≥ .945',
};

async function runBodies(context: BenchContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  let empty = 0;
  for (const set of PAGE_SETS) {
    const ours = await scorePages(context, 'body', `extract/${set}.jsonl.gz`, { limit: SAMPLE });
    empty += ours['empty'] ?? 0;
    const baselines: string[] = [];
    for (const [name, reader] of Object.entries(BODY_READERS)) {
      baselines.push(`${name} ${share(await bodyBaseline(context, set, reader, SAMPLE))}`);
    }
    figures.push({
      name: `bodies, ${set}: F1`,
      measured: share(ours['f1']),
      asked: ASKED_BODY[set]!,
      baseline: baselines.join(', '),
    });
  }
  figures.push({ name: 'empty results on article pages', measured: String(empty), asked: '0' });
  return figures;
}

async function runMetadata(context: BenchContext): Promise<Figure[]> {
  const figures = await scorePages(context, 'meta', 'extract/fundus.jsonl.gz', { limit: SAMPLE });
  return [
    { name: 'fundus: all authors', measured: share(figures['authorsAll']), asked: '≥ .92' },
    { name: 'fundus: no author too many', measured: share(figures['authorsNoneTooMany']), asked: '≥ .95' },
    { name: 'fundus: same day', measured: share(figures['sameDay']), asked: '≥ .98' },
    { name: 'fundus: headline exact', measured: share(figures['headline']), asked: '≥ .93' },
  ];
}

async function runDetection(context: BenchContext): Promise<Figure[]> {
  const figures = await scorePages(context, 'detect', 'detect.jsonl', { limit: 60 });
  return [
    { name: 'detection: F1', measured: share(figures['f1']), asked: '≥ .97' },
    { name: 'detection: recall', measured: share(figures['recall']), asked: '≥ .96' },
    {
      name: 'false alarms on news home and section pages',
      measured: share(figures['onNewsHomeAndSection']),
      asked: '≤ .02',
    },
    {
      name: 'blogs and guides announced as news',
      measured: share(figures['onBlogsAndGuides']),
      asked: '≤ .10',
    },
  ];
}

export const bodies: Section = { id: 'bodies', title: 'Bodies', run: runBodies };
export const metadata: Section = { id: 'metadata', title: 'Headlines, authors, dates', run: runMetadata };
export const detection: Section = { id: 'detection', title: 'Detection', run: runDetection };
