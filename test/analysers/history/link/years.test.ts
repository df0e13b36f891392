import { describe, expect, it } from 'vitest';
import { historyOf, links } from '../report.ts';

describe('a bare year', () => {
  it.each([
    ['Mexico opposed any foreign army since the US incursion of 1916.', '1916 → Pancho Villa Expedition'],
    ['The Dublin uprising of 1916 was led by a teacher.', '1916 → Easter Rising'],
    ['Soviet tanks crushed the 1956 uprising in Budapest.', '1956 → Hungarian Revolution of 1956'],
    ['He voted for Donald Trump in 2016, he said.', '2016 → 2016 United States presidential election'],
    ['Allied troops landed in Normandy on June 6, 1944.', 'June 6, 1944 → Normandy landings'],
  ])('means the event that place, people and kind agree on: %s', (text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it.each([
    'The mill was built in 1916.',
    'The mill in Mexico was built in 1916.',
    'The US company sold its mill in Mexico in 1916.',
    'An uprising was planned in 1916, but nobody came.',
    'A school for rebels opened in Dublin in 1918.',
    'Hungary won the cup in 1956.',
    'A federal court struck down the cuts in 2016.',
    'The Federal Election Commission moved to Washington in 2016.',
    'Donald Trump won cups in 2010, 2011, 2012, 2013, 2014 and, in an election year, 2016.',
  ])('stays a year when they do not: %s', (text) => {
    expect(historyOf(text).filter(({ event }) => event)).toEqual([]);
  });

  it('gives reasons and candidates', () => {
    const [reference] = historyOf('Mexico opposed any foreign army since the US incursion of 1916.');
    expect(reference?.why).toContain('same place in this sentence: Mexico');
    expect(reference?.why).toContain('kind of event in this sentence: incursion');
    expect(reference?.candidates[0]).toMatchObject({
      title: 'Pancho Villa Expedition',
      from: 1916,
      to: 1917,
    });
  });

  it('does not choose between two that fit alike', () => {
    const [reference] = historyOf('Hungary saw an uprising, Egypt a crisis, in 1956, a bad year.');
    expect(reference?.event).toBeNull();
  });

  it('is no event of another month', () => {
    expect(links('US troops crossed into Mexico in June 1916.')).toEqual([
      'June 1916 → Pancho Villa Expedition',
    ]);
    expect(links('US troops crossed into Mexico in January 1916.')).toEqual(['January 1916 → none']);
  });
});

describe('references to one moment', () => {
  const ARTICLE = `The last significant US incursion into Mexico occurred over a century ago in 1916.

It would be the first deployment of US troops on Mexican soil in more than 100 years.`;

  it('are tied together, with the working shown', () => {
    expect(links(ARTICLE, '2025-11-04')).toEqual([
      'over a century ago → Pancho Villa Expedition',
      '1916 → Pancho Villa Expedition',
      'more than 100 years → Pancho Villa Expedition',
    ]);
    const [ago, , first] = historyOf(ARTICLE, '2025-11-04');
    expect(ago).toMatchObject({
      from: 1916,
      working: 'published 2025 − over 100 = before 1925; the text says 1916',
    });
    expect(first).toMatchObject({ kind: 'first-since', from: 1916 });
  });

  it('stay apart when they speak of other things', () => {
    const text = `The US incursion into Mexico in 1916 was brief.

The bakery burned its oldest oven in more than 100 years.`;
    expect(historyOf(text, '2025-11-04').at(-1)?.event).toBeNull();
  });
});
