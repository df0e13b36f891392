import { quotes } from '../../../lib/analysers/quotes/index.ts';
import { sources } from '../../../lib/analysers/sources/index.ts';
import type { AnalysisInput } from '../../../lib/analysers/types.ts';
import type { Article, Entity, EntityKind, Quote, Source } from '../../../lib/report/types.ts';
import { readText } from '../../../lib/text/document.ts';
import { evidence } from '../../../lib/text/evidence.ts';

/** A name that occurs in the story: 'Ann Lee' also as 'Lee'. */
export interface Name {
  name: string;
  kind?: EntityKind;
  aliases?: string[];
}

export interface Told {
  text: string;
  quotes: Quote[];
  sources: Source[];
  anonymousMinimum: number;
}

const paragraphs = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: 'paragraph' as const,
  }));

function entity(text: string, { name, kind = 'person', aliases = [] }: Name, index: number): Entity {
  const taken: [number, number][] = [];
  for (const form of [name, ...aliases]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!taken.some(([start, end]) => at < end && start < at + form.length))
        taken.push([at, at + form.length]);
    }
  }
  taken.sort((a, b) => a[0] - b[0]);
  return {
    id: `e${index + 1}`,
    rule: 'test',
    confidence: 1,
    name,
    kind,
    aliases,
    role: null,
    roles: [],
    official: false,
    mentions: taken.map(([start, end]) => evidence(text, start, end)),
    references: [],
    salience: 1,
    gloss: null,
  };
}

/** Runs both analysers over a story whose names are given. Paragraphs are lines. */
export function tell(text: string, names: readonly Name[] = [], article: Partial<Article> = {}): Told {
  const blocks = paragraphs(text);
  const input = {
    document: readText(text, blocks),
    article: { outlet: null, ...article, text, blocks } as Article,
    found: {
      entities: names.map((name, i) => entity(text, name, i)),
      sources: [],
      quotes: [],
      history: [],
      tags: [],
    },
  } as unknown as AnalysisInput;
  const ledger = sources.run(input);
  const said = quotes.run({ ...input, found: { ...input.found, sources: ledger.findings } });
  return {
    text,
    quotes: said.findings,
    sources: ledger.findings,
    anonymousMinimum: ledger.anonymousMinimum ?? 0,
  };
}

/** What a quote tells, its pieces joined by ' | '. */
export const contentOf = (quote: Quote): string => quote.content.map((c) => c.quote).join(' | ');

/** 'speaker: content' of every quote, in text order. */
export const lines = (told: Told): string[] =>
  told.quotes.map((q) => `${q.speaker?.quote ?? '-'}: ${contentOf(q)}`);

/** The name, or the description, of the source of the quote that holds these words. */
export function sourceOf(told: Told, words: string): string | null {
  const quote = told.quotes.find((q) => contentOf(q).includes(words));
  const source = told.sources.find((s) => s.id === quote?.source);
  return source ? (source.name ?? source.as?.quote ?? null) : null;
}
