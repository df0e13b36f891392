import { LABELS } from '../tagger/labels.ts';
import { type FormCache, type Line, readLines } from '../tagger/lines.ts';
import { buildRows, type Rows } from '../tagger/rows.ts';
import type { Annotation, CorpusDocument } from './corpus.ts';

/** A document with its rows of attributes and, for each word, the labels it may bear, as bits. */
export interface LabelledDocument {
  source: CorpusDocument;
  lines: Line[];
  rows: Rows;
  allowed: Uint16Array[];
}

const OUTSIDE = 1;
const OUTSIDE_OR_OTHER = 1 | (1 << (LABELS - 2)) | (1 << (LABELS - 1));

export function labelDocument(
  source: CorpusDocument,
  cache: FormCache,
  phrases: ReadonlyMap<number, number>,
): LabelledDocument {
  const lines = readLines(source.document, cache);
  const names = [...source.names].sort((a, b) => a.start - b.start);
  return {
    source,
    lines,
    rows: buildRows(lines, phrases),
    allowed: lines.map((line) => allowedLabels(source, line, names)),
  };
}

function allowedLabels(
  { document, partial }: CorpusDocument,
  line: Line,
  names: readonly Annotation[],
): Uint16Array {
  const { tokens } = document;
  let current = -1;
  return Uint16Array.from(line.forms, (form, i) => {
    const start = tokens[line.from[i]!]!.start;
    const end = tokens[line.to[i]! - 1]!.end;
    const index = names.findIndex((n) => n.start < end && n.end > start);
    const goesOn = index >= 0 && index === current;
    current = index;
    if (index < 0) return partial && form.capital ? OUTSIDE_OR_OTHER : OUTSIDE;
    return 1 << (1 + 2 * names[index]!.kind + (goesOn ? 1 : 0));
  });
}
