import { parentPort, workerData } from 'node:worker_threads';
import { clusterWords } from './clusters.ts';
import { readVectors } from './vectors.ts';

/** Runs beside the learning of priors: the two need nothing of each other. */
const { cache, seed } = workerData as { cache: string; seed: number };
const vectors = readVectors(cache);
parentPort?.postMessage(clusterWords(vectors, vectors.words.length, seed));
