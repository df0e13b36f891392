import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { readData } from '../../lib/cli/data.ts';
import { readBytes } from '../../lib/cli/inputs.ts';
import { reportOn as readReport } from '../../lib/cli/read.ts';
import { readSettings } from '../../lib/cli/usage.ts';
import { loadKnowledge } from '../../lib/knowledge/load.ts';
import { reportOn } from '../support/articles.ts';
import { type AnyReport, contractFaults } from '../support/contract.ts';

const PAGES = `${ROOT}test/pages/`;
const pages = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
const { knowledge, problems } = await loadKnowledge(readData);

describe('the promises of the report', () => {
  it('has all data files', () => expect(problems).toEqual([]));

  it.each(pages)('are kept on %s', async (file) => {
    const settings = readSettings(['--trace', PAGES + file]);
    const input = { file: PAGES + file, url: `https://example.org/${file}`, published: null };
    const report = await readReport(readBytes(input.file), input, settings, knowledge);
    expect(contractFaults(report as AnyReport)).toEqual([]);
  });
});

describe('contractFaults', () => {
  const report = reportOn('Mayor Dana Whitlock spoke on Tuesday. “We will build it,” Whitlock said.');

  it('finds nothing in a good report', () => expect(contractFaults(report)).toEqual([]));

  it('finds evidence that is not its slice, wherever it is', () => {
    const [first] = report.entities;
    const moved = { ...first!, role: { start: 3, end: 5, quote: 'no' } };
    expect(contractFaults({ ...report, entities: [moved] }).join()).toContain("'no' is not the text");
  });

  it('finds ids that point nowhere and findings that share one', () => {
    const [first] = report.entities;
    const source = { ...report.sources[0]!, id: first!.id, via: 's99' };
    const faults = contractFaults({ ...report, sources: [source], quotes: [] }).join();
    expect(faults).toContain('no such source');
    expect(faults).toContain('share an id');
  });

  it('finds confidences out of range and blocks out of order', () => {
    const article = { ...report.article, blocks: [{ start: 5, end: 2, role: 'paragraph' as const }] };
    const [first] = report.entities;
    const faults = contractFaults({
      ...report,
      article,
      entities: [{ ...first!, confidence: 2 }],
      sources: [],
      quotes: [],
      tags: [],
    });
    expect(faults.join()).toContain('confidence 2');
    expect(faults.join()).toContain('out of order');
  });
});
