/**
 * Trains the weights of the detector: `node lib/detect/train/train.ts PAGES`, where PAGES is a JSON Lines file with
 * `html` (a file beside it), `url`, `domain` and `label` (article, non-article, other-article). Prints a
 * cross-validation by domain, then writes weights.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { openDom } from '../../article/dom.ts';
import { type BoostOptions, boost, type Sample } from '../../article/train/boost.ts';
import { foldOf } from '../../article/train/folds.ts';
import { logOdds } from '../../article/trees.ts';
import { SIGNALS } from '../signals/index.ts';
import { NAMES } from '../signals/names.ts';
import { sketchPage } from '../sketch.ts';

export interface LabelledPage {
  html: string;
  url: string;
  domain: string;
  label: 'article' | 'non-article' | 'other-article';
  page_type?: string;
}

export interface Row {
  page: LabelledPage;
  row: number[];
}

const FOLDS = 5;
const NEWS: BoostOptions = {
  trees: 50,
  depth: 3,
  rate: 0.16,
  leastLeaf: 0.002,
  columns: 0.5,
  seed: 1,
  bins: 24,
};
const ARTICLE: BoostOptions = { ...NEWS, trees: 12, rate: 0.2 };
/** A news home page announced as an article is a greater fault than a shop or a guide. */
const HOME_WEIGHT = 3;

const isHome = ({ page_type = '' }: LabelledPage): boolean =>
  /news-(?:home|section)|home-or-section/.test(page_type);

function newsSamples(rows: readonly Row[]): Sample[] {
  return rows.map(({ page, row }) => ({
    row,
    positive: page.label === 'article',
    weight: isHome(page) ? HOME_WEIGHT : 1,
  }));
}

function articleSamples(rows: readonly Row[]): Sample[] {
  return rows.map(({ page, row }) => ({ row, positive: page.label !== 'non-article', weight: 1 }));
}

/** Log-odds of every page, each from trees that saw no page of its domain. */
function crossValidate(rows: readonly Row[]): number[] {
  const odds = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = rows.filter(({ page }) => foldOf(page.domain, FOLDS) !== fold);
    const trees = boost(newsSamples(others), NAMES, NEWS);
    rows.forEach(({ page, row }, i) => {
      if (foldOf(page.domain, FOLDS) === fold) odds[i] = logOdds(trees, row);
    });
  }
  return odds;
}

/** One line of figures a threshold. */
export function report(rows: readonly Row[], odds: readonly number[], cut: number): string {
  const share = (wanted: (page: LabelledPage) => boolean): number => {
    const chosen = rows.map((_, i) => i).filter((i) => wanted(rows[i]!.page));
    return chosen.filter((i) => odds[i]! > cut).length / (chosen.length || 1);
  };
  const figures = {
    recall: share((page) => page.label === 'article'),
    falseAlarms: share((page) => page.label === 'non-article'),
    home: share(isHome),
    guides: share((page) => page.label === 'other-article'),
  };
  return `${cut} ${Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ')}`;
}

/** The pages of a file with their numbers. */
function readRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const page = JSON.parse(line) as LabelledPage;
      const bytes = readFileSync(join(dirname(file), page.html));
      const html = (page.html.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      const { window } = new JSDOM(html);
      const sketch = sketchPage(openDom(window.document), page.url);
      window.close();
      return { page, row: SIGNALS.flatMap((signal) => signal.read(sketch).map(Number)) };
    });
}

/** Cross-validates, then trains on all. @returns the weights and the lines of the report. */
export function train(rows: readonly Row[]): { weights: object; lines: string[] } {
  const odds = crossValidate(rows);
  const lines = [-2, -1.5, -1.2, -1, -0.5, 0].map((cut) => report(rows, odds, cut));
  const weights = {
    news: boost(newsSamples(rows), NAMES, NEWS),
    article: boost(articleSamples(rows), NAMES, ARTICLE),
  };
  return { weights, lines };
}

if (import.meta.main) {
  const { weights, lines } = train(readRows(process.argv[2] ?? ''));
  process.stdout.write(`${lines.join('\n')}\n`);
  writeFileSync(join(import.meta.dirname, '..', 'weights.json'), `${JSON.stringify(weights)}\n`);
}
