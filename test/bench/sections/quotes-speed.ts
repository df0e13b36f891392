import { quotes } from '../../../lib/analysers/quotes/index.ts';
import { runAnalyser } from '../../../lib/analysers/run.ts';
import { sources } from '../../../lib/analysers/sources/index.ts';
import { articleFromText, pageOfText } from '../../../lib/article/plain-text.ts';
import { readData } from '../../../lib/cli/data.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { emptyReport } from '../../../lib/report/analyze.ts';
import { readText } from '../../../lib/text/document.ts';
import { median, quantile, readJsonLines, spread } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const DOCS = 40;
const WARM_UP = 10;

interface Doc {
  text: string;
}

/** Time of the processor for quotes and sources, after tokens and names; warm. Microseconds a word are ms for 1,000. */
async function run(context: BenchContext): Promise<Figure[]> {
  const { knowledge } = await loadKnowledge(readData);
  const docs = spread(readJsonLines<Doc>(`${context.data}/quotes/polnear-train-half.jsonl.gz`), DOCS);
  const times = docs.map(({ text }) => {
    const article = articleFromText(text, null);
    const report = emptyReport(article, pageOfText(null, text));
    const document = readText(article.text, article.blocks);
    runAnalyser('entities', report, { document, knowledge, options: DEFAULT_ANALYSIS });
    const input = { article, document, knowledge, options: DEFAULT_ANALYSIS, found: report };
    const before = process.cpuUsage();
    sources.run(input);
    quotes.run(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / text.split(/\s+/).length;
  });
  const warm = times.slice(WARM_UP);
  return [
    {
      name: 'quotes and sources, ms for 1,000 words, median',
      measured: median(warm).toFixed(1),
      asked: '< 30',
    },
    { name: 'quotes and sources, ms for 1,000 words, 90 %', measured: quantile(warm, 0.9).toFixed(1) },
  ];
}

export const quotesSpeed: Section = { id: 'quotes-speed', title: 'Speed of quotes and sources', run };
