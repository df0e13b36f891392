import { type PackedReport, pack, unpack } from '../report/packed.ts';
import type { ContextReport } from '../report/types.ts';

/** The part of a storage area that the cache needs. Values are JSON. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/** When each stored report was last used, how long it is as JSON, and what it was made with. */
type Index = Record<string, { used: number; size: number; made?: string }>;

const INDEX = 'reports';
const PREFIX = 'report/';
/** Session storage ends at 10 MB in both browsers; the rest is for other keys and for two-byte letters. */
const BUDGET = 7_000_000;

export interface ReportCache {
  /** The report of a page, by its address; null where there is none. */
  get(url: string): Promise<ContextReport | null>;
  /** Keeps a report; the least recently used make room. One that is too large for all is not kept. */
  put(url: string, report: ContextReport): Promise<void>;
}

/**
 * Reports of this browser session. Nothing in it is needed: what is lost is read again.
 * @param made what reports are made with now; those made with something else are not given
 */
export function reportCache(
  area: Area,
  now: () => number,
  made: () => string = () => '',
  budget = BUDGET,
): ReportCache {
  const readIndex = async () => ((await area.get(INDEX)) ?? {}) as Index;
  return {
    async get(url) {
      const [stored, index] = await Promise.all([area.get(PREFIX + url), readIndex()]);
      const entry = index[url];
      if ((entry?.made ?? '') !== made()) return null;
      // Nobody waits for this; when it is lost, the report only looks older than it is.
      if (entry)
        void area.set({ [INDEX]: { ...index, [url]: { ...entry, used: now() } } }).catch(() => undefined);
      return unpack(stored);
    },
    async put(url, report) {
      const packed = pack(report);
      const size = JSON.stringify(packed).length;
      if (size > budget) return;
      const { kept, evicted } = makeRoom(await readIndex(), url, size, budget);
      await area.remove(evicted.map((key) => PREFIX + key));
      const index = { ...kept, [url]: { used: now(), size, made: made() } };
      await store(area, { [PREFIX + url]: packed, [INDEX]: index });
    },
  };
}

/** Which reports stay when one of this size comes in. */
function makeRoom(index: Index, url: string, size: number, budget: number) {
  const others = Object.entries(index)
    .filter(([key]) => key !== url)
    .sort(([, a], [, b]) => b.used - a.used);
  let sum = size;
  const kept: Index = {};
  const evicted: string[] = [];
  for (const [key, entry] of others) {
    sum += entry.size;
    if (sum <= budget) kept[key] = entry;
    else evicted.push(key);
  }
  return { kept, evicted };
}

/** Another window may have filled the area meanwhile: then all reports go and this one is tried once more. */
async function store(area: Area, items: Record<string, PackedReport | Index>): Promise<void> {
  try {
    await area.set(items);
  } catch {
    await area.remove((await area.keys()).filter((key) => key.startsWith(PREFIX) || key === INDEX));
    await area.set(items).catch(() => undefined);
  }
}
