import { describe, expect, it } from 'vitest';
import { openDom } from '../../lib/article/dom.ts';
import { dateOfAddress } from '../../lib/extract/meta/dates.ts';
import { guessLanguage, languageOfText } from '../../lib/extract/meta/guess-language.ts';
import { metadataOf } from '../../lib/extract/meta/index.ts';
import { thingsOf } from '../../lib/extract/meta/json-ld.ts';
import { canonicalLanguage } from '../../lib/extract/meta/language.ts';
import { namesIn } from '../../lib/extract/meta/names.ts';
import { parseDate, shownDate } from '../../lib/extract/meta/parse-date.ts';
import { decode } from '../../lib/extract/meta/sources.ts';
import { readPage } from '../../lib/extract/page/read.ts';
import { documentOf } from '../support/pages.ts';

function metaOf(head: string, body = '', url = 'https://courier.example/a') {
  const dom = openDom(documentOf(`<head>${head}</head><body>${body}</body>`));
  return metadataOf(dom, readPage(dom), url);
}

describe('headline', () => {
  const og = (title: string) =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="The Courier">`;

  it('leaves the outlet out', () => {
    expect(metaOf(og('Bridge closed after storm | The Courier')).headline).toBe('Bridge closed after storm');
  });
  it('keeps a dash that is part of it', () => {
    expect(metaOf(og('Bridge closed – and nobody knows why')).headline).toBe(
      'Bridge closed – and nobody knows why',
    );
  });
  it('is not the name of the site, though that be an h1', () => {
    expect(
      metaOf(og('Bridge closed after storm'), '<h1>The Courier</h1><h2>Bridge closed after storm</h2>')
        .headline,
    ).toBe('Bridge closed after storm');
  });
  it('is the shown one where the page says nothing', () => {
    expect(metaOf('', '<h1>Bridge closed after storm</h1>').headline).toBe('Bridge closed after storm');
  });
  it('is what all say but the title for sharing, unless that is shown only as a step of the way to the page', () => {
    const head = `<title>Bridge closed after storm</title>${og('You will not believe this bridge')}
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed after storm"}</script>`;
    expect(metaOf(head, '<h1>Bridge closed after storm</h1>').headline).toBe('Bridge closed after storm');
    const trail = '<nav class="breadcrumb"><ol><li><h1>Bridge closed after storm</h1></li></ol></nav>';
    expect(metaOf(head, trail).headline).toBe('You will not believe this bridge');
  });
  it('is no description', () => {
    const long = 'The bridge over the river was closed after the storm, the mayor said. '.repeat(6);
    expect(metaOf(og('Bridge closed after storm'), `<h1>${long}</h1>`).headline).toBe(
      'Bridge closed after storm',
    );
  });
});

describe('byline', () => {
  const ld = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge closed', author, publisher: { name: 'The Courier' } })}</script>`;
  const page = (byline: string) => `<h1>Bridge closed</h1>${byline}<p>The bridge was closed.</p>`;

  it('takes a shown person where the outlet alone is declared', () => {
    expect(
      metaOf(ld({ '@type': 'Organization', name: 'The Courier' }), page('<p>By Ann Lee</p>')).byline,
    ).toEqual(['Ann Lee']);
  });
  it('tells names apart that no blank parts', () => {
    expect(
      metaOf('', page('<div>By <a>Ann Lee</a> and <a>Bo Diaz</a><span>3 May 2024</span></div>')).byline,
    ).toEqual(['Ann Lee', 'Bo Diaz']);
  });
  const prose = Array.from(
    { length: 3 },
    (_, i) => `<p>On day ${i} the bridge was closed again, and nobody could say when it would be opened.</p>`,
  ).join('');
  it('takes a labelled name, and a signature below the text', () => {
    const outlet = ld({ '@type': 'Organization', name: 'The Courier' });
    const far = '<ul>'.concat('<li>More</li>'.repeat(30), '</ul>');
    expect(metaOf(outlet, page(`${far}<ul><li>Author: Ann Lee</li></ul>`)).byline).toEqual(['Ann Lee']);
    expect(metaOf(outlet, `<h1>Bridge closed</h1><div>${prose}<p><b>Ann Lee</b></p></div>`).byline).toEqual([
      'Ann Lee',
    ]);
  });
  it('takes no heading and no last sentence for a signature', () => {
    for (const last of ['<h3><b>Next Steps</b></h3>', '<p><b>Ann Lee wrote this.</b></p>', '<p>Ann Lee</p>'])
      expect(metaOf('', `<h1>Bridge closed</h1><div>${prose}${last}</div>`).byline).toEqual([]);
  });
  it('looks above the text where the page has no headline', () => {
    const body = `<section><p>3 May 2024 | By Ann Lee</p>${prose}</section>`;
    expect(metaOf('', body).byline).toEqual(['Ann Lee']);
    expect(metaOf('', body).published).toBe('2024-05-03');
  });
  it('believes a byline before the name of an account, but no byline before a declared name', () => {
    const shown = page('<p class="byline">By Ann Lee</p>');
    expect(metaOf(ld({ '@type': 'Person', name: 'alee77' }), shown).byline).toEqual(['Ann Lee']);
    expect(metaOf(ld({ '@type': 'Person', name: 'Bo Diaz' }), shown).byline).toEqual(['Bo Diaz']);
  });
  it('knows the outlet by its address beside the name', () => {
    const head = '<meta name="author" content="Courier Media (courier.example)">';
    expect(metaOf(head, page('<p>By Ann Lee</p>')).byline).toEqual(['Ann Lee']);
  });
  it('takes no sentence for a name', () => {
    expect(metaOf('', page('<p>by following these steps</p>')).byline).toEqual([]);
    expect(metaOf('', page('<p>Read more by Monday</p>')).byline).toEqual([]);
  });
  it.each([
    ['By ANN LEE and Bo Diaz, Health Editor', ['ANN LEE', 'Bo Diaz']],
    ['Ann Lee, MD', ['Ann Lee']],
    ['Ann Lee @annlee', ['Ann Lee']],
    ['Ann Lee / Journal Staff Writer', ['Ann Lee']],
    ['Von Ann Lee und Bo Diaz', ['Ann Lee', 'Bo Diaz']],
    ['Ann Lee (Reuters)', ['Ann Lee']],
    ['Ann Lee (Image: Agency/Desk)', ['Ann Lee']],
    ['Jan Lee', ['Jan Lee']],
    ['admin', []],
    ['3 May 2024', []],
    ['May 3', []],
    ['Jan. 3, 2024', []],
    ['Updated', []],
  ])('%s', (text, names) => {
    expect(namesIn([text])).toEqual(names);
  });
});

describe('microdata', () => {
  it('gives headline, authors and times where nothing else does', () => {
    const meta = metaOf(
      '<title>Bridge closed after storm – The Courier</title><meta itemprop="articleSection" content="Local">',
      `<h2 itemprop="headline">Bridge closed after the storm</h2>
       <div itemprop="author"><span itemprop="name">Ann Lee</span></div>
       <time itemprop="datePublished" datetime="2024-05-03T10:20:00+02:00">Friday</time>
       <time itemprop="dateModified" datetime="2024-05-04">Saturday</time>`,
    );
    expect(meta).toMatchObject({
      headline: 'Bridge closed after the storm',
      byline: ['Ann Lee'],
      published: '2024-05-03T10:20:00+02:00',
      modified: '2024-05-04',
      section: 'Local',
    });
  });
  it('gives no headline of another story', () => {
    const meta = metaOf(
      '<meta property="og:title" content="Bridge closed after storm">',
      '<h1>Bridge closed after storm</h1><aside><h3 itemprop="headline">Ferry sold to a stranger</h3></aside>',
    );
    expect(meta.headline).toBe('Bridge closed after storm');
  });
});

describe('dates', () => {
  it.each([
    ['2024-05-03T10:20:00+02:00', '2024-05-03T10:20:00+02:00'],
    ['2024-05-03T10:20:00.123Z', '2024-05-03T10:20:00Z'],
    ['2024-05-03 10:20', '2024-05-03T10:20:00'],
    ['20240503', '2024-05-03'],
    ['1714732800', '2024-05-03T10:40:00.000Z'],
    ['Fri, 03 May 2024 10:20:00 GMT', '2024-05-03T10:20:00Z'],
    ['2024-02-30', null],
    ['2024-05-03T99:00', '2024-05-03'],
    ['yesterday', null],
    ['', null],
  ])('machine: %s', (raw, iso) => {
    expect(parseDate(raw)).toBe(iso);
  });
  it.each([
    ['Published May 3, 2024', '2024-05-03'],
    ['3rd of May 2024', '2024-05-03'],
    ['3. Mai 2024, 10:20 Uhr', '2024-05-03'],
    ['el 3 de mayo de 2024', '2024-05-03'],
    ['03.05.2024', '2024-05-03'],
    ['5/3/2024', '2024-05-03'],
    ['Do 03.05.24 | 14:07 Uhr', '2024-05-03'],
    ['Version 3.5.24.1', null],
    ['Version 45.50.24', null],
    ['23/5/2024', '2024-05-23'],
    ['2024年5月3日', '2024-05-03'],
    ['Chapter 3 Volume 2024', null],
    ['May be 3 or 4', null],
  ])('shown: %s', (line, iso) => {
    expect(shownDate(line)).toBe(iso);
  });
  it('are read from an address, and numbers in it are none', () => {
    expect(dateOfAddress('https://a.example/2024/05/03/bridge')).toBe('2024-05-03');
    expect(dateOfAddress('https://a.example/bridge-20249903')).toBeNull();
  });
});

describe('JSON-LD', () => {
  it('is read from graphs, lists and broken blocks', () => {
    expect(
      thingsOf(['{"@graph":[{"@type":"A"},[{"@type":"B","x":{"@type":"C"}}]]}']).map(
        (thing) => thing['@type'],
      ),
    ).toEqual(['A', 'B', 'C']);
    expect(thingsOf(['{"@type":"A","text":"one\ntwo",}'])).toHaveLength(1);
    expect(thingsOf(['<!-- {"@type":"A"} -->', '{"@type":"A", broken', 'null', '7', '[]'])).toHaveLength(1);
  });
});

describe('decode', () => {
  it('undoes markup that is no markup here', () => {
    expect(decode('<i>Don&#039;t</i> &amp; K&ouml;ln&nbsp;&#x2014; x')).toBe("Don't & Köln — x");
  });
  it('leaves what only looks like it', () => {
    expect(decode('a < b & c; &unknown;')).toBe('a < b & c; &unknown;');
  });
});

describe('language', () => {
  it('has one form for a code', () => {
    expect(['EN_us', 'pt-br', 'zh-hans-CN', 'de', 'x', null].map(canonicalLanguage)).toEqual([
      'en-US',
      'pt-BR',
      'zh-Hans-CN',
      'de',
      null,
      null,
    ]);
  });
  const english =
    'The mayor said on Monday that the bridge would be closed for the rest of the week, and that the people who live on the other side of the river have to take the ferry.';
  const german =
    'Die Bürgermeisterin sagte am Montag, dass die Brücke für den Rest der Woche nicht mehr befahren werden kann und dass die Leute auf der anderen Seite mit der Fähre fahren müssen.';
  it('is told by the commonest words, or the script', () => {
    expect(guessLanguage(english)).toBe('en');
    expect(guessLanguage(german)).toBe('de');
    expect(guessLanguage('橋は月曜日から閉鎖されると市長は述べた。')).toBe('ja');
    expect(guessLanguage('Bridge closed')).toBeNull();
  });
  it('is the declared one, unless the text is plainly in another', () => {
    expect(languageOfText('en-GB', english)).toBe('en-GB');
    expect(languageOfText('en', german)).toBe('de');
    expect(languageOfText('gsw', german)).toBe('gsw');
    expect(languageOfText(null, german)).toBe('de');
  });
});
