import { describe, expect, it } from 'vitest';
import { migrate, VERSION } from '../../lib/options/migrations.ts';

const STEPS = [
  (stored: Record<string, unknown>) => ({ ...stored, second: 1 }),
  (stored: Record<string, unknown>) => ({ ...stored, third: Number(stored['second']) + 1 }),
];

describe('migrate', () => {
  it('takes every step from the stored version on, in order', () => {
    expect(migrate({ first: 0 }, 1, STEPS)).toEqual({ first: 0, second: 1, third: 2 });
    expect(migrate({ second: 5 }, 2, STEPS)).toEqual({ second: 5, third: 6 });
  });

  it('leaves options of this version and of a newer one as they are', () => {
    expect(migrate({ first: 0 }, 3, STEPS)).toEqual({ first: 0 });
    expect(migrate({ first: 0 }, 9, STEPS)).toEqual({ first: 0 });
    expect(migrate({ 'look.theme': 'dark' }, VERSION)).toEqual({ 'look.theme': 'dark' });
  });
});
