import { describe, expect, it } from 'vitest';
import { isInShard, readShard } from '../../../lib/cli/batch/shard.ts';
import { UsageError } from '../../../lib/cli/usage.ts';

const names = Array.from({ length: 3000 }, (_, i) => `pages/${i % 7}/page-${i}.html`);

describe('shards', () => {
  it.each([1, 2, 7, 64])('of %i take every file exactly once', (count) => {
    const taken = names.map(
      (name) =>
        Array.from({ length: count }, (_, i) => ({ index: i + 1, count })).filter((shard) =>
          isInShard(name, shard),
        ).length,
    );
    expect(new Set(taken)).toEqual(new Set([1]));
  });

  it('are of about the same size', () => {
    const sizes = [1, 2, 3, 4].map(
      (index) => names.filter((name) => isInShard(name, { index, count: 4 })).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(650);
  });

  it('are told as i/n, from 1', () => expect(readShard('3/16')).toEqual({ index: 3, count: 16 }));

  it.each(['0/4', '5/4', '1', '1/0', 'a/b', '-1/4', '1/4/2'])("refuse '%s'", (value) => {
    expect(() => readShard(value)).toThrow(UsageError);
  });
});
