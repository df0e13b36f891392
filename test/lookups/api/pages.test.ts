import { describe, expect, it } from 'vitest';
import { parseCandidates, parsePages } from '../../../lib/lookups/api/pages.ts';

const one = (page: object, query: object = {}) =>
  parsePages({ query: { pages: [{ title: 'Vale', ...page }], ...query } }, 'en', ['Vale'], 1).get('Vale');

describe('parsePages', () => {
  it('keeps whole paragraphs, as many as are enough', () => {
    const paragraph = 'x'.repeat(300);
    expect(one({ extract: `${paragraph}\n\n${paragraph}\n${paragraph}` })?.text).toBe(
      `${paragraph}\n${paragraph}`,
    );
  });

  it('takes out what a dropped pronunciation leaves', () => {
    expect(one({ extract: 'Vale ( ; born 1960) is  a town ().' })?.text).toBe('Vale (born 1960) is a town.');
  });

  it('takes markup for text', () => {
    expect(one({ extract: '<b onclick="x">Vale</b>' })?.text).toBe('<b onclick="x">Vale</b>');
  });

  it('takes pictures of one host only', () => {
    const thumbnail = (source: string) => ({
      thumbnail: { source, width: 2, height: 3 },
      pageimage: 'V.jpg',
    });
    expect(one(thumbnail('https://upload.wikimedia.org/v.jpg'))?.image).toEqual({
      url: 'https://upload.wikimedia.org/v.jpg',
      width: 2,
      height: 3,
      file: 'V.jpg',
    });
    expect(one(thumbnail('https://elsewhere.example/v.jpg'))?.image).toBeNull();
    expect(one(thumbnail('javascript:alert(1)'))?.image).toBeNull();
  });

  it('names the licence that the wiki names, else that of Wikipedia', () => {
    const own = { rightsinfo: { text: 'Own', url: 'https://own.example' } };
    expect(one({}, own)?.license).toEqual({ text: 'Own', url: 'https://own.example' });
    expect(one({})?.license.text).toBe('CC BY-SA 4.0');
    expect(one({}, { rightsinfo: { text: 'Own', url: 'javascript:x' } })?.license.text).toBe('CC BY-SA 4.0');
  });

  it('has no page where there is none', () => {
    expect(one({ missing: true })).toBeNull();
    expect(parsePages('<html>', 'en', ['Vale'], 1)).toEqual(new Map([['Vale', null]]));
  });

  it('takes no id that is none', () => {
    expect(one({ pageprops: { wikibase_item: 'Q1|Q2' } })?.item).toBeNull();
  });
});

describe('parseCandidates', () => {
  it('keeps the order of the API and leaves out what is no choice', () => {
    const pages = [
      { title: 'B', extract: 'Second.', index: 2 },
      { title: 'A', extract: 'First.', index: 1 },
      { title: 'C', missing: true, index: 3 },
      { title: 'D', extract: 'May refer to:', pageprops: { disambiguation: '' }, index: 4 },
    ];
    expect(parseCandidates({ query: { pages } }).map(({ title }) => title)).toEqual(['A', 'B']);
  });
});
