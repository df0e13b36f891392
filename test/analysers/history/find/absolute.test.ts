import { describe, expect, it } from 'vitest';
import { readings, timesOf } from './times.ts';

describe('dates', () => {
  it.each([
    ['The bridge fell on March 5, 1946, at noon.', 'March 5, 1946 = 1946..1946'],
    ['The bridge fell on Tuesday, Sept. 5th 1946.', 'Tuesday, Sept. 5th 1946 = 1946..1946'],
    ['They met on 2 December 1956 in the hills.', '2 December 1956 = 1956..1956'],
    ['They met on the 2nd of December, 1956.', 'the 2nd of December, 1956 = 1956..1956'],
    ['Signed 1999-04-12 in ink.', '1999-04-12 = 1999..1999'],
    ['They left in early August 1988.', 'early August 1988 = 1988..1988'],
    ['It peaked in the third quarter of 1984.', 'the third quarter of 1984 = 1984..1984'],
    ['The winter of 1962 was hard.', 'The winter of 1962 = 1962..1962'],
    ['Sales fell in mid-1996.', 'mid-1996 = 1996..1996'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it('knows month and day', () => {
    expect(timesOf('They met on Dec. 2, 1956.')[0]).toMatchObject({ kind: 'date', month: 12, day: 2 });
  });

  it.each(['Call 1956-13-40 now.', 'It may 1999 times fail, said Mr. May, 40.'])(
    'leaves alone: %s',
    (text) => {
      expect(timesOf(text).filter((time) => time.kind === 'date')).toEqual([]);
    },
  );
});

describe('years', () => {
  it.each([
    ['He left in 1962.', '1962 = 1962..1962'],
    ['The 1987 crash cost him a house.', '1987 = 1987..1987'],
    ['The post-1959 politics have changed.', 'post-1959 = 1959..1959'],
    ['She graduated in ’98 and left.', '’98 = 1998..1998'],
    ['She was born in ’31.', '’31 = 1931..1931'],
    ['A bomb went off in nineteen ninety-six.', 'nineteen ninety-six = 1996..1996'],
    ['The temple was built in 44 B.C. by slaves.', '44 B.C. = -44..-44'],
    ['The town was buried in AD 79 by ash.', 'AD 79 = 79..79'],
    ['The 1936 Olympics were filmed.', '1936 = 1936..1936'],
    ['Around 1900 the harbor froze.', '1900 = 1900..1900'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it.each([
    'The report has about 2000 pages.',
    'It lies 1,340km to the north.',
    'It lies 1340km to the north.',
    'Flight 1549 landed on the river.',
    'Take Route 1922 to the coast.',
    'Resolution 1973 was adopted.',
    'The room costs $1999 a night.',
    'The farm has 1500 sheep.',
    'More than 1200 came to the square.',
    'She lives at 1600 Larch Avenue.',
    'His 1987 Chevrolet was found.',
    'Call 555-1984 for help.',
    'It weighs 1.950 grams.',
    'The 1500-word letter was read.',
    'Model No. 1812 is out of stock.',
  ])('takes no number for a year: %s', (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('spans', () => {
  it.each([
    ['He ruled the port, 1999–2012.', '1999–2012 = 1999..2012'],
    ['The season of 1992-93 was wet.', '1992-93 = 1992..1993'],
    ['In 1999/02 they merged.', '1999/02 = 1999..2002'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
    expect(timesOf(text)[0]?.kind).toBe('span');
  });

  it('makes two references of years joined by words', () => {
    expect(readings('It shrank between 1985 and 1987.')).toEqual(['1985 = 1985..1985', '1987 = 1987..1987']);
  });

  it('takes no score or phone number for a span', () => {
    expect(
      timesOf('They won 1990-1980 on points, call 2010-555-1234.').map((time) => time.kind),
    ).not.toContain('span');
  });
});

describe('decades', () => {
  it.each([
    ['It was common in the 1930s.', 'the 1930s = 1930..1939'],
    ['Films of the early ’50s were long.', 'the early ’50s = 1950..1953'],
    ['The idea was widespread in the thirties.', 'the thirties = 1930..1939'],
    ['The late 1970s were loud.', 'The late 1970s = 1977..1979'],
    ["Prices fell in the last half of the '80s.", "the last half of the '80s = 1980..1989"],
    ['It was built in the nineteen-sixties.', 'the nineteen-sixties = 1960..1969'],
    ['Back in the 80s and early 90s it worked.', 'the 80s = 1980..1989'],
  ])('%s', (text, expected) => {
    expect(readings(text)[0]).toBe(expected);
  });

  it.each([
    'Temperatures stay in the 80s.',
    'She is in her thirties.',
    'He died in his late 80s.',
    'Highs in the eighties.',
  ])('leaves alone: %s', (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('centuries', () => {
  it.each([
    ['It killed a third of Europe in the 1300s.', 'the 1300s = 1300..1399'],
    ['The fabled 11th century temple stands.', '11th century = 1000..1099'],
    ['An early nineteenth-century map.', 'early nineteenth-century = 1800..1833'],
    ['Built in the fifth century BC by masons.', 'the fifth century BC = -500..-401'],
    ['The second half of the 18th century was cold.', 'The second half of the 18th century = 1750..1799'],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual([expected]);
  });

  it('leaves open what the text leaves open', () => {
    expect(readings('Over the centuries plague has come back.')).toEqual(['Over the centuries = null..null']);
  });

  it('knows no 40th century', () => {
    expect(readings('In the 40th century they will laugh.')).toEqual([]);
  });
});
