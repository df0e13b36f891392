import { expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';
import { contractFaults } from '../support/contract.ts';

it('keeps the promises of every report', () => {
  expect(contractFaults(SAMPLE_REPORT)).toEqual([]);
});
