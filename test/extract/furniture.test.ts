import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index.ts';

const PARAGRAPHS = [
  'The harbour of Port Ellery will be closed for the whole of next week, the council said on Monday, because divers are to look at the old wall that was damaged in the January storm.',
  'Fishing boats may stay at the outer quay, where there is room for about forty of them, and the ferry will land on the beach at high tide as it did twenty years ago.',
  '“Nobody likes it, and nobody can change it,” said Dana Whitlock, who has run the harbour office since the last wall was built, and asked the skippers for patience.',
  'The work is paid for by the government, and the council hopes to open the inner basin again before the summer, when the visitors come and the quays are full of yachts.',
];

function read(furniture: string, after = '') {
  const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const { window } = new JSDOM(`<!doctype html><html lang="en"><head><title>Harbour closes for a week</title>
    <meta property="og:type" content="article"><meta name="description" content="The wall must be looked at.">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closes for a week","author":{"@type":"Person","name":"Ann Ode"}}</script></head>
    <body><article><h1>Harbour closes for a week</h1>${furniture}${first}${after}${rest.join('')}</article></body></html>`);
  return extract(window.document, 'https://example.org/2024/05/harbour', { trace: true }).article;
}

describe('what stands around the body', () => {
  it('is not part of it: headline, standfirst, byline', () => {
    const article = read(
      '<p class="standfirst">The wall must be looked at.</p><p class="byline">By Ann Ode</p>',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.headline).toBe('Harbour closes for a week');
  });

  it('leaves out a pull quote, whose words the text has', () => {
    const article = read(
      '',
      '<blockquote class="pullquote">Nobody likes it, and nobody can change it</blockquote>',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.trace.find(({ rule }) => rule === 'repeats the text')?.kept).toBe(false);
  });

  it('keeps a heading that shares no more than its words with a paragraph', () => {
    expect(read('', '<h2>Another harbour entirely</h2>').text).toContain('Another harbour entirely');
  });

  it('keeps a paragraph that names the author, and a block quote of words that come once', () => {
    const named = 'By the time Ann Ode arrived at the quay, the boats were gone and the office was dark.';
    const letter = 'We ask all skippers to move their boats to the outer quay by Sunday night at the latest.';
    const { text } = read('', `<p>${named}</p><blockquote>${letter}</blockquote>`);
    expect(text).toContain(named);
    expect(text).toContain(letter);
  });
});
