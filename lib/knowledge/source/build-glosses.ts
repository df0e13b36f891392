import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeGlosses } from '../glosses/format.ts';
import type { Gloss } from '../glosses/gloss.ts';
import { readGlossFiles } from './gloss-files.ts';

/** Compiles the source files of glosses to the index that is shipped: `npm run build:glosses`. */
const TARGET = new URL('../../../public/data/glosses.bin', import.meta.url);

const lines = readGlossFiles();
const byName = new Map<string, Gloss>();
for (const { gloss, problems, file, line } of lines) {
  const wrong = byName.has(gloss.name) ? [...problems, 'the name stands twice'] : problems;
  if (wrong.length === 0) byName.set(gloss.name, gloss);
  else {
    process.stderr.write(`${file}:${line}: ${gloss.name}: ${wrong.join(', ')}\n`);
    process.exitCode = 1;
  }
}
const bytes = encodeGlosses([...byName.values()]);
mkdirSync(new URL('.', TARGET), { recursive: true });
writeFileSync(TARGET, bytes);
process.stdout.write(
  `${byName.size} glosses of ${lines.length} lines, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped\n`,
);
