import { describe, expect, it } from 'vitest';
import { articleFromText, pageOfText } from '../../lib/article/plain-text.ts';

const blocks = (text: string) =>
  articleFromText(text, null).blocks.map(({ start, end, role }) => [role, text.slice(start, end)]);

describe('articleFromText', () => {
  it('keeps the text as it is', () => {
    const text = '\uFEFF  One line.\r\n\r\nAnother.  \n';
    expect(articleFromText(text, null).text).toBe(text);
  });

  it('cuts at blank lines, and at single ones between whole sentences', () => {
    expect(blocks('First one.\nSecond one.\n\nThird one.')).toEqual([
      ['paragraph', 'First one.'],
      ['paragraph', 'Second one.'],
      ['paragraph', 'Third one.'],
    ]);
  });

  it('joins a sentence that a line break cuts in two', () => {
    expect(blocks('The mayor of the town\nwent home early.')).toEqual([
      ['paragraph', 'The mayor of the town\nwent home early.'],
    ]);
  });

  it('joins the lines of a text wrapped by hand, and only of such a one', () => {
    const lines = Array.from(
      { length: 12 },
      () => 'Words that go on over the edge of the line and further on',
    );
    expect(blocks(lines.join('\n'))).toHaveLength(1);
    expect(blocks(lines.map((line) => `${line}.`).join('\n'))).toHaveLength(12);
  });

  it('tells headings and list items from paragraphs', () => {
    expect(blocks('Storm hits coast\n\n- boats lost\n\nIt was late.').map(([role]) => role)).toEqual([
      'heading',
      'list-item',
      'paragraph',
    ]);
    expect(articleFromText('Storm hits coast\n\nIt was late.', null).headline).toBe('Storm hits coast');
    expect(articleFromText('It was late.', null).headline).toBeNull();
  });

  it('makes no blocks of nothing', () => {
    expect(blocks('')).toEqual([]);
    expect(blocks(' \n\t\n ')).toEqual([]);
    expect(pageOfText(null, ' ').isArticle).toBe(false);
  });
});
