import { readFileSync } from 'node:fs';
import { releaseNotes } from '../package/release-notes.ts';
import { ROOT } from './run.ts';

/** Prints the notes of the release that a tag names: `node lib/cli/commands/release-notes.ts v1.2.3`. */
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
const changelog = readFileSync(`${ROOT}CHANGELOG.md`, 'utf8');

try {
  process.stdout.write(releaseNotes(process.argv[2] ?? '', version, changelog));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
