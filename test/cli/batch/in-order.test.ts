import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../lib/cli/batch/in-order.ts';
import { all } from './support.ts';

async function* upTo(count: number, taken: number[] = []) {
  for (let i = 0; i < count; i++) {
    taken.push(i);
    yield i;
  }
}

describe('inOrder', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const run = (item: number) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(item), (7 - item) % 3));
    expect(await all(inOrder(upTo(7), 3, run))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('takes no more items ahead than asked', async () => {
    const taken: number[] = [];
    const results = inOrder(upTo(100, taken), 4, async (item) => item);
    await results.next();
    expect(taken.length).toBe(4);
    await results.next();
    expect(taken.length).toBe(5);
  });

  it('gives nothing of nothing', async () => {
    expect(await all(inOrder(upTo(0), 4, async (item) => item))).toEqual([]);
  });
});
