import type { RequestRecord } from './types.ts';

/** An answer of the network, whatever its status. */
export interface Reply {
  status: number;
  /** The Retry-After header: seconds or a date. */
  retryAfter: string | null;
  /** JSON, or null where the body is none. */
  body: unknown;
}

/** What look-ups need from the outside; the browser in the extension, plain objects in tests. */
export interface LookupPorts {
  /** @throws where no answer came: no network, the server stopped, the signal. */
  get(url: string, signal: AbortSignal): Promise<Reply>;
  now(): number;
  /** Resolves after so many ms, or at once when the signal ends it. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Runs work while no other window does any: requests are made one after another. */
  alone<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  cache: LookupCache;
  /** Writes down a request that was made. */
  log(record: RequestRecord): void;
}

export interface Kept {
  value: unknown;
  /** When it was put there, ms. */
  at: number;
}

/** Answers kept on this computer. It may lose anything at any time. */
export interface LookupCache {
  get(key: string): Promise<Kept | null>;
  put(key: string, kept: Kept): Promise<void>;
}
