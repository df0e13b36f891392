import { hashText } from './hash.ts';
import { COLUMN, COLUMNS, type Column, OPTIONAL_FROM } from './word-form.ts';

/** Which attributes of which neighbours make one feature. */
export interface Template {
  seed: number;
  /** Offset into the rows of attributes, relative to the token's row: neighbour * COLUMNS + column. */
  cells: Int32Array;
  /** True for the cells that may be empty. */
  optional: boolean[];
  /** Holds a word or a part of one: dropped more often in training. */
  lexical: boolean;
}

// 'word-1 word' reads: the word before with the word. Order and spelling fix the hashes.
const LIST = `
word-2; word-1; word; word+1; word+2; word-1 word; word word+1
shape-1; shape; shape+1; shape-1 shape shape+1; shape-2 shape-1 shape; shape shape+1 shape+2
prefix3; suffix3; suffix2; prefix4; suffix4; suffix3-1; suffix3+1
cased; cased opening; cased-1 cased cased+1; company; company-1; company+1; company cased
cue-2; cue-1; cue; cue+1; cue+2; cue-1 shape; word-1 shape; word+1 shape; opening shape
prior-2; prior-1; prior; prior+1; prior+2; prior shape; prior-1 prior; prior prior+1; prior-1 shape; prior+1 shape
leaning-2; leaning-1; leaning; leaning+1; leaning+2; leaning shape; leaning-1 leaning; leaning leaning+1
leaning-1 shape; leaning+1 shape; leaning-1 leaning leaning+1; shape-1 shape leaning; leaning shape shape+1
cluster-2; cluster-1; cluster; cluster+1; cluster+2; cluster shape; cluster-1 cluster; cluster cluster+1
cluster-1 shape; cluster+1 shape
person; place; body
listed; listed-1; listed+1; listed-1 listed; listed listed+1; listed leaning; listed-1 shape
phrase; phrase-1; phrase+1; phrase phrase+1`;

const LEXICAL = new Set<Column>(['word', 'prefix3', 'suffix3', 'suffix2', 'prefix4', 'suffix4']);

export const TEMPLATES: readonly Template[] = LIST.trim()
  .split(/;|\n/)
  .map((text) => parse(text.trim()));

function parse(text: string): Template {
  const items = text.split(' ').map((item) => {
    const [, column = '', offset = '0'] = /^([a-z0-9]+?)([+-]\d)?$/.exec(item) ?? [];
    return { column: column as Column, offset: Number(offset) };
  });
  return {
    seed: hashText(text),
    cells: Int32Array.from(items, ({ column, offset }) => offset * COLUMNS + COLUMN[column]),
    optional: items.map(({ column }) => COLUMN[column] >= OPTIONAL_FROM && COLUMN[column] <= COLUMN.phrase),
    lexical: items.some(({ column }) => LEXICAL.has(column)),
  };
}
