import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';

const FOLDER = `${ROOT}.github/workflows/`;
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(FOLDER + file, 'utf8');

  it('pins every action by its commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may do no more than it must', () => expect(text).toContain('permissions:\n  contents: read'));

  it('runs scripts that are there', () => {
    const names = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});
