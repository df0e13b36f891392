import { describe, expect, it } from 'vitest';
import { insertionsIn } from '../../../lib/panel/view/insertions.ts';
import { evidence } from '../../../lib/text/evidence.ts';

const TEXT =
  'Ida Bakker opened the bridge. She said its cost was fair. Bakker left before she spoke. The minister waited.';
const at = (words: string) => evidence(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const BAKKER = {
  name: 'Ida Bakker',
  mentions: [at('Ida Bakker'), evidence(TEXT, TEXT.indexOf('Bakker left'), TEXT.indexOf('Bakker left') + 6)],
  references: [at('She'), at('she'), at('The minister')],
};

describe('insertionsIn', () => {
  it('puts the name behind a pronoun that stands without it', () => {
    const sentence = at('She said its cost was fair.');
    expect(insertionsIn(sentence, [BAKKER])).toEqual([{ at: sentence.start + 3, name: 'Ida Bakker' }]);
  });

  it('puts none where the sentence has named who is meant', () => {
    expect(insertionsIn(at('Bakker left before she spoke.'), [BAKKER])).toEqual([]);
  });

  it('puts none beside a description', () => {
    expect(insertionsIn(at('The minister waited.'), [BAKKER])).toEqual([]);
  });

  it('puts one at the first pronoun of each entity, in text order', () => {
    const bridge = { name: 'Harbour Bridge', mentions: [], references: [at('its')] };
    const names = insertionsIn(at('She said its cost was fair.'), [bridge, BAKKER]).map(({ name }) => name);
    expect(names).toEqual(['Ida Bakker', 'Harbour Bridge']);
  });
});
