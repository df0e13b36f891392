import { describe, expect, it } from 'vitest';
import { type Token, tokenize } from '../../lib/text/tokens.ts';

function tokens(text: string): Token[] {
  const out: Token[] = [];
  tokenize(text, 0, text.length, out);
  return out;
}

describe('tokens', () => {
  it.each([
    ["Ann's dog", ['Ann', "'s", 'dog']],
    ['Ann’s dog', ['Ann', '’s', 'dog']],
    ['the U.S. and U.S.-led', ['the', 'U.S.', 'and', 'U.S.', '-', 'led']],
    ['AT&T rose 3.5% to 1,200', ['AT&T', 'rose', '3.5', '%', 'to', '1,200']],
    ['US-Mexico talks', ['US-Mexico', 'talks']],
    ['in the 1990s, on the 3rd', ['in', 'the', '1990s', ',', 'on', 'the', '3rd']],
    ['O’Neill', ['O’Neill']],
    ['“No,” he said—twice.', ['“', 'No', ',', '”', 'he', 'said', '—', 'twice', '.']],
    ['Núñez in İzmir', ['Núñez', 'in', 'İzmir']],
    ['', []],
    [' \n\t', []],
  ])('of %s', (text, expected) => {
    expect(tokens(text).map((t) => t.text)).toEqual(expected);
  });

  it('are exactly their slices, in order', () => {
    const text = '  “It’s 5 p.m.,” Ms. Lee-Ortiz (54) told the A.P.’s desk 👍 — e.g. 12:30.';
    let end = 0;
    for (const token of tokens(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(end, token.start).trim()).toBe('');
      end = token.end;
    }
  });

  it('stay within the span that is read', () => {
    const out: Token[] = [];
    tokenize('alpha beta gamma', 6, 9, out);
    expect(out.map((t) => [t.text, t.start, t.end])).toEqual([['bet', 6, 9]]);
  });

  it('tell words, numbers and symbols', () => {
    expect(tokens('Room 7b !').map((t) => t.kind)).toEqual(['word', 'number', 'symbol']);
  });
});
