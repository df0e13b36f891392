import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import { exportCorrections } from '../../lib/corrections/export.ts';
import { targetOf } from '../../lib/corrections/target.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { contractFaults } from '../support/contract.ts';

const entity = (id: string) => SAMPLE_REPORT.entities.find((item) => item.id === id)!;
const source = (id: string) => SAMPLE_REPORT.sources.find((item) => item.id === id)!;
const bakker = targetOf('entities', entity('e1'));
const apply = (...corrections: Correction[]) => applyCorrections(SAMPLE_REPORT, corrections);

describe('applyCorrections', () => {
  it('hides a finding; a source takes its quotes along', () => {
    expect(apply({ do: 'hide', target: bakker }).entities.map(({ id }) => id)).not.toContain('e1');
    const report = apply({ do: 'hide', target: targetOf('sources', source('s1')) });
    expect(report.sources.map(({ id }) => id)).not.toContain('s1');
    expect(report.quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q6']);
  });

  it('renames, and still knows the finding by its first name afterwards', () => {
    const report = apply(
      { do: 'rename', target: bakker, name: 'Ida van Bakker' },
      { do: 'not-official', target: bakker },
    );
    expect(report.entities[0]).toMatchObject({ id: 'e1', name: 'Ida van Bakker', official: false });
  });

  it('changes the kind of an entity', () => {
    const report = apply({ do: 'retype', target: bakker, kind: 'organization' });
    expect(report.entities[0]?.kind).toBe('organization');
  });

  it('takes the office away with being official', () => {
    const report = apply({ do: 'not-official', target: targetOf('sources', source('s1')) });
    expect(report.sources[0]).toMatchObject({ official: false, office: null });
  });

  it('merges two entities, and sources follow', () => {
    const into = targetOf('entities', entity('e3')).key;
    const report = apply({ do: 'merge', target: bakker, into });
    const merged = report.entities.find(({ id }) => id === 'e3');
    expect(report.entities).toHaveLength(SAMPLE_REPORT.entities.length - 1);
    expect(merged?.aliases).toContain('Ida Bakker');
    expect(merged?.mentions).toHaveLength(4);
    expect(merged?.mentions.map(({ start }) => start)).toEqual(
      merged?.mentions.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(report.sources[0]?.entity).toBe('e3');
    expect(contractFaults(report)).toEqual([]);
  });

  it('changes nothing where the finding is not there, or is merged into itself', () => {
    const gone = { list: 'entities', key: 'person: Nobody' } as const;
    expect(apply({ do: 'hide', target: gone })).toEqual(SAMPLE_REPORT);
    expect(apply({ do: 'merge', target: bakker, into: gone.key })).toEqual(SAMPLE_REPORT);
    expect(apply({ do: 'merge', target: bakker, into: bakker.key })).toEqual(SAMPLE_REPORT);
  });

  it('leaves the report that it is given as it is', () => {
    const before = JSON.stringify(SAMPLE_REPORT);
    apply({ do: 'hide', target: bakker }, { do: 'rename', target: bakker, name: 'X' });
    expect(JSON.stringify(SAMPLE_REPORT)).toBe(before);
  });
});

it('goes out with the report as it was made', () => {
  const corrections: Correction[] = [{ do: 'hide', target: bakker }];
  const file = JSON.parse(exportCorrections(SAMPLE_REPORT, corrections));
  expect(file).toEqual({ schema: 'correction-report/1', corrections, report: SAMPLE_REPORT });
});
