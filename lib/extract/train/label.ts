/** Words as the scorers cut them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Words that must follow each other to count as found. */
const SHINGLE = 4;
/** A block is of the article when this share of it is found there. */
const FOUND = 0.5;

function shinglesOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** For each block whether the wanted body has it. Blocks too short to judge alone are judged with their neighbors. */
export function labelBlocks(texts: readonly string[], body: string): boolean[] {
  const gold = shinglesOf(wordsOf(body));
  const lines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')));
  const words = texts.map(wordsOf);
  const shares = words.map((list) => {
    const own = [...shinglesOf(list)];
    if (!own.length) return null;
    let hit = 0;
    let all = 0;
    for (const [key, count] of own) {
      all += count;
      hit += Math.min(count, gold.get(key) ?? 0);
    }
    return hit / all;
  });
  const labels = shares.map((share) => share !== null && share >= FOUND);
  dropSecondCopies(words, labels, body);
  words.forEach((list, i) => {
    if (shares[i] !== null || !list.length) return;
    const before = lastWords(words, labels, i);
    const after = firstWords(words, labels, i);
    const joined =
      before.length + list.length >= SHINGLE && gold.has([...before, ...list].slice(-SHINGLE).join(' '));
    const joins =
      list.length + after.length >= SHINGLE && gold.has([...list, ...after].slice(0, SHINGLE).join(' '));
    labels[i] = joined || joins || (lines.has(list.join(' ')) && (before.length > 0 || after.length > 0));
  });
  return labels;
}

const NEAR = 6;

function lastWords(words: readonly string[][], labels: readonly boolean[], i: number): string[] {
  for (let j = i - 1; j >= Math.max(0, i - NEAR); j--) if (labels[j]) return words[j]!.slice(-(SHINGLE - 1));
  return [];
}

function firstWords(words: readonly string[][], labels: readonly boolean[], i: number): string[] {
  for (let j = i + 1; j <= Math.min(words.length - 1, i + NEAR); j++) {
    if (labels[j]) return words[j]!.slice(0, SHINGLE - 1);
  }
  return [];
}

/** A text that the page has more often than the body counts where most of its neighbors are of the article. */
function dropSecondCopies(words: readonly string[][], labels: boolean[], body: string): void {
  const copies = new Map<string, number[]>();
  words.forEach((list, i) => {
    if (!labels[i]) return;
    const key = list.join(' ');
    copies.set(key, [...(copies.get(key) ?? []), i]);
  });
  const all = wordsOf(body).join(' ');
  const near = (i: number): number => {
    let n = 0;
    for (let j = i - NEAR; j <= i + NEAR; j++) if (labels[j]) n++;
    return n;
  };
  for (const [key, places] of copies) {
    if (places.length < 2) continue;
    const wanted = Math.max(1, all.split(key).length - 1);
    const order = places.map((i) => ({ i, score: near(i) })).sort((a, b) => b.score - a.score || a.i - b.i);
    for (const { i } of order.slice(wanted)) labels[i] = false;
  }
}
