import { describe, expect, it } from 'vitest';
import { lockedBy, policySchema, readPolicy } from '../../lib/options/managed.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { OPTION_NAMES } from '../../lib/options/schema.ts';

describe('a policy', () => {
  it('fixes the options that it names, and no others', () => {
    const policy = readPolicy({ 'look.theme': 'dark', 'sites.block': ['*://example.org/*'] });
    expect(policy).toEqual({
      options: { 'look.theme': 'dark', 'sites.block': ['*://example.org/*'] },
      faults: [],
    });
    expect([...lockedBy(policy)]).toEqual(['sites.block', 'look.theme']);
  });

  it('that has a wrong value fixes the others, and the wrong one is named', () => {
    const { options, faults } = readPolicy({ 'look.theme': 'pink', 'look.text': 4 });
    expect(options).toEqual({ 'look.text': 4 });
    expect(faults.map(({ name }) => name)).toEqual(['look.theme']);
  });

  it('may be a default: it is fixed all the same', () => {
    expect([...lockedBy(readPolicy({ 'look.text': DEFAULTS['look.text'] }))]).toEqual(['look.text']);
  });

  it('of another extension, or none, fixes nothing', () => {
    expect(readPolicy({ theme: 'dark' }).options).toEqual({});
    expect(readPolicy({}).options).toEqual({});
  });
});

describe('the schema of policies', () => {
  const properties = policySchema()['properties'] as Record<string, Record<string, unknown>>;

  it('has every option', () => {
    expect(Object.keys(properties)).toEqual(OPTION_NAMES);
  });

  it('has a type for each, of those that browsers read', () => {
    const types = new Set(Object.values(properties).map(({ type }) => type));
    expect([...types].sort()).toEqual(['array', 'boolean', 'integer', 'number', 'object', 'string']);
  });

  it('bounds integers only: Chrome loads no extension whose schema bounds other numbers', () => {
    const bounded = Object.values(properties).filter(
      (property) => 'minimum' in property || 'maximum' in property,
    );
    expect(bounded.length).toBeGreaterThan(0);
    expect(bounded.every(({ type }) => type === 'integer')).toBe(true);
  });

  it('names the values of a choice', () => {
    expect(properties['look.theme']).toEqual({
      type: 'string',
      enum: ['system', 'light', 'dark', 'contrast'],
    });
  });
});
