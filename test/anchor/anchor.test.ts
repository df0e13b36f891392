import { describe, expect, it } from 'vitest';
import { partsFor, rangeFor } from '../../lib/anchor/index.ts';
import { extract } from '../../lib/extract/index.ts';
import { pageOf } from '../support/pages.ts';

const URL = 'https://courier.example/news/2024/09/17/islanders-fear-winter-without-ferries';

function read() {
  const document = pageOf('extract-news');
  const { article, map } = extract(document, URL);
  const spanOf = (quote: string) => {
    const start = article.text.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + quote.length };
  };
  return { document, article, map, spanOf };
}

describe('rangeFor', () => {
  it('gives each block back', () => {
    const { document, article, map } = read();
    for (const block of article.blocks) {
      const words = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');
      expect(words(String(rangeFor(map, block, document)))).toBe(
        words(article.text.slice(block.start, block.end)),
      );
    }
  });
  it('goes through inline markup and soft hyphens', () => {
    const { document, map, spanOf } = read();
    expect(String(rangeFor(map, spanOf('who sells the tickets,”'), document))).toBe(
      'who sells the tickets,”',
    );
    expect(String(rangeFor(map, spanOf('company, which'), document))).toBe('com\u00adpany, which');
  });
  it('marks without what stands between', () => {
    const { document, map, spanOf } = read();
    const parts = partsFor(map, spanOf('sells the tickets,”'), document);
    expect(parts.map(({ node, from, to }) => node.data.slice(from, to))).toEqual([
      'sells the ',
      'tickets',
      ',”',
    ]);
  });
  it('finds words again after their paragraph was rendered anew', () => {
    const { document, map, spanOf } = read();
    const span = spanOf('Nobody wrote, nobody rang.”');
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
    expect(String(rangeFor(map, span, document))).toBe('Nobody wrote, nobody rang.”');
  });
  it('tells one place of a quote from another by what stands around it', () => {
    const { document, map, spanOf } = read();
    const span = spanOf('nobody rang.');
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
    const range = rangeFor(map, span, document)!;
    expect(range.startContainer.parentElement?.closest('blockquote')).toBeNull();
  });
  it('finds nothing when the words are gone, or none are asked for', () => {
    const { document, map, spanOf } = read();
    const span = spanOf('Mrs Gunn has ordered flour');
    expect(rangeFor(map, { start: 5, end: 5 }, document)).toBeNull();
    for (const p of document.querySelectorAll('p')) p.remove();
    expect(rangeFor(map, span, document)).toBeNull();
  });
});
