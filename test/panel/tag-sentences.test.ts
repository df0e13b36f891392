import { describe, expect, it } from 'vitest';
import { isWithin, sentencesOf } from '../../lib/panel/tag-sentences.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const { text } = SAMPLE_REPORT.article;
const of = (report: typeof SAMPLE_REPORT, id: string) =>
  sentencesOf(report, id).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('gives the summary and the sentences with a mention', () => {
    const sentences = of(SAMPLE_REPORT, 't3');
    expect(sentences).toContain('Fishing crews are less sure.');
    expect(sentences.some((sentence) => sentence.includes('spawning grounds'))).toBe(true);
    expect(sentences.some((sentence) => sentence.includes('Ida Bakker'))).toBe(false);
  });

  it('gives the sentences that name an entity of the tag', () => {
    const [entity] = SAMPLE_REPORT.entities;
    const tags = SAMPLE_REPORT.tags.map((tag) => ({ ...tag, entities: [entity!.id] }));
    const sentences = of({ ...SAMPLE_REPORT, tags }, 't3');
    for (const { quote } of entity!.mentions)
      expect(sentences.some((sentence) => sentence.includes(quote))).toBe(true);
  });

  it('gives nothing for a tag that is not there', () => expect(of(SAMPLE_REPORT, 't99')).toEqual([]));
});

describe('isWithin', () => {
  it('needs a letter in common', () => {
    expect(isWithin({ start: 0, end: 5 }, [{ start: 4, end: 9 }])).toBe(true);
    expect(isWithin({ start: 0, end: 4 }, [{ start: 4, end: 9 }])).toBe(false);
  });
});
