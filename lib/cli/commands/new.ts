import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SCAFFOLD_USAGE, SCAFFOLDS } from '../scaffold/index.ts';
import { ScaffoldError } from '../scaffold/types.ts';
import { ROOT } from './run.ts';

/** `npm run new -- KIND NAME`: the files that a new part of the project begins with. */
const read = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null);

const [kind = '', ...names] = process.argv.slice(2);
const scaffold = SCAFFOLDS[kind];
const name = names.join(' ').trim();

try {
  if (!scaffold || name === '') throw new ScaffoldError(SCAFFOLD_USAGE);
  const { files, next } = scaffold(name, read, new Date());
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
  process.stdout.write(
    `\nNext:\n${next.map((step) => `${step.startsWith(' ') ? '' : '- '}${step}\n`).join('')}`,
  );
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
