import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/text/document.ts';

describe('readText', () => {
  it('keeps sentences inside their blocks and tokens inside their sentences', () => {
    const text = 'One goes. Two stays\n\nThree comes.';
    const { sentences, tokens } = readText(text, [
      { start: 0, end: 19 },
      { start: 21, end: 33 },
    ]);
    expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['One goes.', 0],
      ['Two stays', 0],
      ['Three comes.', 1],
    ]);
    for (const { firstToken, lastToken, start, end } of sentences) {
      for (const token of tokens.slice(firstToken, lastToken)) {
        expect(token.start).toBeGreaterThanOrEqual(start);
        expect(token.end).toBeLessThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
      }
    }
  });

  it('cuts what has no full stop, and loses nothing of it', () => {
    const text = 'and so on '.repeat(1000).trim();
    const { sentences, tokens } = readText(text, [{ start: 0, end: text.length }]);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.reduce((sum, { firstToken, lastToken }) => sum + lastToken - firstToken, 0)).toBe(
      tokens.length,
    );
  });

  it('does not analyse what stands outside the blocks', () => {
    const { tokens } = readText('Menu. Story.', [{ start: 6, end: 12 }]);
    expect(tokens.map(({ text }) => text)).toEqual(['Story', '.']);
  });
});
