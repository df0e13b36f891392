import { describe, expect, it } from 'vitest';
import { itemOf, itemsNamed, parseLabels } from '../../../lib/lookups/api/items.ts';
import { record } from '../../../lib/lookups/api/json.ts';
import { claim } from '../encyclopedia.ts';

const LABELS = new Map(['Q10', 'Q11', 'Q12'].map((id) => [id, { text: `de ${id}`, english: `en ${id}` }]));
const read = (claims: object, kind: 'person' | 'place' = 'person') =>
  itemOf('Q1', record({ claims }), kind, LABELS, 'en', 0);

describe('itemOf', () => {
  it('leaves out what was found wrong, and what ended where something is preferred', () => {
    const positions = [
      claim({ id: 'Q10' }),
      claim({ id: 'Q11' }, 'preferred'),
      claim({ id: 'Q12' }, 'deprecated'),
    ];
    expect(read({ P39: positions }).facts).toMatchObject([
      { values: [{ text: 'de Q11', english: 'en Q11' }] },
    ]);
  });

  it('shows what holds now before what ended', () => {
    const positions = [
      claim({ id: 'Q10' }, 'normal', { P580: '+2001-00-00T00:00:00Z', P582: '+2005-00-00T00:00:00Z' }),
      claim({ id: 'Q11' }, 'normal', { P580: '+2020-00-00T00:00:00Z' }),
    ];
    expect(read({ P39: positions }).facts[0]?.values).toMatchObject([
      { english: 'en Q11', from: 2020, to: null },
      { english: 'en Q10', from: 2001, to: 2005 },
    ]);
  });

  it.each([
    ['+1960-05-04T00:00:00Z', 11, 'May 4, 1960'],
    ['+1960-05-00T00:00:00Z', 10, 'May 1960'],
    ['+1960-00-00T00:00:00Z', 9, '1960'],
    ['-0044-03-15T00:00:00Z', 11, '-44'],
  ])('writes %s as precisely as it is known', (time, precision, text) => {
    expect(read({ P569: [claim({ time, precision })] }).facts[0]?.values[0]?.text).toBe(text);
  });

  it('tells nothing of a century', () => {
    expect(read({ P569: [claim({ time: '+1900-00-00T00:00:00Z', precision: 7 })] }).facts).toEqual([]);
  });

  it('writes numbers as the language does', () => {
    expect(read({ P1082: [claim({ amount: '+1234567' })] }, 'place').facts).toMatchObject([
      { property: 'population', values: [{ text: '1,234,567' }] },
    ]);
  });

  it('says whether it is a person, where the item does', () => {
    expect(read({ P31: [claim({ id: 'Q5' })] }).human).toBe(true);
    expect(read({ P31: [claim({ id: 'Q515' })] }).human).toBe(false);
    expect(read({}).human).toBeNull();
  });

  it('reads nonsense as nothing', () => {
    expect(read({ P39: 'x', P569: [{ mainsnak: 1 }], P27: [claim(null)] })).toMatchObject({
      facts: [],
      died: null,
    });
  });
});

describe('itemsNamed', () => {
  it('names each item of the properties of the kind once', () => {
    const claims = {
      P39: [claim({ id: 'Q10' }), claim({ id: 'Q10' })],
      P27: [claim({ id: 'Q11' })],
      P36: [claim({ id: 'Q12' })],
    };
    expect(itemsNamed(record({ claims }), 'person')).toEqual(['Q10', 'Q11']);
  });
});

describe('parseLabels', () => {
  it('falls back on English', () => {
    const body = {
      entities: {
        Q1: { labels: { en: { value: 'one' }, de: { value: 'eins' } } },
        Q2: { labels: { en: { value: 'two' } } },
      },
    };
    expect(parseLabels(body, 'de')).toEqual(
      new Map([
        ['Q1', { text: 'eins', english: 'one' }],
        ['Q2', { text: 'two', english: 'two' }],
      ]),
    );
  });
});
