import { FormCache, readLines } from '../tagger/lines.ts';
import { type WordColumns, wordKey, wordTable } from '../tagger/word-table.ts';
import type { CorpusDocument } from './corpus.ts';
import { CLASSES, type WordCounts } from './priors.ts';
import type { Vectors } from './vectors.ts';

/** Shares at which a bucket begins, and how sure the likeliest class has to be for its second and third level. */
const BUCKETS = [0.08, 0.25, 0.55] as const;
const SURE = [0.45, 0.75] as const;

const emptyTable = wordTable({
  keys: new Uint32Array(0),
  cluster: new Uint8Array(0),
  prior: new Uint8Array(0),
  leaning: new Uint8Array(0),
  flags: new Uint8Array(0),
});

/** What the words of the training texts were marked as. A capitalised word that opens a sentence tells nothing. */
export function countWords(docs: readonly CorpusDocument[], vectors: Vectors): WordCounts {
  const rowOf = new Map(vectors.words.map((word, i) => [word, i]));
  const counts = new Map<number, Float32Array>();
  const cache = new FormCache(emptyTable);
  for (const doc of docs) {
    for (const line of readLines(doc.document, cache)) {
      line.forms.forEach((form, i) => {
        const row = rowOf.get(form.lower) ?? rowOf.get(form.lower.replace(/\.$/, ''));
        const c = classOf(doc, line.from[i]!, line.to[i]!, form.capital, i === 0);
        if (row === undefined || c < 0 || !/\p{L}/u.test(form.lower)) return;
        let list = counts.get(row);
        if (!list) {
          list = new Float32Array(CLASSES);
          counts.set(row, list);
        }
        list[c]!++;
      });
    }
  }
  const words = Int32Array.from(counts.keys()).sort();
  const out = new Float32Array(words.length * CLASSES);
  words.forEach((word, i) => {
    out.set(counts.get(word)!, i * CLASSES);
  });
  return { words, counts: out };
}

/** Index of the class, -1 for a word that tells nothing. */
function classOf(
  { document, names, partial }: CorpusDocument,
  from: number,
  to: number,
  capital: boolean,
  opening: boolean,
): number {
  const start = document.tokens[from]!.start;
  const end = document.tokens[to - 1]!.end;
  const name = names.find((n) => n.start < end && n.end > start);
  if (name?.kind === 0) return name.start >= start && name.end > end ? 0 : 1;
  if (name?.kind === 2) return 2;
  if (name?.kind === 1) return 3;
  if (name?.kind === 3) return 4;
  if (!capital) return 6;
  return opening || partial ? -1 : 5;
}

/** Frequent words, rarer ones that are likely names, and listed ones, as the columns of the word table. */
export function wordColumns(
  vectors: Vectors,
  clusters: Uint8Array,
  shares: Float32Array,
  listed: ReadonlyMap<string, number>,
  frequent = 100_000,
  rare = 400_000,
): WordColumns {
  const rows = new Map<number, [cluster: number, prior: number, leaning: number, flags: number]>();
  vectors.words.forEach((word, i) => {
    const p = shares.subarray(i * CLASSES, i * CLASSES + CLASSES);
    const best = p.indexOf(Math.max(...p));
    const kept = /\p{L}/u.test(word) && (i < frequent || (i < rare && best < 5));
    if (!kept && i >= 1000) return;
    const key = wordKey(word);
    if (rows.has(key)) return;
    const sure = SURE.filter((s) => p[best]! >= s).length;
    const person = bucket(p[0]! + p[1]!);
    const prior = (bucket(p[0]!) << 6) | (bucket(p[1]!) << 4) | (bucket(p[2]!) << 2) | bucket(p[3]!);
    rows.set(key, [clusters[i]!, prior, (best * 3 + sure + 1) | (person << 5), listed.get(word) ?? 0]);
  });
  for (const [name, bits] of listed) {
    if (!name.includes(' ') && !rows.has(wordKey(name))) rows.set(wordKey(name), [0, 0, 0, bits]);
  }
  const keys = Uint32Array.from(rows.keys()).sort();
  const column = (n: 0 | 1 | 2 | 3) => Uint8Array.from(keys, (key) => rows.get(key)![n]);
  return { keys, cluster: column(0), prior: column(1), leaning: column(2), flags: column(3) };
}

function bucket(share: number): number {
  return BUCKETS.filter((b) => share >= b).length;
}
