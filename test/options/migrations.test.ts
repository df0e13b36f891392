import { describe, expect, it } from 'vitest';
import { editFor, optionsIn, upgrade, VERSION_KEY } from '../../lib/options/edit.ts';
import { migrate, VERSION } from '../../lib/options/migrations.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';

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

  it('leaves options out that were never set', () => {
    expect(migrate({ 'look.theme': 'dark' }, 1)).toEqual({ 'look.theme': 'dark' });
  });
});

/** What a browser that ran version 1 has stored. */
const STORED = {
  [VERSION_KEY]: 1,
  'option/analysis.historyYears': 25,
  'option/analysis.minimumConfidence': 0.8,
  'option/look.theme': 'dark',
};

describe('items that version 1 stored', () => {
  it('are read as they are meant now', () => {
    const options = optionsIn(STORED);
    expect(options['history.years']).toBe(25);
    expect(options['quotes.minimum']).toBe(0.8);
    expect(options['look.theme']).toBe('dark');
  });

  it('are brought up to this version, and their old names go', () => {
    const { set, remove } = upgrade(STORED);
    expect(set).toMatchObject({
      [VERSION_KEY]: VERSION,
      'option/history.years': 25,
      'option/look.theme': 'dark',
    });
    expect(remove).toEqual(['option/analysis.historyYears', 'option/analysis.minimumConfidence']);
    expect(optionsIn(set)).toEqual(optionsIn(STORED));
  });

  it('are brought up by the first change, too', () => {
    const { set } = editFor(STORED, { 'history.years': 30 }, optionsIn(STORED));
    expect(set).toMatchObject({
      [VERSION_KEY]: VERSION,
      'option/history.years': 30,
      'option/tags.minimum': 0.8,
    });
  });

  it('of this version stay', () => {
    expect(upgrade({ [VERSION_KEY]: VERSION, 'option/look.text': 3 })).toEqual({ set: {}, remove: [] });
    expect(upgrade({})).toEqual({ set: {}, remove: [] });
  });

  it('of no version are the defaults', () => {
    expect(optionsIn({})).toEqual(DEFAULTS);
  });
});
