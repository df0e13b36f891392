import type { ContextReport, Evidence, Findings } from '../report/types.ts';
import { isWithin, sentencesOf } from './tag-sentences.ts';
import { findingsOf, type GlanceKind } from './view/glance.ts';
import { nameOf } from './view/ledger.ts';

/** What of a report is shown. All three together narrow it down. */
export interface Filter {
  part: GlanceKind | null;
  /** Id of a tag. */
  tag: string | null;
  /** Words that must occur in a finding, each as the beginning of a word. */
  words: string;
}

export const NO_FILTER: Filter = { part: null, tag: null, words: '' };

export function isFiltering({ part, tag, words }: Filter): boolean {
  return part !== null || tag !== null || words.trim() !== '';
}

/** The report with only those findings that a filter lets through. */
export function filterReport(report: ContextReport, filter: Filter): ContextReport {
  if (!isFiltering(filter)) return report;
  const parted = filter.part === null ? report : { ...report, ...findingsOf(filter.part, report), brief: [] };
  const tagged = filter.tag === null ? parted : byTag(parted, report, filter.tag);
  return filter.words.trim() === '' ? tagged : byWords(tagged, filter.words);
}

/** Findings in the sentences of a tag, its entities and itself. */
function byTag(shown: ContextReport, report: ContextReport, id: string): ContextReport {
  const tag = report.tags.find((candidate) => candidate.id === id);
  if (!tag) return shown;
  const sentences = sentencesOf(report, id);
  const inside = (evidence: readonly Evidence[]) => evidence.some((item) => isWithin(item, sentences));
  return keep(shown, {
    entities: ({ id, mentions }) => tag.entities.includes(id) || inside(mentions),
    quotes: ({ content }) => inside(content),
    sources: ({ evidence }) => inside(evidence),
    history: ({ evidence }) => inside([evidence]),
    tags: (candidate) => candidate.id === id,
    brief: (evidence) => inside([evidence]),
  });
}

function byWords(shown: ContextReport, words: string): ContextReport {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const has = (...texts: (string | null | undefined)[]) => {
    const inside = ` ${fold(texts.filter(Boolean).join(' '))}`;
    return wanted.every((word) => new RegExp(`[^\\p{L}\\p{N}]${escapePattern(word)}`, 'u').test(inside));
  };
  const sources = new Map(shown.sources.map((source) => [source.id, nameOf(source)]));
  return keep(shown, {
    entities: ({ name, aliases, role, gloss }) => has(name, ...aliases, role?.quote, gloss),
    quotes: ({ content, cue, source }) =>
      has(...content.map(({ quote }) => quote), cue?.quote, sources.get(source ?? '')),
    sources: (source) => has(nameOf(source), source.as?.quote, source.body),
    history: ({ evidence, event }) => has(evidence.quote, event?.title, event?.summary),
    tags: ({ label, summary }) => has(label, ...summary.map(({ quote }) => quote)),
    brief: ({ quote }) => has(quote),
  });
}

type Tests = { [K in keyof Findings]: (finding: Findings[K][number]) => boolean } & {
  brief: (evidence: Evidence) => boolean;
};

/** A source stays when one of its quotes does. */
function keep(report: ContextReport, tests: Tests): ContextReport {
  const quotes = report.quotes.filter(tests.quotes);
  const quoted = new Set(quotes.map(({ source }) => source));
  return {
    ...report,
    entities: report.entities.filter(tests.entities),
    quotes,
    sources: report.sources.filter((source) => quoted.has(source.id) || tests.sources(source)),
    history: report.history.filter(tests.history),
    tags: report.tags.filter(tests.tags),
    brief: report.brief.filter(tests.brief),
  };
}

/** Without accents and case: a reader types what is quick to type. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
