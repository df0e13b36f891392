import { describe, expect, it } from 'vitest';
import { scanWords, wordHashes } from '../../../lib/knowledge/events/words.ts';

const words = (text: string) => {
  const { count, starts, ends } = scanWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const alike = (a: string, b: string) => expect([...wordHashes(a)]).toEqual([...wordHashes(b)]);

describe('scanWords', () => {
  it('cuts at everything that is no letter or digit', () => {
    expect(words('Post-war, 9/11 — “D-Day”')).toEqual(['Post', 'war', '9', '11', 'D', 'Day']);
    expect(words('')).toEqual([]);
    expect(words(' … ')).toEqual([]);
  });

  it('keeps the dots of abbreviations inside', () => {
    expect(words('the U.S. Army')).toEqual(['the', 'U.S', 'Army']);
    expect(words('It ended. So did I.')).toEqual(['It', 'ended', 'So', 'did', 'I']);
  });

  it('leaves out possessives', () => {
    expect(words('Lincoln’s speech, the states’ rights')).toEqual([
      'Lincoln',
      'speech',
      'the',
      'states',
      'rights',
    ]);
  });

  it('takes spellings of one word as one', () => {
    alike('Oct. 7', 'October 7');
    alike('World War II', 'world war two');
    alike('U.S. raid', 'US raid');
    alike('Élysée', 'Elysee');
  });

  it('tells words apart', () => {
    expect([...wordHashes('Iran')]).not.toEqual([...wordHashes('Iraq')]);
    expect([...wordHashes('ab c')]).not.toEqual([...wordHashes('a bc')]);
  });

  it('reads a part of a text', () => {
    expect(scanWords('one two three', 4, 7).count).toBe(1);
  });
});
