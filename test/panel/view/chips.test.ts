import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../lib/panel/view/chips.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';

const answers = (question: string, report = SAMPLE_REPORT) =>
  chipsOf(report, (iso) => iso?.slice(0, 10) ?? null)
    .filter((chip) => chip.question === question)
    .map(({ label }) => label);

describe('chipsOf', () => {
  it('names people and organizations as who, places as where', () => {
    const kindOf = new Map(SAMPLE_REPORT.entities.map(({ name, kind }) => [name, kind]));
    expect(answers('who').map((name) => kindOf.get(name))).not.toContain('place');
    expect(answers('where').every((name) => kindOf.get(name) === 'place')).toBe(true);
    expect(answers('who').length).toBeGreaterThan(0);
  });

  it('names topics as what, and no names', () => {
    expect(answers('what')).toEqual(['Energy supply', 'North Sea cable']);
    const tags = SAMPLE_REPORT.tags.map((tag) => ({ ...tag, entities: ['e1'] }));
    expect(answers('what', { ...SAMPLE_REPORT, tags })).toEqual([]);
  });

  it('leaves out when where no date is known', () => {
    const article = { ...SAMPLE_REPORT.article, published: null };
    expect(answers('when', { ...SAMPLE_REPORT, article })).toEqual([]);
    expect(answers('when', { ...SAMPLE_REPORT, article: { ...article, published: '2025-11-04' } })).toEqual([
      '2025-11-04',
    ]);
  });
});
