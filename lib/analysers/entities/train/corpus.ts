import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COUNTRY_BY_DEMONYM } from '../../../languages/en/countries.ts';
import { readText, type TextDocument } from '../../../text/document.ts';

/** PER, ORG, LOC, MISC with their index in KINDS. */
const TYPES: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2, MISC: 3 };

export interface Annotation {
  start: number;
  end: number;
  /** Index in KINDS. */
  kind: number;
}

export interface CorpusDocument {
  document: TextDocument;
  names: Annotation[];
  /** Other names are not marked in this set: a capitalised word without a mark may be one. */
  partial: boolean;
  set: number;
}

interface Source {
  file: string;
  /** One file-long row: cut into documents of so many lines. */
  linesADocument?: number;
  partial?: boolean;
}

/** Files of one training folder; where each is from stands in the model card. */
export const SOURCES: readonly Source[] = [
  { file: 'wikigold' },
  { file: 'redocred_dev' },
  { file: 'redocred_test' },
  { file: 'crossner_politics_traindev' },
  { file: 'crossner_politics' },
  { file: 'meantime' },
  { file: 'uner_ewt_dev', linesADocument: 12, partial: true },
  { file: 'uner_ewt_test', linesADocument: 12, partial: true },
  { file: 'pud_wiki', partial: true },
  { file: 'wnut17_train', linesADocument: 1 },
];

interface Row {
  text: string;
  entities: { start: number; end: number; type: string }[];
}

/** Reads the rows of a .jsonl.gz file. @throws when the file is not there */
export function readRows(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

export function readTraining(folder: string): CorpusDocument[] {
  return SOURCES.flatMap((source, set) =>
    readRows(join(folder, `${source.file}.jsonl.gz`)).flatMap((row) =>
      cutRow(row, source.linesADocument).map((part) => toDocument(part, source.partial ?? false, set)),
    ),
  );
}

/** Documents of an evaluation file, for choosing settings; never trained on. */
export function readEvaluation(path: string): CorpusDocument[] {
  return readRows(path).map((row) => toDocument(row, false, -1));
}

function cutRow(row: Row, lines: number | undefined): Row[] {
  if (!lines) return [row];
  const parts: Row[] = [];
  let start = 0;
  let count = 0;
  for (let at = row.text.indexOf('\n'); at >= 0; at = row.text.indexOf('\n', at + 1)) {
    count++;
    if (count % lines === 0) {
      parts.push(sliceRow(row, start, at + 1));
      start = at + 1;
    }
  }
  if (start < row.text.length) parts.push(sliceRow(row, start, row.text.length));
  return parts;
}

function sliceRow(row: Row, start: number, end: number): Row {
  return {
    text: row.text.slice(start, end),
    entities: row.entities
      .filter((e) => e.start >= start && e.end <= end)
      .map((e) => ({ ...e, start: e.start - start, end: e.end - start })),
  };
}

function toDocument({ text, entities }: Row, partial: boolean, set: number): CorpusDocument {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const document = readText(text, blocks);
  const names = entities.flatMap((e) => {
    const kind = TYPES[e.type];
    return kind === undefined ? [] : [{ start: e.start, end: e.end, kind }];
  });
  return {
    document,
    names: set < 0 ? names : [...names, ...demonyms(document, names)].map(clean(text)),
    partial,
    set,
  };
}

/** Names of peoples are other names everywhere, whatever a set took them for. */
function clean(text: string): (name: Annotation) => Annotation {
  return (name) => (COUNTRY_BY_DEMONYM.has(text.slice(name.start, name.end)) ? { ...name, kind: 3 } : name);
}

function demonyms({ tokens }: TextDocument, names: readonly Annotation[]): Annotation[] {
  return tokens
    .filter((t) => COUNTRY_BY_DEMONYM.has(t.text) && !names.some((n) => n.start < t.end && n.end > t.start))
    .map((t) => ({ start: t.start, end: t.end, kind: 3 }));
}
