import { describe, expect, it } from 'vitest';
import { historyOf, links } from '../report.ts';

describe('named events', () => {
  it.each([
    ['Much changed after 9/11.', '9/11 → September 11 attacks'],
    ['The siren has been silent since D-Day.', 'D-Day → Normandy landings'],
    ['His father served in world war two.', 'world war two → World War II'],
    ['Not until a world war broke out did they act.', 'a world war → World War II'],
    ['A veteran of the Second World War spoke.', 'the Second World War → World War II'],
    ['Shops closed when the pandemic began.', 'the pandemic → COVID-19 pandemic'],
    ['He served in the Obama administration.', 'Obama administration → Presidency of Barack Obama'],
    ['In the Obama years it was tried.', 'Obama years → Presidency of Barack Obama'],
    ['Post-Watergate rules still hold.', 'Watergate → Watergate scandal'],
    ['Gaza has not been the same since Oct. 7.', 'Oct. 7 → October 7 attacks'],
    ['Many New Deal programs lasted.', 'New Deal → New Deal'],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual([expected]);
  });

  it('have the years of the event', () => {
    expect(historyOf('Much changed after D-Day.')[0]).toMatchObject({
      kind: 'named-event',
      from: 1944,
      to: 1944,
    });
  });

  it.each([
    'The Green New Deal was voted down.',
    'She works at the Vietnam War Memorial.',
    'The film “Watergate” opens on Friday.',
    'They spent the weekend at Camp David.',
    'The Civil Rights Act forbids it.',
    'The baker sold 9 11 times a week.',
    'On 9, 11 and 12 May it rained.',
    'On Oct. 7 the shop will open.',
    'A depression lingered over the valley.',
    'Pancho Villa sells burritos in town.',
    'The Watergate Hotel has new rooms.',
    'The Soviet Union had eleven time zones.',
  ])('leaves alone: %s', (text) => {
    expect(historyOf(text).filter(({ event }) => event)).toEqual([]);
  });

  it('takes a law for a time when a time is told', () => {
    expect(links('Since the Civil Rights Act much has changed.')).toEqual([
      'Civil Rights Act → Civil Rights Act of 1964',
    ]);
    expect(links('The Civil Rights Act of 1964 forbids it.')).toEqual(['1964 → Civil Rights Act of 1964']);
  });

  it('is no event that was still to come', () => {
    expect(links('Everyone speaks of the pandemic.', '2015-01-01')).toEqual([]);
    expect(links('Gaza was quiet on Oct. 7 this year.', '2019-10-20')).toEqual([]);
  });

  it('is no time in office that goes on', () => {
    expect(links('The Trump administration objected.', '2018-03-01')).toEqual([]);
    expect(links('The Trump administration objected.', '2023-03-01')).toEqual([
      'Trump administration → First presidency of Donald Trump',
    ]);
  });

  it('is one reference with the year beside it', () => {
    expect(links('The 2016 presidential election surprised all.')).toEqual([
      '2016 → 2016 United States presidential election',
    ]);
  });
});

describe('anniversaries', () => {
  it('are of the event named behind them', () => {
    const text = 'They marked the 80th anniversary of the Normandy landings.';
    expect(links(text)).toEqual(['the 80th anniversary → Normandy landings']);
    expect(historyOf(text)[0]?.working).toBe('published 2024 − 80 = 1944');
  });

  it('do not fit an event of another year', () => {
    const found = historyOf('They marked the 30th anniversary of the Normandy landings.');
    expect(found[0]).toMatchObject({ from: 1994, event: null });
  });

  it('of a storm are of the one named before', () => {
    const text = 'Hurricane Maria cut the power for months. Flags flew on the anniversary of the storm.';
    expect(historyOf(text, '2018-10-25').at(-1)).toMatchObject({
      from: 2017,
      event: { title: 'Hurricane Maria' },
    });
  });
});
