import { articleOf, pageKey } from '../memory/article.ts';
import { type Recalled, recall } from '../memory/recall.ts';
import { forgottenBefore } from '../memory/retention.ts';
import type { Appearance } from '../memory/types.ts';
import type { Options } from '../options/schema.ts';
import type { ContextReport } from '../report/types.ts';
import { onForgotten } from './memory-news.ts';
import { memoryStore } from './memory-store.ts';

/** What the panel stands beside, as far as memory is concerned. */
export interface MemoryPlace {
  /** Of what is sure; null while there is none that is whole. */
  report: ContextReport | null;
  url: string | null;
  private: boolean;
  options: Pick<Options, 'memory.on' | 'memory.days'>;
}

/** So many articles are told of at once. */
const MOST_TOLD = 20;
/** Name of the browser's own measure of how long the memory took to answer. */
const ALSO_IN = 'also-in';
const NONE: Recalled = new Map();

/** The reading memory for one panel: keeps what is read, and tells where its people were before. */
export class MemoryHost {
  readonly #changed: (recalled: Recalled) => void;
  #place: MemoryPlace | null = null;
  /** Ends what was asked for an article that has gone. */
  #turn = 0;

  constructor(changed: (recalled: Recalled) => void, signal: AbortSignal) {
    this.#changed = changed;
    onForgotten(() => void this.#recall(), signal);
  }

  /** Takes up where the panel stands now; keeps the article where the reader wants that. */
  async follow(place: MemoryPlace): Promise<void> {
    const before = this.#place;
    this.#place = place;
    const { 'memory.on': on, 'memory.days': days } = place.options;
    const isNew = before?.report !== place.report || before?.url !== place.url;
    const turnedOn = before?.options['memory.on'] !== on;
    if (!isNew && !turnedOn && before?.options['memory.days'] === days) return;
    this.#turn += 1;
    this.#changed(NONE);
    if (!on || place.private) return;
    try {
      const limit = forgottenBefore(days, Date.now());
      if (limit !== null) await memoryStore.forgetBefore(limit);
      await this.#keep(place);
      await this.#recall();
    } catch {
      // A browser that keeps no database: the panel is as without memory, and the options page says why.
    }
  }

  /** What other articles told of a subject. */
  async appearances(keys: readonly string[]): Promise<Appearance[]> {
    const { url, private: isPrivate } = this.#place ?? {};
    if (!url || isPrivate) return [];
    return memoryStore.appearances(keys, pageKey(url), MOST_TOLD).catch(() => []);
  }

  async #keep({ report, url }: MemoryPlace): Promise<void> {
    if (!report || !url || !/^https?:/.test(url)) return;
    await memoryStore.put(articleOf(report, url, Date.now()));
  }

  async #recall(): Promise<void> {
    const turn = this.#turn;
    const { report, url, private: isPrivate, options } = this.#place ?? {};
    if (!report || !url || isPrivate || !options?.['memory.on']) return;
    const start = performance.now();
    const recalled = await recall(memoryStore, report, pageKey(url)).catch(() => NONE);
    performance.measure(ALSO_IN, { start });
    if (turn === this.#turn) this.#changed(recalled);
  }
}
