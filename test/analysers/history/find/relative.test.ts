import { describe, expect, it } from 'vitest';
import { readings, timesOf } from './times.ts';

describe('ago', () => {
  it.each([
    ['The sale was five years ago.', 'five years ago = 2019..2019'],
    ['The sale was almost four years ago.', 'almost four years ago = 2020..2020'],
    ['The last raid was over a century ago.', 'over a century ago = null..1924'],
    ['It sank two decades ago.', 'two decades ago = 2004..2004'],
    ['It sank a few years ago.', 'a few years ago = null..null'],
    ['The 40-year-ago promise held; 41 years ago it was made.', '41 years ago = 1983..1983'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toContain(expected);
  });

  it('shows its working', () => {
    expect(timesOf('The last raid was over a century ago.')[0]?.working).toBe(
      'published 2024 − over 100 = before 1924',
    );
    expect(timesOf('It was five years ago.')[0]?.working).toBe('published 2024 − 5 = 2019');
  });

  it('stays unresolved without a publication date', () => {
    expect(readings('It was five years ago.', null)).toEqual(['five years ago = null..null']);
  });

  it.each(['It was a year ago.', 'It was three months ago.', 'They met two weeks ago.'])(
    'is too recent: %s',
    (text) => {
      expect(readings(text)).toEqual([]);
    },
  );
});

describe('times that last until now', () => {
  it.each([
    ['Over the past four years it doubled.', 'the past four years = 2020..2024'],
    ['She has led the party for twelve years.', 'for twelve years = 2012..2024'],
    ['For decades the mill polluted the creek.', 'For decades = null..null'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it.each([
    'He faces ten years in prison.',
    'He was jailed for twelve years.',
    'It must close within two years of the vote.',
    'The lease runs for the next five years.',
    'The plan will run for ten years.',
    'A boy of ten years wept.',
  ])('leaves alone: %s', (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('first since', () => {
  it('counts back from publication', () => {
    const [time] = timesOf('It would be the first landing on the island in more than 100 years.');
    expect(time).toMatchObject({ kind: 'first-since', from: null, to: 1924 });
  });

  it('needs something that is the first', () => {
    expect(timesOf('They will finish the bridge in more than 100 years.')).toEqual([]);
  });
});

describe('anniversaries', () => {
  it.each([
    ['They marked the 75th anniversary of the flood.', 'the 75th anniversary = 1949..1949'],
    ['The fiftieth anniversary drew crowds.', 'The fiftieth anniversary = 1974..1974'],
    ['A 30-year anniversary is due.', '30-year anniversary = 1994..1994'],
    ['The centenary of the strike was quiet.', 'The centenary = 1924..1924'],
    ['The town marks 40 years since the fire.', '40 years = 1984..1984'],
    ['Flags flew on the anniversary of the storm.', 'the anniversary = null..null'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it('leaves birthdays alone', () => {
    expect(readings('She marked her 75th birthday.')).toEqual([]);
  });
});

describe('times that follow others', () => {
  it.each([
    ['He flew in 1995. The following year he retired.', 'The following year = 1996..1996'],
    ['She fled in 1998, later that year she came back.', 'later that year = 1998..1998'],
    ['It opened in 1950. A decade later it closed.', 'A decade later = 1960..1960'],
    ['It opened in 1950. Two years earlier it was a field.', 'Two years earlier = 1948..1948'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toContain(expected);
  });

  it('is silent when no time was told before', () => {
    expect(readings('The following year he retired. That year it rained.')).toEqual([]);
  });

  it('does not reach back over a sentence without a time', () => {
    expect(readings('It opened in 1950. It was big. It was red. A decade later it closed.')).toEqual([
      '1950 = 1950..1950',
    ]);
  });
});
