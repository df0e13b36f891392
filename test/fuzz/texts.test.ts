import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readData } from '../../lib/cli/data.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { reportOn } from '../support/articles.ts';
import { contractFaults } from '../support/contract.ts';
import { anyText, RUNS, SEED } from './arbitraries.ts';

const { knowledge } = await loadKnowledge(readData);

it('keeps its promises on any text', { timeout: 0 }, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(undefined, '2025-11-04', '1999-12-31'), (text, published) => {
      const report = reportOn(text, { knowledge, ...(published ? { published } : {}) });
      expect(contractFaults(report)).toEqual([]);
      expect(report.article.text).toBe(text);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

it('reads one line of a megabyte', { timeout: 0 }, () => {
  const line = 'Mayor Dana Whitlock said “we will build it” in 1916, and '.repeat(18_000);
  expect(contractFaults(reportOn(line, { knowledge }))).toEqual([]);
});

it.each(['officials officials (CIA) '])('keeps its promises on what once broke them: %j', (text) => {
  expect(contractFaults(reportOn(text, { knowledge }))).toEqual([]);
});
