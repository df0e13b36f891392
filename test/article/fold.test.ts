import { describe, expect, it } from 'vitest';
import { fold, foldUnit } from '../../lib/article/fold.ts';

describe('fold', () => {
  it('joins and trims blanks of every kind', () => {
    expect(fold('  a\n\t b\u00a0\u00a0c\u2009d ')).toBe('a b c d');
  });
  it('leaves out what is not drawn', () => {
    expect(fold('govern\u00adment\u200b \ufeffsays')).toBe('government says');
  });
  it('opens ligatures', () => {
    expect(fold('of\ufb01ce, \ufb04uent')).toBe('office, ffluent');
  });
  it('keeps joiners that change letters, and all else', () => {
    expect(fold('می\u200cخواهم 👩\u200d🚒 “x”')).toBe('می\u200cخواهم 👩\u200d🚒 “x”');
  });
  it('says of one unit what the whole does', () => {
    expect(['a', '\u00a0', '\u00ad', '\ufb03'].map(foldUnit)).toEqual(['a', ' ', '', 'ffi']);
  });
});
