import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, withNeeds } from '../../lib/analysers/registry.ts';
import { articleFromText, pageOfText } from '../../lib/article/plain-text.ts';
import { DEFAULT_ANALYSIS } from '../../lib/options/analysis.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { NO_KNOWLEDGE, reportOn } from '../support/articles.ts';

const TEXT = 'Mayor Dana Whitlock spoke on Tuesday. “We will build it,” Whitlock said.';

describe('withNeeds', () => {
  it('adds what a list needs, in the order they run', () => {
    expect(withNeeds(['quotes'])).toEqual(['entities', 'sources', 'quotes']);
    expect(withNeeds([])).toEqual([]);
    expect(withNeeds(FINDING_KINDS)).toEqual(FINDING_KINDS);
  });
});

describe('analyze', () => {
  it('makes only the lists asked for and those they need', () => {
    const { timings } = reportOn(TEXT, { only: ['entities'] });
    expect(Object.keys(timings)).toContain('entities');
    expect(Object.keys(timings)).not.toContain('tags');
  });

  it('tells of each step', () => {
    const steps: string[][] = [];
    analyze(articleFromText(TEXT, null), pageOfText(null, TEXT), {
      knowledge: NO_KNOWLEDGE,
      options: DEFAULT_ANALYSIS,
      onProgress: ({ timings }) => steps.push(Object.keys(timings)),
    });
    expect(steps).toHaveLength(FINDING_KINDS.length);
  });

  it('hides no list behind one that fails, and says which did', () => {
    const article = articleFromText(TEXT, null);
    // Blocks outside the text: the cutting works, looking at what is not there does not.
    const broken = { ...article, declaredTags: null as never };
    const report = analyze(broken, pageOfText(null, TEXT), {
      knowledge: NO_KNOWLEDGE,
      options: DEFAULT_ANALYSIS,
    });
    expect(report.errors.map(({ analyser }) => analyser)).toEqual(['tags']);
    expect(report.entities.length).toBeGreaterThan(0);
  });

  it('looks for nothing in a language without word lists', () => {
    const page = { ...pageOfText(null, TEXT), lang: 'de' };
    const report = analyze(articleFromText(TEXT, null), page, {
      knowledge: NO_KNOWLEDGE,
      options: DEFAULT_ANALYSIS,
    });
    expect(report.entities).toEqual([]);
    expect(report.errors).toEqual([]);
  });

  it('has nothing to say of an empty text', () => {
    const report = reportOn('');
    for (const kind of FINDING_KINDS) expect(report[kind]).toEqual([]);
    expect(report.errors).toEqual([]);
  });
});
