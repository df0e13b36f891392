import { describe, expect, it } from 'vitest';
import { DEFAULTS, normalize } from '../../lib/options/normalize.ts';
import { OPTION_NAMES, SCHEMA } from '../../lib/options/schema.ts';

describe('normalize', () => {
  it('gives the default for everything that is not stored', () => {
    expect(normalize({})).toEqual({ options: DEFAULTS, faults: [] });
  });

  it('has defaults that are allowed', () => {
    for (const name of OPTION_NAMES) expect(SCHEMA[name].check(DEFAULTS[name]), name).toEqual(DEFAULTS[name]);
  });

  it('keeps what is allowed', () => {
    const stored = { 'look.theme': 'dark', 'tags.count': 3, 'highlights.hover': true };
    expect(normalize(stored)).toEqual({ options: { ...DEFAULTS, ...stored }, faults: [] });
  });

  it('names what is not allowed and takes the default for it', () => {
    const { options, faults } = normalize({
      'look.theme': 'pink',
      'tags.count': 0,
      'sites.block': ['javascript:'],
    });
    expect(options).toEqual(DEFAULTS);
    expect(faults.map(({ name }) => name)).toEqual(['sites.block', 'look.theme', 'tags.count']);
    expect(faults[1]?.expects.values.join()).toContain('light');
  });

  it('leaves out what it does not know', () => {
    expect(normalize({ colour: 'red' }).options).not.toHaveProperty('colour');
  });

  it('puts sections that came later at the end of a stored order', () => {
    const { options } = normalize({ 'sections.order': ['tags', 'quotes', 'gone'] });
    expect(options['sections.order'].slice(0, 2)).toEqual(['tags', 'quotes']);
    expect([...options['sections.order']].sort()).toEqual([...DEFAULTS['sections.order']].sort());
  });

  it('refuses a keyboard map with one key for two commands', () => {
    const { options, faults } = normalize({ keys: { ...DEFAULTS.keys, search: 'j' } });
    expect(options.keys).toEqual(DEFAULTS.keys);
    expect(faults).toHaveLength(1);
  });
});
