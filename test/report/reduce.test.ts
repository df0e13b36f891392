import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../lib/analysers/settings.ts';
import { reduceReport } from '../../lib/report/reduce.ts';
import type { FindingKind } from '../../lib/report/types.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { contractFaults } from '../support/contract.ts';

const without = (...kinds: FindingKind[]) =>
  reduceReport(
    SAMPLE_REPORT,
    FINDING_KINDS.filter((kind) => !kinds.includes(kind)),
  );

describe('reduceReport', () => {
  it('leaves a report of which all is wanted as it is', () => {
    expect(without()).toEqual(SAMPLE_REPORT);
  });

  it.each(FINDING_KINDS)('keeps its promises without %s', (kind) => {
    expect(contractFaults(without(kind))).toEqual(contractFaults(SAMPLE_REPORT));
  });

  it('takes the lists away that are not wanted', () => {
    expect(without('entities').entities).toEqual([]);
    expect(without('history').history).toEqual([]);
    expect(without('tags').tags).toEqual([]);
    expect(without('quotes').quotes).toEqual([]);
    expect(without('sources', 'quotes').sources).toEqual([]);
  });

  it('keeps a source with its quotes, and those that it is relayed by', () => {
    const quoted = new Set(SAMPLE_REPORT.quotes.map(({ source }) => source));
    const kept = new Set(without('sources').sources.map(({ id }) => id));
    for (const id of quoted) if (id) expect(kept).toContain(id);
    expect(kept.size).toBeLessThanOrEqual(SAMPLE_REPORT.sources.length);
  });

  it('lets no finding name an entity that is gone', () => {
    const report = without('entities');
    expect(report.sources.every(({ entity }) => entity === null)).toBe(true);
    expect(report.tags.every(({ entities }) => entities.length === 0)).toBe(true);
  });
});
