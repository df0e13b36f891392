import { describe, expect, it } from 'vitest';
import { FormCache, readLines } from '../../../../lib/analysers/entities/tagger/lines.ts';
import { shapeOf } from '../../../../lib/analysers/entities/tagger/word-form.ts';
import { readText } from '../../../../lib/text/document.ts';
import { MODEL } from '../reader.ts';

/** Spellings as the tagger reads them, a list a sentence; capitals kept as 'X'. */
function lines(text: string): string[][] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const document = readText(text, blocks);
  return readLines(document, new FormCache(MODEL.table)).map((line) =>
    line.forms.map((form) => (form.capital ? `X${form.lower}` : form.lower)),
  );
}

describe('lines', () => {
  it('keep the dot of a short form with its word', () => {
    expect(lines('Gen. Ann Lee met Mr. J. Holt.')[0]).toEqual([
      'Xgen.',
      'Xann',
      'Xlee',
      'met',
      'Xmr.',
      'Xj.',
      'Xholt',
      '.',
    ]);
  });

  it('read a headline in capitals as plain text', () => {
    const [headline] = lines('TALKS IN OSLO FAIL\nThe talks in Oslo were short.');
    expect(headline).toContain('Xoslo');
    expect(headline).toContain('in');
    expect(headline).toContain('fail');
  });

  it('read a headline in title case by what the text shows', () => {
    const [headline] = lines(
      'Ministers Leave Oslo After Talks Fail Again\nMinisters who leave Oslo say talks fail again.',
    );
    expect(headline).toEqual(expect.arrayContaining(['leave', 'Xoslo', 'talks', 'fail', 'again']));
  });

  it('leave sentences as they are', () => {
    expect(lines('Ann Lee of Acme Corp met Tom Holt in New York today.')[0]).toContain('Xacme');
  });
});

describe('shapes', () => {
  it.each([
    ['London', 'Xxx'],
    ['U.S.', 'X.X.'],
    ['2025', 'dd'],
    ['McKay', 'XxXxx'],
    ['Émile', 'Xxx'],
    ['e-mail', 'x-xx'],
  ])('%s is %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});
