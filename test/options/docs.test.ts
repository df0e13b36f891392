import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPolicy } from '../../lib/options/managed.ts';

const DOCS = readFileSync(new URL('../../.github/docs/policies.md', import.meta.url), 'utf8');

it('the page for administrators names options that there are, with values that are allowed', () => {
  const rows = [...DOCS.matchAll(/^\| `("[^`]+)` \|/gm)].map(
    ([, entry]) => JSON.parse(`{${entry}}`) as object,
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const { options, faults } = readPolicy(row as Record<string, unknown>);
    expect(faults).toEqual([]);
    expect(options).toEqual(row);
  }
});
