import nlp from 'compromise';
import { articleFromText, pageOfText } from '../../../lib/article/plain-text.ts';
import { readData } from '../../../lib/cli/data.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { median, readJsonLines, spread } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const DOCS = 30;
const WARM_UP = 10;

interface Doc {
  text: string;
  published?: string;
}

function byCompromise(text: string): void {
  const doc = nlp(text);
  doc.people().out('array');
  doc.places().out('array');
  doc.organizations().out('array');
}

const clock = (work: () => void): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

async function run(context: BenchContext): Promise<Figure[]> {
  const docs = spread(readJsonLines<Doc>(`${context.data}/tags/fundus-topics.jsonl.gz`), DOCS);
  const before = performance.now();
  const { knowledge } = await loadKnowledge(readData);
  const loading = performance.now() - before;
  const report = ({ text, published }: Doc) =>
    analyze(articleFromText(text, published ?? null), pageOfText(null, text), {
      knowledge,
      options: DEFAULT_ANALYSIS,
    });
  for (const doc of docs.slice(0, WARM_UP)) {
    report(doc);
    byCompromise(doc.text);
  }
  // One after the other on each text, so that a change of the machine's speed meets both.
  const pairs = docs.map((doc) => ({
    ours: clock(() => report(doc)),
    theirs: clock(() => byCompromise(doc.text)),
  }));
  const words = docs.map(({ text }) => text.split(/\s+/).length);
  const perThousand = pairs.map(({ ours }, i) => (ours / words[i]!) * 1000);
  return [
    {
      name: 'whole report ÷ compromise alone, median',
      measured: median(pairs.map(({ ours, theirs }) => ours / theirs)).toFixed(2),
      asked: '≤ 1.0',
    },
    { name: 'whole report, ms for 1,000 words, median', measured: median(perThousand).toFixed(1) },
    ...linearity(docs, report),
    { name: 'loading models and indexes, ms', measured: loading.toFixed(0) },
  ];
}

/** Processor time, ms: one side of this ratio runs much longer than the other, and meets more of what else runs. */
function processor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Time per word of one long text against that of a usual one. */
function linearity(docs: readonly Doc[], report: (doc: Doc) => unknown): Figure[] {
  const all = docs.map(({ text }) => text).join('\n\n');
  const cut = (words: number) => ({ text: repeatTo(all, words) });
  const perWord = (words: number) => {
    const doc = cut(words);
    report(doc);
    // A short text many times: one reading of it is over before the clock of the processor ticks twice.
    const runs = Math.max(3, Math.round(50_000 / words / 2));
    return median(Array.from({ length: runs }, () => processor(() => report(doc)))) / words;
  };
  const ratio = perWord(50_000) / perWord(1000);
  return [{ name: 'time per word at 50,000 words ÷ at 1,000', measured: ratio.toFixed(2), asked: '≤ 1.3' }];
}

function repeatTo(text: string, words: number): string {
  const paragraphs = text.split('\n\n');
  const out: string[] = [];
  for (let i = 0, n = 0; n < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    out.push(paragraph);
    n += paragraph.split(/\s+/).length;
  }
  return out.join('\n\n');
}

export const speed: Section = { id: 'speed', title: 'Speed', run };
