import type { AlsoIn, Appearance, MemorySize, ReadArticle } from './types.ts';

/** The reading memory; the browser's database in the extension. Methods reject where it cannot be had. */
export interface Memory {
  /** Keeps an article; one of the same address is replaced. */
  put(article: ReadArticle): Promise<void>;
  /**
   * In how many other articles subjects were.
   * @param subjects keys of each
   * @param except address of the article that asks
   */
  alsoIn(subjects: readonly (readonly string[])[], except: string): Promise<AlsoIn[]>;
  /** What other articles told of a subject, last read first, at most `limit` of them. */
  appearances(keys: readonly string[], except: string, limit: number): Promise<Appearance[]>;
  /** Articles that hold all the words, the last one as a beginning; last read first, all where there is no word. */
  search(words: readonly string[], limit: number): Promise<ReadArticle[]>;
  size(): Promise<MemorySize>;
  all(): Promise<ReadArticle[]>;
  forget(url: string): Promise<void>;
  /** @returns how many articles were forgotten */
  forgetSite(site: string): Promise<number>;
  /** Forgets what was last read before a time, ms. @returns how many articles were forgotten */
  forgetBefore(time: number): Promise<number>;
  forgetAll(): Promise<void>;
}
