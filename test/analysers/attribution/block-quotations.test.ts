import { describe, expect, it } from 'vitest';
import { attributed } from './read.ts';

describe('block quotations and embedded posts', () => {
  it.each([
    [
      'behind a colon',
      'Lee wrote to the town:\n> The dam leaks and nobody cares.',
      ['Lee: The dam leaks and nobody cares.'],
    ],
    [
      'over two paragraphs',
      'Lee wrote in her letter:\n> The dam leaks.\n> It will burst in May.',
      ['Lee: The dam leaks. | It will burst in May.'],
    ],
    [
      'behind a verb of speech',
      'Lee posted about it.\n> The dam leaks and nobody cares.',
      ['-: The dam leaks and nobody cares.'],
    ],
    [
      'signed',
      'The news spread.\n> The dam leaks and nobody cares. — Ann Lee (@annlee) May 3, 2024',
      ['Ann Lee: The dam leaks and nobody cares.'],
    ],
    ['signed, in marks', '“The dam leaks.” — Ann Lee, mayor', ['Ann Lee: “The dam leaks.”']],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toEqual(expected);
  });

  it.each([
    ['nothing leads into it', 'The harbour was calm.\n> The dam leaks and nobody cares.'],
    ['it is a paragraph', 'The news spread.\nThe dam leaks and nobody cares. — Ann Lee, mayor'],
    ['a dash only breaks the sentence', '“The dam” – and nobody else – held.'],
  ])('none where %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('are read on where they hold marks of their own', () => {
    expect(attributed('Lee spoke.\n> “The dam leaks,” Tom Berg said.')).toEqual([
      'Tom Berg: “The dam leaks,”',
    ]);
  });
});
