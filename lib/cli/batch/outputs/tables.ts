import type { PartialReport } from '../../../library/read.ts';
import { summarize } from '../../../report/summary.ts';
import type {
  ContextReport,
  Entity,
  Evidence,
  HistoricalReference,
  Quote,
  Source,
  Tag,
} from '../../../report/types.ts';
import type { PageResult } from './index.ts';

/** A value of a row; true and false are stored as 1 and 0. */
export type Cell = string | number | null;
export type Rows = Record<string, Cell[][]>;

interface Column<Item> {
  name: string;
  type: 'TEXT' | 'INTEGER' | 'REAL';
  of(item: Item): Cell;
}

interface Table<Item> {
  name: string;
  items(result: PageResult): Item[];
  columns: readonly Column<Item>[];
}

const text = <Item>(name: string, of: (item: Item) => string | null): Column<Item> => ({
  name,
  type: 'TEXT',
  of,
});
const real = <Item>(name: string, of: (item: Item) => number | null): Column<Item> => ({
  name,
  type: 'REAL',
  of,
});
const whole = <Item>(name: string, of: (item: Item) => number | boolean | null): Column<Item> => ({
  name,
  type: 'INTEGER',
  of: (item) => {
    const value = of(item);
    return typeof value === 'boolean' ? Number(value) : value;
  },
});

const report = (result: PageResult): PartialReport => ('error' in result ? {} : result.report);
const words = (evidence: readonly Evidence[]) => evidence.map(({ quote }) => quote).join(' … ');

/** Every list's rows lead back to the finding of the report. */
const finding = <Item extends { id: string; rule: string; confidence: number }>(): Column<Item>[] => [
  text('id', ({ id }) => id),
  text('rule', ({ rule }) => rule),
  real('confidence', ({ confidence }) => confidence),
];

const pages: Table<PageResult> = {
  name: 'pages',
  items: (result) => [result],
  columns: [
    text('file', ({ file }) => file),
    text('url', (result) => report(result).page?.url ?? result.url),
    text('outlet', (result) => report(result).article?.outlet ?? null),
    text('headline', (result) => report(result).article?.headline ?? null),
    text('published', (result) => report(result).article?.published ?? null),
    text('section', (result) => report(result).article?.section ?? null),
    text('byline', (result) => report(result).article?.byline.join('; ') ?? null),
    text('lang', (result) => report(result).page?.lang ?? null),
    text('kind', (result) => report(result).page?.kind ?? null),
    whole('is_article', (result) => report(result).page?.isArticle ?? null),
    text('partial', (result) => report(result).page?.partial ?? null),
    whole('words', (result) => ('error' in result ? null : (summarize(result.report).words ?? null))),
    whole('anonymous_minimum', (result) => report(result).anonymousMinimum ?? null),
    text('text', (result) => report(result).article?.text ?? null),
    text('error', (result) => ('error' in result ? result.error : null)),
  ],
};

const entities: Table<Entity> = {
  name: 'entities',
  items: (result) => report(result).entities ?? [],
  columns: [
    ...finding<Entity>(),
    text('name', ({ name }) => name),
    text('kind', ({ kind }) => kind),
    text('role', ({ role }) => role?.quote ?? null),
    whole('official', ({ official }) => official),
    real('salience', ({ salience }) => salience),
    whole('mentions', ({ mentions }) => mentions.length),
    text('gloss', ({ gloss }) => gloss),
  ],
};

const sources: Table<Source> = {
  name: 'sources',
  items: (result) => report(result).sources ?? [],
  columns: [
    ...finding<Source>(),
    text('kind', ({ kind }) => kind),
    text('entity', ({ entity }) => entity),
    text('name', ({ name }) => name),
    text('described_as', ({ as }) => as?.quote ?? null),
    whole('official', ({ official }) => official),
    text('office', ({ office }) => office),
    text('standing', ({ standing }) => standing),
    text('body', ({ body }) => body),
    text('anonymity_reason', ({ anonymityReason }) => anonymityReason?.quote ?? null),
    whole('count', ({ count }) => count),
    text('via', ({ via }) => via),
    text('response', ({ response }) => response),
  ],
};

const quotes: Table<Quote> = {
  name: 'quotes',
  items: (result) => report(result).quotes ?? [],
  columns: [
    ...finding<Quote>(),
    text('source', ({ source }) => source),
    text('type', ({ type }) => type),
    text('act', ({ act }) => act),
    whole('loaded', ({ loaded }) => loaded),
    text('cue', ({ cue }) => cue?.quote ?? null),
    text('content', ({ content }) => words(content)),
    whole('start', ({ content }) => content[0]?.start ?? null),
    whole('end', ({ content }) => content.at(-1)?.end ?? null),
  ],
};

const history: Table<HistoricalReference> = {
  name: 'history',
  items: (result) => report(result).history ?? [],
  columns: [
    ...finding<HistoricalReference>(),
    text('kind', ({ kind }) => kind),
    text('words', ({ evidence }) => evidence.quote),
    whole('start', ({ evidence }) => evidence.start),
    whole('end', ({ evidence }) => evidence.end),
    whole('year_from', ({ from }) => from),
    whole('year_to', ({ to }) => to),
    text('event', ({ event }) => event?.title ?? null),
  ],
};

const tags: Table<Tag> = {
  name: 'tags',
  items: (result) => report(result).tags ?? [],
  columns: [
    ...finding<Tag>(),
    text('label', ({ label }) => label),
    text('theme', ({ theme }) => theme),
    real('weight', ({ weight }) => weight),
    text('summary', ({ summary }) => words(summary)),
  ],
};

type Lists = Pick<ContextReport, 'entities' | 'sources' | 'quotes' | 'history' | 'tags'>;
const LISTS = { entities, sources, quotes, history, tags } satisfies {
  [Kind in keyof Lists]: Table<Lists[Kind][number]>;
};

interface AnyTable {
  name: string;
  columns: readonly Pick<Column<never>, 'name' | 'type'>[];
  rows(result: PageResult): Cell[][];
}

function erase<Item>({ name, items, columns }: Table<Item>): AnyTable {
  return {
    name,
    columns,
    rows: (result) => items(result).map((item) => columns.map(({ of }) => of(item))),
  };
}

/** The tables of a database: one of pages, and one for each list of findings, each row with its page's number. */
export const TABLES: readonly AnyTable[] = [
  erase(pages),
  erase(LISTS.entities),
  erase(LISTS.sources),
  erase(LISTS.quotes),
  erase(LISTS.history),
  erase(LISTS.tags),
];

export function rowsOf(result: PageResult): Rows {
  return Object.fromEntries(TABLES.map(({ name, rows }) => [name, rows(result)]));
}
