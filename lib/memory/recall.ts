import type { ContextReport, HistoricalReference } from '../report/types.ts';
import { keysOf, keysOfEvent } from './keys.ts';
import type { Memory } from './ports.ts';
import type { AlsoIn } from './types.ts';

/** In how many other articles each subject of an article was, by its first key; those in none are left out. */
export type Recalled = ReadonlyMap<string, AlsoIn>;

/** Asks the memory about everything that a report names. */
export async function recall(
  memory: Memory,
  report: Pick<ContextReport, 'entities' | 'history'>,
  url: string,
): Promise<Recalled> {
  const subjects = [...report.entities.map(keysOf), ...report.history.map(keysOfReference)];
  const asked = subjects.filter((keys) => keys.length > 0);
  const counts = await memory.alsoIn(asked, url);
  return new Map(
    asked.map((keys, i) => [keys[0]!, counts[i]!] as const).filter(([, { count }]) => count > 0),
  );
}

export function keysOfReference({ event }: HistoricalReference): string[] {
  return event ? keysOfEvent(event) : [];
}
