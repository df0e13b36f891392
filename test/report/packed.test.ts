import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../lib/report/packed.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

describe('packed reports', () => {
  it('come back as they were, through JSON', () => {
    expect(unpack(JSON.parse(JSON.stringify(pack(SAMPLE_REPORT))))).toEqual(SAMPLE_REPORT);
  });

  it('hold each quote as offsets only', () => {
    const packed = JSON.stringify(pack(SAMPLE_REPORT));
    expect(packed.split('not authorised to speak in public')).toHaveLength(2);
    expect(packed.length).toBeLessThan(JSON.stringify(SAMPLE_REPORT).length);
  });

  it.each([null, undefined, 7, {}, { packed: 2, report: {} }, { packed: 1, report: { article: {} } }])(
    'are null for %j',
    (stored) => {
      expect(unpack(stored)).toBeNull();
    },
  );
});
