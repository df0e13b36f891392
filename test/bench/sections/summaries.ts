import { dangles } from '../../../lib/analysers/tags/stand-alone.ts';
import { MOST_USES } from '../../../lib/analysers/tags/summary.ts';
import { articleFromText, pageOfText } from '../../../lib/article/plain-text.ts';
import { readData } from '../../../lib/cli/data.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { isSupported, languageOf } from '../../../lib/languages/index.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import type { ContextReport, Evidence, Tag } from '../../../lib/report/types.ts';
import { readText, type Sentence, type TextDocument } from '../../../lib/text/document.ts';
import { median, PAGE_SETS, pageRows, quantile, spread } from '../data.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

/** Pages of each set in a sample. */
const SAMPLE = 8;

/** What a summary can get wrong by rule, counted over all tags. */
interface Faults {
  tags: number;
  leaning: number;
  doubled: number;
  overused: number;
  silent: number;
  /** Sentences of the brief that lean on the one before. */
  brief: number;
}

async function run(context: BenchContext): Promise<Figure[]> {
  const { knowledge } = await loadKnowledge(readData);
  const rows = PAGE_SETS.flatMap((set) => {
    const all = pageRows(context.data, set);
    return context.sample ? spread(all, SAMPLE) : all;
  });
  const texts = rows.map(({ body }) => body ?? '').filter((body) => isSupported(languageOf(body, null)));
  const total: Faults = { tags: 0, leaning: 0, doubled: 0, overused: 0, silent: 0, brief: 0 };
  const times: number[] = [];
  for (const text of texts) {
    const report = analyze(articleFromText(text, null), pageOfText(null, text), {
      knowledge,
      options: DEFAULT_ANALYSIS,
      only: ['tags'],
    });
    times.push(report.timings['tags'] ?? 0);
    const faults = faultsOf(report);
    for (const key of Object.keys(total) as (keyof Faults)[]) total[key] += faults[key];
  }
  const of = (count: number, all: number) => `${count} of ${all}`;
  return [
    { name: 'English pages, their bodies as given', measured: String(texts.length) },
    { name: 'summaries that lean, another being there', measured: of(total.leaning, total.tags), asked: '0' },
    { name: 'summaries that another tag has too', measured: of(total.doubled, total.tags), asked: '0' },
    {
      name: 'summaries with a sentence worn out, another being there',
      measured: of(total.overused, total.tags),
      asked: '0',
    },
    { name: 'summaries without their tag', measured: of(total.silent, total.tags), asked: '0' },
    { name: 'sentences of the brief that lean', measured: String(total.brief), asked: '0' },
    { name: 'tags after tokens and names, ms, median', measured: median(times).toFixed(1), asked: '≤ 15' },
    { name: 'tags after tokens and names, ms, of 19 in 20', measured: quantile(times, 0.95).toFixed(1) },
  ];
}

function faultsOf({ article, tags, brief }: ContextReport): Faults {
  const document = readText(article.text, article.blocks);
  const leans = ({ start }: Evidence) =>
    document.sentences.some((s) => s.start === start && dangles(document, s));
  const keys = tags.map(({ summary }) => summary.map(({ start }) => start).join());
  const used = new Set(tags.flatMap(({ summary }) => summary.map(({ start }) => start)));
  const hasOther = (tag: Tag, is: (sentence: Sentence) => boolean) =>
    sentencesNaming(document, tag).some((sentence) => !dangles(document, sentence) && is(sentence));
  return {
    tags: tags.length,
    leaning: tags.filter((tag) => tag.summary.some(leans) && hasOther(tag, () => true)).length,
    doubled: tags.filter(
      (tag, i) => keys.indexOf(keys[i]!) < i && hasOther(tag, ({ start }) => !used.has(start)),
    ).length,
    overused: overusedIn(tags, hasOther),
    silent: tags.filter((tag) => !tag.summary.some((sentence) => names(tag, sentence))).length,
    brief: brief.filter(leans).length,
  };
}

/** Tags whose summary has a sentence that served two tags before them, while one less used stood ready. */
function overusedIn(
  tags: readonly Tag[],
  hasOther: (tag: Tag, is: (sentence: Sentence) => boolean) => boolean,
): number {
  const uses = new Map<number, number>();
  const isFresh = ({ start }: { start: number }) => (uses.get(start) ?? 0) < MOST_USES;
  let count = 0;
  for (const tag of tags) {
    if (!tag.summary.every(isFresh) && hasOther(tag, isFresh)) count += 1;
    for (const { start } of tag.summary) uses.set(start, (uses.get(start) ?? 0) + 1);
  }
  return count;
}

/** Whether a tag, or an alias of it, stands in a sentence. */
const names = ({ mentions = [] }: Tag, { start, end }: { start: number; end: number }): boolean =>
  mentions.some((mention) => mention.start >= start && mention.end <= end);

/** Sentences that could be a summary of the tag: in running text, and not a few words only. */
function sentencesNaming(document: TextDocument, tag: Tag): Sentence[] {
  return document.sentences.filter(
    (sentence) =>
      names(tag, sentence) &&
      /[.!?…]["'”’»)]*$/.test(document.text.slice(sentence.start, sentence.end)) &&
      sentence.lastToken - sentence.firstToken > 8,
  );
}

export const summaries: Section = { id: 'summaries', title: 'Summaries of tags', run };
