import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANALYSERS, withNeeds } from '../../lib/analysers/registry.ts';
import { ROOT } from '../../lib/cli/commands/run.ts';

const FOLDER = `${ROOT}lib/analysers/`;
/** Folders that make a list; the others are parts that several share. */
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${FOLDER}${entry.name}/index.ts`))
  .map(({ name }) => name);

describe('lib/analysers', () => {
  it('has a folder for each analyser, and no other', () => {
    expect(folders.toSorted()).toEqual(ANALYSERS.map(({ kind }) => kind).toSorted());
  });

  it.each(folders)('has tests for %s', (name) => {
    const tests = readdirSync(`${ROOT}test/analysers/${name}`, { recursive: true });
    expect(tests.some((file) => String(file).endsWith('.test.ts'))).toBe(true);
  });

  it('runs each after those it needs', () => {
    const kinds = ANALYSERS.map(({ kind }) => kind);
    for (const { kind, needs } of ANALYSERS)
      for (const need of needs) expect(kinds.indexOf(need)).toBeLessThan(kinds.indexOf(kind));
    expect(withNeeds([])).toEqual([]);
  });
});
