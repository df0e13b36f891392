import { describe, expect, it } from 'vitest';
import { EMPTY_QUALIFIERS, GENERIC_NOUNS, VAGUE_QUALIFIERS } from '../../lib/languages/en/generic-nouns.ts';
import { isQualifier, NEVER_NOUNS, VERB_FORMS, VERBAL_NOUNS } from '../../lib/languages/en/phrase-words.ts';
import { RARELY_NOUN_QUALIFIERS, RARELY_NOUN_VERBS } from '../../lib/languages/en/word-kinds.ts';

describe('lists of words by their kind', () => {
  it.each([
    ['verbs', RARELY_NOUN_VERBS],
    ['adjectives and adverbs', RARELY_NOUN_QUALIFIERS],
    ['generic nouns', GENERIC_NOUNS],
    ['vague qualifiers', VAGUE_QUALIFIERS],
    ['empty qualifiers', EMPTY_QUALIFIERS],
    ['verbal nouns', VERBAL_NOUNS],
  ])('%s are sorted and in lower case', (_, words) => {
    const list = [...words];
    expect(list).toEqual(list.toSorted());
    expect(list.every((word) => /^[a-z]+$/.test(word))).toBe(true);
  });
});

describe('isQualifier', () => {
  it.each(['dangerous', 'highest', 'quickly'])('knows %s', (word) => expect(isQualifier(word)).toBe(true));

  it.each(['harbour', 'interest', 'forest', 'election'])('leaves the noun %s', (word) =>
    expect(isQualifier(word)).toBe(false),
  );
});

describe('forms of verbs', () => {
  it('has irregular ones', () => {
    expect(NEVER_NOUNS.has('told')).toBe(true);
    expect(NEVER_NOUNS.has('spoke')).toBe(true);
  });

  it('leaves words that are nouns for the most part', () => {
    expect(VERB_FORMS.has('kitchen')).toBe(false);
    expect(NEVER_NOUNS.has('missile')).toBe(false);
  });
});
