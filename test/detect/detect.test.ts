import { describe, expect, it } from 'vitest';
import { openDom } from '../../lib/article/dom.ts';
import { detect } from '../../lib/detect/index.ts';
import { SIGNALS } from '../../lib/detect/signals/index.ts';
import { NAMES } from '../../lib/detect/signals/names.ts';
import { sketchPage } from '../../lib/detect/sketch.ts';
import weights from '../../lib/detect/weights.json' with { type: 'json' };
import { documentOf, pageOf } from '../support/pages.ts';

const NEWS_URL = 'https://courier.example/news/2024/09/17/islanders-fear-winter-without-ferries';

describe('detect', () => {
  it('knows a news article, says why, and changes nothing', () => {
    const document = pageOf('extract-news');
    const before = document.documentElement.outerHTML;
    const page = detect(document, NEWS_URL);
    expect(page).toMatchObject({
      url: NEWS_URL,
      lang: 'en-GB',
      isArticle: true,
      kind: 'news',
      partial: null,
    });
    expect(page.confidence).toBeGreaterThan(0.5);
    expect(page.reasons).toContain('Declares itself a news article');
    expect(page.reasons).toContain('A byline below the headline');
    expect(document.documentElement.outerHTML).toBe(before);
  });
  it.each([
    ['https://courier.example/opinion/islanders-fear-winter', 'opinion'],
    ['https://courier.example/live/islanders-fear-winter', 'live-blog'],
    ['https://courier.example/analysis/islanders-fear-winter', 'analysis'],
    ['https://courier.example/press-release/islanders-fear-winter', 'press-release'],
  ])('tells the kind: %s', (url, kind) => {
    expect(detect(pageOf('extract-news'), url).kind).toBe(kind);
  });
  it('knows a live blog by what it declares', () => {
    expect(detect(pageOf('extract-live'), 'https://courier.example/news/flood-in-the-lower-town').kind).toBe(
      'live-blog',
    );
  });
  it('says that a stub is behind a paywall', () => {
    expect(
      detect(pageOf('extract-paywall'), 'https://courier.example/news/what-the-harbour-really-cost').partial,
    ).toBe('paywall');
  });
  it('announces no guide, though it declares itself an article', () => {
    const page = detect(pageOf('detect-guide'), 'https://kettles.example/blog/how-to-choose-the-best-kettle');
    expect(['other-article', 'other']).toContain(page.kind);
  });
  it('takes no shop and no list for an article', () => {
    expect(detect(pageOf('detect-product'), 'https://kettles.example/shop/copper-kettle').isArticle).toBe(
      false,
    );
    expect(detect(pageOf('listing'), 'https://courier.example/').isArticle).toBe(false);
  });
  it('has a verdict for pages that are empty or hostile', () => {
    expect(detect(documentOf(''), '')).toMatchObject({ isArticle: false, kind: 'other' });
    const document = documentOf('');
    document.documentElement.remove();
    expect(detect(document, 'about:blank').isArticle).toBe(false);
    expect(() => detect(pageOf('hostile'), 'javascript:1')).not.toThrow();
  });
});

describe('signals', () => {
  it('give as many numbers as they have names, and the weights fit them', () => {
    const sketch = sketchPage(openDom(pageOf('extract-news')), NEWS_URL);
    const row = SIGNALS.flatMap((signal) => signal.read(sketch).map(Number));
    expect(row).toHaveLength(NAMES.length);
    expect(row.every(Number.isFinite)).toBe(true);
    expect(new Set(NAMES).size).toBe(NAMES.length);
    expect(weights.news.edges).toHaveLength(NAMES.length);
    expect(weights.article.edges).toHaveLength(NAMES.length);
  });
  it('tell reports from advice by their wording', () => {
    const numbersOf = (name: string, url: string) => {
      const sketch = sketchPage(openDom(pageOf(name)), url);
      const row = SIGNALS.flatMap((signal) => signal.read(sketch).map(Number));
      return (of: string) => row[NAMES.indexOf(of)]!;
    };
    const report = numbersOf('extract-news', NEWS_URL);
    const guide = numbersOf('detect-guide', 'https://kettles.example/blog/how-to-choose-the-best-kettle');
    expect(report('said')).toBeGreaterThan(guide('said'));
    expect(report('he')).toBeGreaterThan(guide('he'));
    expect(report('affairs')).toBeGreaterThan(guide('affairs'));
    expect(guide('advise') + guide('explain')).toBeGreaterThan(report('advise') + report('explain'));
  });
  it('count paragraphs, linked headlines and links of a newspaper', () => {
    const sketch = sketchPage(openDom(pageOf('extract-news')), NEWS_URL);
    expect(sketch.paragraphs).toBeGreaterThan(5);
    expect(sketch.cards).toBe(3);
    expect(sketch.sections).toBeGreaterThanOrEqual(5);
    expect(sketch.offers).toBeLessThan(3);
  });
});
