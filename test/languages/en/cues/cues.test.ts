import { describe, expect, it } from 'vitest';
import { ADJECTIVE_GROUPS } from '../../../../lib/languages/en/cues/adjectives.ts';
import { NOUN_GROUPS } from '../../../../lib/languages/en/cues/nouns.ts';
import { ASIDE_NOUNS, SETTINGS } from '../../../../lib/languages/en/cues/settings.ts';
import { STATEMENT_VERBS } from '../../../../lib/languages/en/cues/statements.ts';
import { VERB_GROUPS } from '../../../../lib/languages/en/cues/verbs.ts';
import { PREPOSITIONS } from '../../../../lib/languages/en/grammar.ts';
import { COMMON_VERBS, VERBS_ONLY } from '../../../../lib/languages/en/verbs.ts';

const baseOf = (entry: string): string => entry.split(/[ /+~]/)[0]!;
const PARTICLES = new Set(['to', 'as']);
const reporting = VERB_GROUPS.flatMap((g) => g.verbs);

describe('reporting verbs', () => {
  it.each(VERB_GROUPS.map((g, i) => [`${g.act} ${i}`, g.verbs] as const))(
    'group %s is sorted and unique',
    (_, verbs) => {
      const entries = verbs.map((v) => v.split(' ')[0]!);
      expect(new Set(entries).size).toBe(entries.length);
      const bases = verbs.map(baseOf);
      expect(bases).toEqual([...bases].sort());
    },
  );

  it('have an entry, frames and prepositions, in this form', () => {
    for (const line of reporting)
      expect(line).toMatch(/^[a-z]+\+?(?:\/[a-z]+\/[a-z]+)?(?:~[a-z]+)? (?:-|[cftqwnigorx]+)(?: [a-z,]+)?$/);
  });

  it('take prepositions that are some', () => {
    for (const line of reporting) {
      for (const word of line.split(' ')[2]?.split(',') ?? []) {
        expect(PREPOSITIONS.has(word) || PARTICLES.has(word)).toBe(true);
      }
    }
  });

  it('mark claims and admissions, and leave saying unmarked', () => {
    const isLoaded = (verb: string) =>
      VERB_GROUPS.some((g) => g.loaded && g.verbs.map(baseOf).includes(verb));
    expect(['admit', 'boast', 'claim', 'insist'].map(isLoaded)).toEqual([true, true, true, true]);
    expect(['say', 'tell', 'add', 'write'].map(isLoaded)).toEqual([false, false, false, false]);
  });

  it('hold all verbs that make a statement', () => {
    const known = new Set(reporting.map(baseOf));
    for (const verb of STATEMENT_VERBS) expect(known).toContain(verb);
  });
});

describe.each([
  ['nouns', NOUN_GROUPS.map((g) => g.nouns)],
  ['adjectives', ADJECTIVE_GROUPS.map((g) => g.adjectives)],
])('%s that tell', (_, groups) => {
  it('are sorted and in one group each', () => {
    const all = groups.flat().map((line) => line.split(' ')[0]!);
    expect(new Set(all).size).toBe(all.length);
    for (const lines of groups) {
      const words = lines.map((line) => line.split(' ')[0]!);
      expect(words).toEqual([...words].sort());
    }
  });
});

describe.each([
  ['common verbs', COMMON_VERBS.map(baseOf)],
  ['verbs only', [...VERBS_ONLY]],
  ['settings', [...SETTINGS]],
  ['asides', [...ASIDE_NOUNS]],
  ['statements', [...STATEMENT_VERBS]],
])('%s', (_, words) => {
  it('are sorted and unique', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });
});
