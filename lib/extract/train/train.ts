/**
 * Trains the weights that tell the blocks of an article from the rest of its page:
 * `node lib/extract/train/train.ts SET…`, each SET a JSON Lines file (gzipped or not) with `html` (a file beside it
 * or beside its folder), `url`, `domain`, `body`, and, where a standfirst may be in the text or not,
 * `body_with_summary`. Prints a cross-validation by domain, then writes body/weights.json.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { openDom } from '../../article/dom.ts';
import { type BoostOptions, boost, type Sample } from '../../article/train/boost.ts';
import { foldOf } from '../../article/train/folds.ts';
import { logOdds, type PackedTrees } from '../../article/trees.ts';
import { FEATURES, featuresOf } from '../body/features.ts';
import { outlineOf } from '../body/outline.ts';
import { metadataOf } from '../meta/index.ts';
import { readPage } from '../page/read.ts';
import { labelBlocks, wordsOf } from './label.ts';

export interface GoldPage {
  html: string;
  url: string;
  domain: string;
  body: string;
  summary?: string | null;
  body_with_summary?: string | null;
}

/** A page ready to be learned from: a row, a label and a weight a block. */
export interface Lesson {
  domain: string;
  /** Null for blocks that are dropped without asking the trees. */
  rows: (Float32Array | null)[];
  labels: boolean[];
  /** Share of the page's body in the block; 0 where the block may be in the text or not. */
  weights: number[];
}

const FOLDS = 5;
export const OPTIONS: BoostOptions = {
  trees: 45,
  depth: 5,
  rate: 0.18,
  leastLeaf: 0.0003,
  columns: 0.5,
  seed: 1,
  bins: 40,
};
/** A body shorter than this does not make its blocks heavier. */
const LEAST_BODY = 60;
/** A heading of one word counts as this many. */
const LEAST_BLOCK = 3;

/** Reads one page, as the engine does, and labels its blocks. */
export function lessonOf(document: Document, gold: GoldPage): Lesson {
  const dom = openDom(document);
  const page = readPage(dom);
  const meta = metadataOf(dom, page, gold.url);
  const known = { headline: meta.headline, description: meta.description, declared: meta.body };
  const texts = page.blocks.map((block) => block.text);
  const labels = labelBlocks(texts, gold.body);
  const others = gold.summary && gold.body_with_summary ? labelBlocks(texts, gold.body_with_summary) : labels;
  const whole = Math.max(LEAST_BODY, wordsOf(gold.body).length);
  return {
    domain: gold.domain,
    rows: featuresOf(page, known, outlineOf(page)).map((found) => found?.row ?? null),
    labels,
    weights: texts.map((text, i) =>
      labels[i] === others[i] ? Math.max(LEAST_BLOCK, wordsOf(text).length) / whole : 0,
    ),
  };
}

function samplesOf(lessons: readonly Lesson[]): Sample[] {
  return lessons.flatMap(({ rows, labels, weights }) =>
    rows.flatMap((row, i) =>
      row && weights[i]! > 0 ? [{ row, positive: labels[i]!, weight: weights[i]! }] : [],
    ),
  );
}

/** Weighted precision and recall of blocks, each page judged by trees that saw no page of its domain. */
export function crossValidate(lessons: readonly Lesson[], cuts: readonly number[]): string[] {
  const sums = cuts.map(() => ({ hit: 0, extra: 0, missed: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = boost(
      samplesOf(lessons.filter((lesson) => foldOf(lesson.domain, FOLDS) !== fold)),
      FEATURES,
      OPTIONS,
    );
    for (const lesson of lessons.filter(({ domain }) => foldOf(domain, FOLDS) === fold)) {
      lesson.rows.forEach((row, i) => {
        const odds = row ? logOdds(trees, row) : Number.NEGATIVE_INFINITY;
        cuts.forEach((cut, c) => {
          const weight = lesson.weights[i]!;
          if (odds >= cut && lesson.labels[i]) sums[c]!.hit += weight;
          else if (odds >= cut) sums[c]!.extra += weight;
          else if (lesson.labels[i]) sums[c]!.missed += weight;
        });
      });
    }
  }
  return sums.map(({ hit, extra, missed }, c) => {
    const [precision, recall] = [hit / (hit + extra), hit / (hit + missed)];
    return `${cuts[c]} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`;
  });
}

export const trainOn = (lessons: readonly Lesson[]): PackedTrees =>
  boost(samplesOf(lessons), FEATURES, OPTIONS);

function readLessons(file: string): Lesson[] {
  const read = (path: string): string => {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const beside = (html: string): string =>
    [dirname(file), dirname(dirname(file))].map((folder) => join(folder, html)).find(existsSync) ?? html;
  return read(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as GoldPage;
      const { window } = new JSDOM(read(beside(gold.html)));
      const lesson = lessonOf(window.document, gold);
      window.close();
      return lesson;
    });
}

if (import.meta.main) {
  const lessons = process.argv.slice(2).flatMap(readLessons);
  process.stdout.write(`${crossValidate(lessons, [-1, -0.5, -0.1, 0, 0.5]).join('\n')}\n`);
  writeFileSync(
    join(import.meta.dirname, '..', 'body', 'weights.json'),
    `${JSON.stringify(trainOn(lessons))}\n`,
  );
}
