import { describe, expect, it } from 'vitest';
import { openDom } from '../../lib/article/dom.ts';
import { CUE_NAMES, cuesOf } from '../../lib/extract/body/cues.ts';
import { FEATURES } from '../../lib/extract/body/features.ts';
import { shapeOfText } from '../../lib/extract/body/shape.ts';
import weights from '../../lib/extract/body/weights.json' with { type: 'json' };
import { HINT_BIT, HINT_NAMES, HINTS, type Hint, hintBits } from '../../lib/extract/page/hints.ts';
import { readPage } from '../../lib/extract/page/read.ts';
import { labelBlocks } from '../../lib/extract/train/label.ts';
import { documentOf } from '../support/pages.ts';

const blocksOf = (html: string): string[] =>
  readPage(openDom(documentOf(html))).blocks.map(({ text }) => text);
const hintsOf = (name: string): Hint[] => HINT_NAMES.filter((hint) => hintBits(name) & HINT_BIT[hint]);

describe('readPage', () => {
  it('cuts at blocks, and at two line breaks but not at one', () => {
    expect(blocksOf('<div>a<p>b <b>c</b>d</p>e<br>f<br> <br>g</div>')).toEqual(['a', 'b cd', 'e f', 'g']);
  });
  it('reads no scripts, styles, forms or pictures', () => {
    expect(
      blocksOf(
        '<p>a<script>b</script><style>c</style><svg><text>d</text></svg><textarea>e</textarea><noscript>f</noscript></p>',
      ),
    ).toEqual(['a']);
  });
  it('passes over navigation and footers around the articles, but not within them, nor the way to the page', () => {
    const html =
      '<nav>a</nav><nav class="breadcrumbs">b</nav><article>c<nav>d</nav><footer>e</footer></article><footer>f</footer>';
    expect(blocksOf(html)).toEqual(['b', 'c', 'd', 'e']);
    expect(readPage(openDom(documentOf(html)), true).blocks).toHaveLength(6);
  });
  it("runs text on through elements of the page's own, but not into a new block", () => {
    expect(blocksOf('<p>a <my-link>b</my-link> c</p><my-box><p>d</p></my-box>')).toEqual(['a b c', 'd']);
  });
});

describe('hints', () => {
  it('are whole words of names, in any spelling', () => {
    expect(hintsOf('story-related__list')).toEqual(['article', 'related']);
    expect(hintsOf('articleBody')).toEqual(['article', 'body']);
    expect(hintsOf('READ-MORE')).toEqual(['related']);
  });
  it('are never parts of words', () => {
    expect(hintsOf('shadow headphones badgering adrift commentary')).toEqual([]);
  });
  it('are sorted and unique in each group', () => {
    for (const words of Object.values(HINTS)) {
      const list = words.split(' ');
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('cues', () => {
  const cued = (text: string) => CUE_NAMES.filter((_, i) => cuesOf(text)[i]);
  it.each([
    ['Read more: the harbour wall', ['more']],
    ['Sign up for our newsletter', ['ask']],
    ['Photo: Ailsa Roe', ['credit']],
    ['By Ann Lee', ['byline']],
    ['Ann Lee is a senior political reporter for the Courier', ['bio']],
  ])('%s', (text, cues) => {
    expect(cued(text)).toEqual(cues);
  });
  it('are not taken from plain sentences', () => {
    expect(cued('The mayor read the letter aloud and put it in her pocket.')).toEqual([]);
    expect(cued('Readers had complained for weeks.')).toEqual([]);
  });
});

describe('shapeOfText', () => {
  it('counts words, capitals, digits, commas and sentences', () => {
    expect(shapeOfText('“Yes, 12 of them,” said Ann. Then Élise left.')).toEqual({
      words: 9,
      capitals: 3,
      digits: 2,
      commas: 2,
      sentences: 2,
    });
  });
  it('takes a long text for more of the same', () => {
    expect(shapeOfText('word, '.repeat(400)).commas).toBeCloseTo(400, -1);
  });
});

describe('weights', () => {
  it('fit the features, in number and order', () => {
    expect(weights.edges).toHaveLength(FEATURES.length);
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
  });
});

describe('labelBlocks', () => {
  const body =
    'The bridge was closed on Monday after the storm.\nA long night\nNobody was hurt, the police said later that day.';
  it('finds the blocks of a body, and short ones between them', () => {
    const blocks = [
      'News',
      'The bridge was closed on Monday after the storm.',
      'A long night',
      'Nobody was hurt, the police said later that day.',
      'A wall was raised by a metre in May.',
    ];
    expect(labelBlocks(blocks, body)).toEqual([false, true, true, true, false]);
  });
  it('takes one of two copies: the one among the rest', () => {
    const twice = 'The bridge was closed on Monday after the storm.';
    const blocks = [
      twice,
      ...Array.from({ length: 8 }, (_, i) => `Link ${i}`),
      twice,
      'Nobody was hurt, the police said later that day.',
    ];
    expect(labelBlocks(blocks, body).flatMap((label, i) => (label ? [i] : []))).toEqual([9, 10]);
  });
});
