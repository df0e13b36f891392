import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/analysers/attribution/quotations.ts';
import { readText } from '../../../lib/text/document.ts';

function marked(text: string): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return findQuotations(readText(text, blocks)).map(
    ({ start, end, open }) => text.slice(start, end) + (open ? '…' : ''),
  );
}

describe('findQuotations', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['single', 'He said ‘yes’ and left.', ['‘yes’']],
    ['straight single', "He said 'yes, sir' and left.", ["'yes, sir'"]],
    ['two apostrophes', "He said ''yes'' and left.", ["''yes''"]],
    ['mismatched', 'He said “yes" and left.', ['“yes"']],
    ['nested', 'He said “she told me ‘no’ twice” and left.', ['“she told me ‘no’ twice”']],
    ['guillemets', 'He said «yes» and left.', ['«yes»']],
    ['over two paragraphs', '“It rained.\n“It snowed,” he said.', ['“It rained.…', '“It snowed,”']],
    ['opened within a paragraph', 'He spoke. “It rained.\nThen he left.', ['“It rained.…']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The farmers' trucks weren't there in the '90s."],
    ['curly apostrophes', 'The farmers’ trucks weren’t there.'],
    ['inches', 'A plank 12" wide and 4" thick.'],
    ['a lone closing mark', 'He left” and came back.'],
  ])('finds none in %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});
