import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../lib/report/exporters/fragment.ts';
import { SAMPLE_REPORT } from '../../../lib/sample/report.ts';

const { article } = SAMPLE_REPORT;
const at = (quote: string) => {
  const start = article.text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

describe('fragmentLink', () => {
  it('names the words with what stands before and after them', () => {
    const link = fragmentLink('https://gazette.example/a?x=1#top', article, at('work could begin'));
    expect(link).toBe(
      'https://gazette.example/a?x=1#:~:text=Hague.%20She%20said-,work%20could%20begin,-in%20spring.',
    );
  });

  it('names long words by their first and last few', () => {
    const block = article.blocks[0]!;
    const quote = article.text.slice(block.start, block.end);
    const link = fragmentLink('https://gazette.example/', article, { ...block, quote });
    expect(link).toBe(
      'https://gazette.example/#:~:text=The%20Dutch%20and%20Danish,by%20the%20Harbour%20Courier.',
    );
  });

  it('writes dashes and commas so that they mean themselves', () => {
    const text = 'The US-led group, they said.';
    const own = { text, blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };
    const link = fragmentLink('https://a.example/', own, { start: 0, end: text.length, quote: text });
    expect(link?.split('text=')[1]).toBe('The%20US%2Dled%20group%2C%20they%20said.');
  });

  it('is null without an address', () => {
    expect(fragmentLink(null, article, at('Ida Bakker'))).toBeNull();
    expect(fragmentLink('no address', article, at('Ida Bakker'))).toBeNull();
  });
});
