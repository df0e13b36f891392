import nlp from 'compromise';
import { FUNCTION_WORDS } from '../../../lib/languages/en/phrase-words.ts';
import { readJsonLines } from '../data.ts';
import { type Score, scoreTexts } from '../scorer.ts';
import type { BenchContext } from '../types.ts';
import { fileOf, withPredictions } from './predictions.ts';

interface Doc {
  id: string;
  text: string;
}

const TOP = 8;

type Tagger = (text: string, all: readonly Doc[]) => string[];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}][\p{L}'’-]+/gu) ?? [];
const contentWords = (text: string): string[] =>
  words(text).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word));

function mostFrequent(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([item]) => item);
}

const compromiseTopics: Tagger = (text) => {
  const topics = (nlp(text).topics().json() as { text: string }[]).map((topic) =>
    topic.text.replace(/[.,;:]$/, ''),
  );
  return mostFrequent(topics);
};

/** First capitalised runs of the text, in its order. */
const firstPhrases: Tagger = (text) => [
  ...new Set(
    text.match(/\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)*/gu)?.map((run) => run.replace(/[.'’]s?$/, '')),
  ),
];

const tfIdf: Tagger = (text, all) => {
  const counts = new Map<string, number>();
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const idf = (word: string) => Math.log(all.length / (1 + documentFrequency(all).get(word)!));
  return [...counts]
    .map(([word, n]) => ({ word, score: n * idf(word) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ word }) => word);
};

const frequencies = new WeakMap<readonly Doc[], Map<string, number>>();
function documentFrequency(all: readonly Doc[]): Map<string, number> {
  const known = frequencies.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { text } of all)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  frequencies.set(all, counts);
  return counts;
}

/** In the manner of YAKE (Campos et al. 2020): early, frequent, capitalised words, and runs of them. */
const yakeStyle: Tagger = (text) => {
  const scores = new Map<string, { n: number; capital: number; first: number }>();
  const all = text.match(/[\p{L}][\p{L}'’-]+/gu) ?? [];
  all.forEach((word, i) => {
    const key = word.toLowerCase();
    const seen = scores.get(key) ?? { n: 0, capital: 0, first: i };
    scores.set(key, { ...seen, n: seen.n + 1, capital: seen.capital + (/^\p{Lu}/u.test(word) ? 1 : 0) });
  });
  const weight = (word: string) => {
    const { n, capital, first } = scores.get(word.toLowerCase())!;
    return (n * (1 + capital / n)) / Math.log(3 + first);
  };
  const runs = text.match(/[\p{L}][\p{L}'’-]+(?: [\p{L}][\p{L}'’-]+)?/gu) ?? [];
  const candidates = new Set(
    [...runs, ...all].filter((run) =>
      run.split(' ').every((w) => w.length > 2 && !FUNCTION_WORDS.has(w.toLowerCase())),
    ),
  );
  return [...candidates]
    .map((run) => ({
      run,
      score: run.split(' ').reduce((sum, word) => sum + weight(word), 0) / run.split(' ').length,
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ run }) => run);
};

const TAGGERS: Readonly<Record<string, Tagger>> = {
  'compromise topics': compromiseTopics,
  'TF-IDF': tfIdf,
  'YAKE-style': yakeStyle,
  'first phrases': firstPhrases,
};

/** What other ways of tagging reach on the same documents. */
export async function tagBaselines(
  context: BenchContext,
  gold: string,
  limit: number,
): Promise<{ name: string; figures: Record<string, Score> }[]> {
  const docs = readJsonLines<Doc>(`${context.data}/${gold}`).slice(0, context.sample ? limit : undefined);
  const results: { name: string; figures: Record<string, Score> }[] = [];
  for (const [name, tagger] of Object.entries(TAGGERS)) {
    const lines = docs.map(({ id, text }) => ({
      file: fileOf(id),
      article: { text },
      tags: tagger(text, docs)
        .slice(0, TOP)
        .map((label) => ({ label, summary: [] })),
    }));
    results.push({
      name,
      figures: await withPredictions(lines, (pred) => scoreTexts(context, 'tags', gold, { limit, pred })),
    });
  }
  return results;
}
