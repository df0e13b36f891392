import { describe, expect, it } from 'vitest';
import { glanceOf } from '../../../lib/panel/view/glance.ts';
import { paragraphOf, paragraphsOf } from '../../../lib/panel/view/paragraphs.ts';
import { partByCertainty, sameBars } from '../../../lib/panel/view/possible.ts';
import { sentenceAround } from '../../../lib/panel/view/sentence.ts';
import { STRIP_WIDTH, stripOf } from '../../../lib/panel/view/strip.ts';
import { yearsText } from '../../../lib/panel/view/years.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';
import { english } from '../../support/texts.ts';

const { article } = SAMPLE_REPORT;

describe('paragraphs', () => {
  it('are counted from one', () => {
    expect(article.blocks.map(({ start }) => paragraphOf(article, start))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(article.blocks.map(({ end }) => paragraphOf(article, end - 1))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('of spans are in order, each once', () => {
    const { mentions, references } = SAMPLE_REPORT.entities[0]!;
    expect(paragraphsOf(article, [...mentions, ...references])).toEqual([3, 6]);
    expect(paragraphOf({ blocks: [] }, 5)).toBe(0);
  });
});

describe('stripOf', () => {
  it('draws each paragraph and each place within the width', () => {
    const strip = stripOf(article, SAMPLE_REPORT.entities[0]!.mentions);
    expect(strip.paragraphs).toHaveLength(6);
    expect(strip.hits).toHaveLength(3);
    for (const at of [...strip.hits, ...strip.paragraphs.flatMap(({ from, to }) => [from, to])]) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(STRIP_WIDTH);
    }
  });

  it('draws hundreds of paragraphs without one of no width', () => {
    const blocks = Array.from({ length: 400 }, (_, i) => ({
      start: i * 12,
      end: i * 12 + 10,
      role: 'paragraph' as const,
    }));
    const { paragraphs } = stripOf({ blocks, text: 'x'.repeat(4800) }, []);
    expect(paragraphs.every(({ from, to }) => to > from)).toBe(true);
  });

  it('is empty for an empty text', () => {
    expect(stripOf({ blocks: [], text: '' }, [])).toEqual({ paragraphs: [], hits: [] });
  });
});

it('sums up a report and leaves out what there is none of', () => {
  const parts = glanceOf(SAMPLE_REPORT).map(
    ({ kind, count, atLeast }) => `${count}${atLeast ? '+' : ''} ${kind}`,
  );
  expect(parts).toEqual(['2 people', '1 quotes', '5 paraphrases', '4+ anonymous', '1 relayed', '3 past']);
  expect(glanceOf({ ...SAMPLE_REPORT, anonymousMinimum: 0 }).map(({ kind }) => kind)).not.toContain(
    'anonymous',
  );
});

it('sets apart what is below the bar, but keeps a source with a quote above it', () => {
  const sources = SAMPLE_REPORT.sources.map((source) => ({ ...source, confidence: 0.1 }));
  const { sure, possible } = partByCertainty({ ...SAMPLE_REPORT, sources }, sameBars(0.5));
  expect(possible.history.map(({ id }) => id)).toEqual(['h2']);
  expect(sure.sources.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
  expect(possible.sources.map(({ id }) => id)).toEqual(['s5', 's6']);
});

it('finds the sentence around words, and the words alone where they cross blocks', () => {
  expect(sentenceAround(article, SAMPLE_REPORT.history[2]!.evidence).quote).toBe(
    'It was the first time since the Second World War that energy had been rationed there.',
  );
  const crossing = { start: article.blocks[0]!.end - 3, end: article.blocks[1]!.start + 3 };
  expect(sentenceAround(article, crossing)).toMatchObject(crossing);
});

it.each([
  [1916, 1916, '1916'],
  [1939, 1945, '1939–45'],
  [1899, 1902, '1899–1902'],
  [null, 1925, 'before 1925'],
  [2016, null, 'since 2016'],
  [-44, -44, '44 BCE'],
  [null, null, null],
])('writes the years %s to %s as %s', (from, to, expected) => {
  expect(yearsText(english, { from, to })).toBe(expected);
});
