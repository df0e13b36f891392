import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { readData } from '../../../lib/cli/data.ts';
import { readBytes } from '../../../lib/cli/inputs.ts';
import { reportOn } from '../../../lib/cli/read.ts';
import { readSettings } from '../../../lib/cli/usage.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { generateSchema } from '../../../lib/report/schema/generate.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';

const file = readFileSync(`${ROOT}lib/report/schema/context-report.schema.json`, 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(file));
const PAGES = `${ROOT}test/pages/`;
const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
const { knowledge } = await loadKnowledge(readData);

/** What the schema has against a report, as it is printed. */
function faults(report: unknown): string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the schema of the report', () => {
  it('is what the types make: npm run build:schema', () => expect(file).toBe(generateSchema()));

  it.each(pages)('holds for the report on %s', async (name) => {
    const settings = readSettings(['--trace', PAGES + name]);
    const input = { url: `https://example.org/${name}`, published: null };
    expect(faults(await reportOn(readBytes(PAGES + name), input, settings, knowledge))).toEqual([]);
  });

  it('refuses what is no report', () => {
    const report = { ...SAMPLE_REPORT };
    expect(faults(report)).toEqual([]);
    expect(faults({ ...report, schema: 'context-report/2' })).not.toEqual([]);
    expect(faults({ ...report, trust: 0.7 })).not.toEqual([]);
    expect(faults({ ...report, anonymousMinimum: 'three' })).not.toEqual([]);
    const { brief: _brief, ...without } = report;
    expect(faults(without)).not.toEqual([]);
  });
});
