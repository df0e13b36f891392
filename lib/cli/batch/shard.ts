import { createHash } from 'node:crypto';
import { UsageError } from '../usage-error.ts';

/** The `index`th of `count` parts of the inputs, counted from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** Reads 'i/n'. @throws UsageError unless 1 ≤ i ≤ n */
export function readShard(value: string): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(value);
  const shard = { index: Number(match?.[1]), count: Number(match?.[2]) };
  if (!match || shard.index < 1 || shard.index > shard.count)
    throw new UsageError(`no shard of the form i/n, 1 to n: '${value}'`);
  return shard;
}

/**
 * Whether the file of this name is for the shard. By name alone, so that the machines of a job need not agree on
 * anything but `count`: every name is in exactly one shard, also while files are added.
 */
export function isInShard(name: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUInt32LE() % count === index - 1;
}
