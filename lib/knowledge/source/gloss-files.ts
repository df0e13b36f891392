import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Gloss, kindOfGloss } from '../glosses/gloss.ts';

const FOLDER = new URL('./glosses/', import.meta.url);
const LONGEST = 160;

/** A line of a source file, with what is wrong with it. */
export interface GlossLine {
  gloss: Gloss;
  problems: string[];
  file: string;
  /** From 1. */
  line: number;
}

/** Reads `name | kind | aliases(;) | one-line gloss`. Never throws: what is wrong is said in `problems`. */
export function readGlossLine(text: string): Pick<GlossLine, 'gloss' | 'problems'> {
  const fields = text.split('|').map((field) => field.trim());
  const [name = '', kind = '', aliases = '', note = ''] = fields;
  const gloss: Gloss = {
    name,
    kind,
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '' && alias !== name),
    text: note,
    entity: kindOfGloss(kind),
  };
  return { gloss, problems: problemsOf(gloss, fields.length) };
}

function problemsOf({ name, kind, aliases, text }: Gloss, fields: number): string[] {
  const problems: string[] = [];
  if (fields !== 4) problems.push(`${fields} fields instead of 4`);
  if (name === '') problems.push('no name');
  if (!/^[a-z][a-z-]*$/.test(kind)) problems.push(`kind '${kind}' is no lower-case word`);
  if (text === '' || text.length > LONGEST)
    problems.push(`a gloss of ${text.length} characters, not 1 to ${LONGEST}`);
  if (new Set(aliases).size !== aliases.length) problems.push('an alias twice');
  if (/\t/.test(name + aliases.join('') + text)) problems.push('a tab');
  return problems;
}

/** All lines of lib/knowledge/source/glosses/*.psv; empty lines and lines that begin with '#' are left out. */
export function readGlossFiles(): GlossLine[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.psv'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .map((text, index) => ({ text, line: index + 1 }))
      .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
      .map(({ text, line }) => ({ ...readGlossLine(text), file, line })),
  );
}
