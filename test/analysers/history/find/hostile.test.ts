import { describe, expect, it } from 'vitest';
import { timesOf } from './times.ts';

/** Repetitions that make a pattern with an unbounded part take minutes; the test's own time limit catches it. */
const TIMES = 20_000;

describe('texts made to be slow', () => {
  it.each([
    'the early ',
    'the last half of the ',
    'more than ',
    'twenty ',
    'nineteen ',
    'about a few ',
    'one hundred and ',
    'January 1 ',
    'Monday, ',
    '1999-',
    '1999 to ',
    "'90",
    '19',
    ' ',
    '\u00a0',
    'has lived ',
    'in more than ',
    'the first ',
    'first-',
    'Bush ',
    'a',
    'A.',
    '“',
  ])('is read to its end: %j over and over', (piece) => {
    expect(timesOf(`${piece.repeat(TIMES)} in 1916`).length).toBeGreaterThanOrEqual(0);
  });
});
