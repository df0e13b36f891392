import { describe, expect, it } from 'vitest';
import { type Area, reportCache } from '../../lib/panel/cache.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

/** A storage area in memory that refuses more than `quota` characters. */
function memory(quota = Number.POSITIVE_INFINITY): Area & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    get: async (key) => JSON.parse(items.get(key) ?? 'null'),
    keys: async () => [...items.keys()],
    remove: async (keys) => keys.forEach((key) => void items.delete(key)),
    async set(added) {
      const next = new Map(items);
      for (const [key, value] of Object.entries(added)) next.set(key, JSON.stringify(value));
      if ([...next.values()].join('').length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of next) items.set(key, value);
    },
  };
}

const SIZE = 12_000;
const ticking = () => {
  let time = 0;
  return () => ++time;
};

describe('reportCache', () => {
  it('gives back what it keeps, and null for what it does not', async () => {
    const cache = reportCache(memory(), ticking());
    await cache.put('https://a.example/', SAMPLE_REPORT);
    expect(await cache.get('https://a.example/')).toEqual(SAMPLE_REPORT);
    expect(await cache.get('https://b.example/')).toBeNull();
  });

  it('does not give what was made with other options', async () => {
    let made = 'one';
    const cache = reportCache(memory(), ticking(), () => made);
    await cache.put('https://a.example/', SAMPLE_REPORT);
    made = 'two';
    expect(await cache.get('https://a.example/')).toBeNull();
    made = 'one';
    expect(await cache.get('https://a.example/')).toEqual(SAMPLE_REPORT);
  });

  it('lets the least recently used go when room runs out', async () => {
    const area = memory();
    const one = reportCache(area, ticking());
    await one.put('first', SAMPLE_REPORT);
    const each = [...area.items.values()].join('').length;
    const cache = reportCache(memory(), ticking(), () => '', each * 2.5);
    for (const url of ['first', 'second']) await cache.put(url, SAMPLE_REPORT);
    await cache.get('first');
    await cache.put('third', SAMPLE_REPORT);
    expect(await cache.get('second')).toBeNull();
    expect(await cache.get('first')).not.toBeNull();
    expect(await cache.get('third')).not.toBeNull();
  });

  it('makes room when the area itself is full', async () => {
    const area = memory(SIZE * 2);
    const cache = reportCache(area, ticking());
    for (let i = 0; i < 12; i++) await cache.put(`page ${i}`, SAMPLE_REPORT);
    expect(await cache.get('page 11')).toEqual(SAMPLE_REPORT);
  });

  it('keeps nothing, and breaks nothing, where a report is larger than all room', async () => {
    const cache = reportCache(memory(100), ticking());
    await cache.put('page', SAMPLE_REPORT);
    expect(await cache.get('page')).toBeNull();
    const small = reportCache(memory(), ticking(), () => '', 100);
    await small.put('page', SAMPLE_REPORT);
    expect(await small.get('page')).toBeNull();
  });
});
