import { ABBREVIATIONS } from '../../../languages/en/abbreviations.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import { COLUMN, describeWord, type WordForm } from './word-form.ts';
import type { WordTable } from './word-table.ts';

/** A sentence as the tagger reads it: the dot of an abbreviation belongs to its word. */
export interface Line {
  forms: WordForm[];
  /** Document tokens [from[i], to[i]) of each word. */
  from: number[];
  to: number[];
}

/** Keeps the descriptions of spellings; forgets them all when there are too many. */
export class FormCache {
  private readonly forms = new Map<string, WordForm>();
  private readonly table: WordTable;
  private readonly limit: number;

  constructor(table: WordTable, limit = 40_000) {
    this.table = table;
    this.limit = limit;
  }

  get(text: string): WordForm {
    let form = this.forms.get(text);
    if (!form) {
      if (this.forms.size >= this.limit) this.forms.clear();
      form = describeWord(text, this.table);
      this.forms.set(text, form);
    }
    return form;
  }
}

/** The sentences of a document as lines, one each. Headlines in capitals are read as if written in plain text. */
export function readLines(document: TextDocument, cache: FormCache): Line[] {
  const lines = document.sentences.map((sentence) => readLine(document, sentence, cache));
  const loud = lines.map((line) => loudness(line, document));
  if (loud.some((style) => style !== 'plain')) {
    const casing = documentCasing(lines.filter((_, i) => loud[i] === 'plain'));
    lines.forEach((line, i) => {
      if (loud[i] !== 'plain') quieten(line, loud[i] === 'capitals', document, casing, cache);
    });
  }
  return lines;
}

function readLine(document: TextDocument, sentence: Sentence, cache: FormCache): Line {
  const { tokens, text } = document;
  const line: Line = { forms: [], from: [], to: [] };
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const dotted =
      next?.text === '.' && i + 2 < sentence.lastToken && next.start === token.end && mayBeCutShort(token);
    const end = dotted ? i + 2 : i + 1;
    line.forms.push(cache.get(dotted ? text.slice(token.start, next.end) : token.text));
    line.from.push(i);
    line.to.push(end);
    i = end - 1;
  }
  return line;
}

/** Longer words before a dot within a sentence are whole: the dot is the end of something quoted. */
const LONGEST_SHORT_FORM = 4;

function mayBeCutShort({ kind, text, lower }: Token): boolean {
  return kind === 'word' && (text.length <= LONGEST_SHORT_FORM || ABBREVIATIONS.has(lower));
}

type Loudness = 'plain' | 'title' | 'capitals';

/** At least this many words of this share in capitals make a headline. */
const LOUD_WORDS = 4;
const LOUD_SHARE = 0.8;

function loudness(line: Line, { tokens }: TextDocument): Loudness {
  let words = 0;
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 0; i < line.forms.length; i++) {
    const { text, kind } = tokens[line.from[i]!]!;
    if (kind !== 'word' || text.length < 2) continue;
    words++;
    if (text === text.toUpperCase()) upper++;
    if (text.length < 4) continue;
    long++;
    if (line.forms[i]!.capital) capital++;
  }
  if (words >= 3 && upper >= LOUD_SHARE * words) return 'capitals';
  const stops = tokens[line.to.at(-1)! - 1]!.text === '.';
  return !stops && long >= LOUD_WORDS && capital >= LOUD_SHARE * long ? 'title' : 'plain';
}

interface Casing {
  lower: Set<string>;
  /** The spelling within a sentence, by its lower case. */
  capital: Map<string, WordForm>;
}

function documentCasing(lines: readonly Line[]): Casing {
  const casing: Casing = { lower: new Set(), capital: new Map() };
  for (const { forms } of lines) {
    forms.forEach((form, i) => {
      if (!form.capital) casing.lower.add(form.lower);
      else if (i > 0) casing.capital.set(form.lower, form);
    });
  }
  return casing;
}

/** Leanings of the word table from which a word is taken to be no name. */
const PLAIN_WORD = 19;

function quieten(
  line: Line,
  shouted: boolean,
  { tokens }: TextDocument,
  casing: Casing,
  cache: FormCache,
): void {
  line.forms.forEach((form, i) => {
    if (!form.capital) return;
    const known = casing.capital.get(form.lower);
    if (known) {
      line.forms[i] = known;
      return;
    }
    const { text } = tokens[line.from[i]!]!;
    if (!shouted && text.length > 1 && text === text.toUpperCase()) return;
    const plain = casing.lower.has(form.lower) || form.attributes[COLUMN.leaning]! >= PLAIN_WORD;
    if (plain && i > 0) line.forms[i] = cache.get(form.lower);
    else if (shouted && text.length > 3) line.forms[i] = cache.get(titleCase(form.lower));
  });
}

function titleCase(lower: string): string {
  return lower.replace(/(^|-)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
