import { describe, expect, it } from 'vitest';
import { mutedBy } from '../../lib/panel/lens.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const { text, blocks } = SAMPLE_REPORT.article;

describe('mutedBy', () => {
  const muted = mutedBy(SAMPLE_REPORT, 's1');
  const hidden = (words: string) => {
    const start = text.indexOf(words);
    return muted.some((span) => span.start <= start && start + words.length <= span.end);
  };

  it('leaves the sentences of the source in full colour', () => {
    expect(hidden('We will not buy our winters')).toBe(false);
    expect(hidden('work could begin in spring')).toBe(false);
  });

  it('mutes all other words', () => {
    expect(hidden('Fishing crews are less sure')).toBe(true);
    expect(hidden('the route was still being debated')).toBe(true);
  });

  it('never reaches over a block', () => {
    for (const { start, end, quote } of muted) {
      expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      expect(quote).toBe(text.slice(start, end));
    }
  });
});
