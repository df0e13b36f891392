import { describe, expect, it } from 'vitest';
import { ANALYSERS } from '../../lib/analysers/registry.ts';
import { ANALYSER_SETTINGS } from '../../lib/analysers/settings.ts';
import { DEFAULT_ANALYSIS } from '../../lib/options/analysis.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { barsOf, madeWith, requestOf } from '../../lib/options/request.ts';
import { contextOf } from '../../lib/own/context.ts';
import { EMPTY_OWN } from '../../lib/own/types.ts';

const NONE = contextOf(EMPTY_OWN);

it('has settings for every analyser, in registry order', () => {
  expect(Object.keys(ANALYSER_SETTINGS)).toEqual(ANALYSERS.map(({ kind }) => kind));
});

describe('what the options ask of an analysis', () => {
  it('is all lists by default, as the command line makes them', () => {
    expect(requestOf(DEFAULTS)).toEqual({
      options: DEFAULT_ANALYSIS,
      only: ANALYSERS.map(({ kind }) => kind),
    });
  });

  it('leaves out what is switched off', () => {
    expect(requestOf({ ...DEFAULTS, 'quotes.on': false, 'tags.count': 3 })).toEqual({
      options: { ...DEFAULT_ANALYSIS, tagCount: 3 },
      only: ['entities', 'sources', 'history', 'tags'],
    });
  });

  it('has a bar for each list', () => {
    expect(barsOf({ ...DEFAULTS, 'tags.minimum': 0.9 })).toEqual({
      entities: 0.5,
      sources: 0.5,
      quotes: 0.5,
      history: 0.5,
      tags: 0.9,
    });
  });
});

describe('what a report is made with', () => {
  const now = madeWith(DEFAULTS, NONE);

  it('changes with what it depends on', () => {
    expect(madeWith({ ...DEFAULTS, 'history.years': 9 }, NONE)).not.toBe(now);
    expect(madeWith({ ...DEFAULTS, 'tags.on': false }, NONE)).not.toBe(now);
    expect(madeWith(DEFAULTS, { ...NONE, glossary: [{ term: 'fee', note: 'x' }] })).not.toBe(now);
  });

  it('does not change with looks', () => {
    expect(madeWith({ ...DEFAULTS, 'look.theme': 'dark', 'tags.minimum': 1 }, NONE)).toBe(now);
  });
});
