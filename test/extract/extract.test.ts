import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/index.ts';
import { documentOf, pageOf } from '../support/pages.ts';

const URL = 'https://courier.example/news/2024/09/17/islanders-fear-winter-without-ferries';

describe('extract: a news page', () => {
  const document = pageOf('extract-news');
  const before = document.documentElement.outerHTML;
  const { article, lang, partial } = extract(document, URL, { trace: true });

  it('keeps the text, from its first to its last paragraph', () => {
    expect(article.text).toMatch(/^The ferry company said on Monday/);
    expect(article.text).toMatch(/Mrs Gunn has ordered flour for six months\.$/);
    expect(article.text).toContain('The company, which carried 41,000 passengers last winter');
    expect(article.text).toContain('Its office in the capital');
    expect(article.text).toContain('on the mainland.\nThey come over');
  });
  it.each([
    'Photograph',
    'Saint Bride',
    'Advertisement',
    'Related stories',
    'Harbour wall',
    'newsletter',
    'Follow her',
    'Lighthouse',
    'every week since I was a boy',
    'We value your privacy',
    'All rights reserved',
    'Share on',
  ])('leaves out what stands beside it: %s', (noise) => {
    expect(article.text).not.toContain(noise);
  });
  it('cuts it into blocks with roles, joined by a blank line', () => {
    const texts = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(texts.join('\n\n')).toBe(article.text);
    const heading = article.blocks.find(({ role }) => role === 'heading')!;
    expect(article.text.slice(heading.start, heading.end)).toBe('A school without teachers');
  });
  it('reads what the page says of it', () => {
    expect(article).toMatchObject({
      headline: 'Islanders fear winter without ferries',
      standfirst: 'Crossings are to be halved from October, and nobody has told the school.',
      byline: ['Morag Tennant', 'Piet Olsen'],
      outlet: 'The Sound Courier',
      published: '2024-09-17T06:30:00+01:00',
      modified: '2024-09-17T09:05:00+01:00',
      section: 'Local',
      declaredTags: ['ferries', 'islands', 'transport'],
    });
    expect(lang).toBe('en-GB');
    expect(partial).toBeNull();
  });
  it('tells of every block why it was read or not', () => {
    for (const { kept, rule, start, excerpt } of article.trace) {
      expect(rule).not.toBe('');
      expect(excerpt).not.toBe('');
      expect(start !== null).toBe(kept);
      if (start !== null)
        expect(article.text.startsWith(excerpt.split('\n')[0]!.slice(0, 15), start)).toBe(true);
    }
    expect(article.trace.find(({ excerpt }) => excerpt.startsWith('The Saint Bride'))?.rule).toBe('caption');
    expect(article.trace.find(({ excerpt }) => excerpt === 'Politics')?.rule).toBe('in nav');
  });
  it('leaves the page as it was, and the trace out where it is not asked for', () => {
    expect(document.documentElement.outerHTML).toBe(before);
    expect(extract(document, URL).article.trace).toEqual([]);
  });
});

describe('extract: what is never of an article', () => {
  const paragraph = (n: number) =>
    `<p>Paragraph ${n} tells how the harbour wall of Port Ellery was built, stone by stone, and what it cost the town.</p>`;
  const textWith = (html: string) =>
    extract(
      documentOf(
        `<html lang=en><article><h1>The wall</h1>${paragraph(1)}${paragraph(2)}${html}${paragraph(3)}${paragraph(4)}</article>`,
      ),
      '',
    ).article.text;

  it('labels of advertisements, but not sentences about them', () => {
    expect(textWith('<p>ADVERTISEMENT</p>')).not.toContain('ADVERTISEMENT');
    expect(
      textWith(
        '<p>Advertising for the bonds began in the spring, and half of the town bought one, the mayor said.</p>',
      ),
    ).toContain('Advertising for');
  });
  it('captions beneath pictures', () => {
    expect(
      textWith(
        '<figure><img><figcaption>The wall in its first winter, before the breakwater was built.</figcaption></figure>',
      ),
    ).not.toContain('first winter');
  });
});

describe('extract: a live blog', () => {
  it('gives its entries with their times, newest first', () => {
    const { article } = extract(pageOf('extract-live'), 'https://courier.example/flood-live');
    expect(article.entries.map(({ time }) => time)).toEqual([
      '2024-02-03T11:40:00Z',
      '2024-02-03T09:15:00Z',
      '2024-02-03T06:05:00Z',
    ]);
    const [first] = article.entries;
    expect(article.text.slice(first!.start, first!.end)).toContain('closed the old bridge');
    expect(article.text.slice(first!.start, first!.end)).not.toContain('Mill Street');
  });
  it('finds none in an article', () => {
    expect(extract(pageOf('extract-news'), URL).article.entries).toEqual([]);
  });
});

describe('extract: texts that are not whole', () => {
  it('names the paywall', () => {
    expect(extract(pageOf('extract-paywall'), 'https://courier.example/harbour').partial).toBe('paywall');
  });
  it('says truncated of a text that breaks off without one', () => {
    const body =
      '<p>The new bridge was opened on Friday by the mayor, who walked across it with her son.</p>';
    const page = (end: string) =>
      documentOf(
        `<html lang=en><article><h1>Bridge opened in the rain</h1>${body.repeat(3)}<p>Behind her came the band, then the fire brigade, and then${end}</p></article>`,
      );
    expect(extract(page('…'), '').partial).toBe('truncated');
    expect(extract(page(' everybody else.'), '').partial).toBeNull();
  });
});

describe('extract: where the body hides', () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>Paragraph ${i} tells how the harbour wall was built, stone by stone, by the men of Port Ellery, and what it cost them.</p>`,
  ).join('');

  it('reads open shadow roots', () => {
    const document = documentOf('<html lang=en><h1>The wall of Port Ellery</h1><story-body></story-body>');
    const shadow = document.querySelector('story-body')!.attachShadow({ mode: 'open' });
    shadow.append(...documentOf(`<article>${paragraphs}</article>`).body.children);
    expect(extract(document, '').article.text).toContain('Paragraph 5 tells');
  });
  it('reads the frame of the same origin that holds it', () => {
    const document = documentOf(
      '<html lang=en><title>The wall of Port Ellery</title><h1>The wall of Port Ellery</h1><iframe></iframe>',
    );
    const frame = document.querySelector('iframe')!.contentDocument!;
    frame.body.append(...documentOf(`<article>${paragraphs}</article>`).body.children);
    const { article, map } = extract(document, '');
    expect(article.headline).toBe('The wall of Port Ellery');
    expect(article.text).toContain('Paragraph 5 tells');
    expect(map.segments[0]?.node.ownerDocument).toBe(frame);
  });
});

describe('extract: a text in the wrong place', () => {
  const paragraphs = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The mayor of the town said on day ${i} that the bridge over the river would stay closed until the winter, and that nobody knew who was to pay for it.</p>`,
  );
  it('is read where a footer was never closed', () => {
    const { article } = extract(
      documentOf(`<title>The bridge stays closed</title><footer>About us<main>${paragraphs.join('')}</main>`),
      URL,
    );
    expect(article.text).toContain('said on day 0');
    expect(article.text).toContain('said on day 5');
  });
});

describe('extract: bad input', () => {
  it('gives an empty text for an empty page', () => {
    const document = documentOf('');
    expect(extract(document, '').article.text).toBe('');
    document.documentElement.remove();
    expect(extract(document, '').article).toMatchObject({ text: '', blocks: [], headline: null });
  });
  it('is not misled by names that hide properties, nor by broken and hostile JSON-LD', () => {
    const { article } = extract(pageOf('hostile'), 'https://mischief.example/x');
    expect(article.text).toContain('voted on Tuesday to raise the harbour wall');
    expect(article.published).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it('reads pages as deep as they come', () => {
    const document = documentOf('<html lang=en>');
    let at: Element = document.body;
    for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'span'));
    at.textContent =
      'At the bottom of the page there stands one sentence that is long enough to be an article of its own, and is one.';
    expect(extract(document, '').article.text).toMatch(/^At the bottom/);
  });
});
