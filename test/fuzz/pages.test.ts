import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { readData } from '../../lib/cli/data.ts';
import { reportOn } from '../../lib/cli/read.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { type AnyReport, contractFaults } from '../support/contract.ts';
import { anyPage, RUNS, SEED } from './arbitraries.ts';

const folder = `${ROOT}test/pages/`;
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(folder + file, 'utf8'));
const { knowledge } = await loadKnowledge(readData);
const input = { url: 'https://example.org/news/2024/05/story', published: null };
const settings = { text: false, stage: 'report', trace: true, only: null } as const;

it('keeps its promises on any broken page', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPage(pages), async (html) => {
      const report = await reportOn(Buffer.from(html), input, settings, knowledge);
      expect(contractFaults(report as AnyReport)).toEqual([]);
      // A page's DOM is let go only when the event loop turns.
      await setImmediate();
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
