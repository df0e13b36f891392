import type { LookupCache, LookupPorts, Reply } from '../lookups/ports.ts';
import type { RequestRecord } from '../lookups/types.ts';
import { browser } from './browser.ts';

/** An answer that takes longer, ms, does not come. */
const PATIENCE = 15_000;
const LOCK = 'backgrounder-lookups';

/** The network, the clock and this computer's storage, as look-ups use them. */
export function lookupPorts(cache: LookupCache, log: (record: RequestRecord) => void): LookupPorts {
  return {
    get,
    now: Date.now,
    wait,
    alone: async (work, signal) => navigator.locks.request(LOCK, { signal }, work),
    cache,
    log,
  };
}

/** Sends no cookie, no referrer, and says who asks, as Wikimedia wants to know. */
async function get(url: string, signal: AbortSignal): Promise<Reply> {
  const response = await fetch(url, {
    headers: { 'Api-User-Agent': userAgent() },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  });
  const retryAfter = response.headers.get('Retry-After');
  const text = await response.text();
  return { status: response.status, retryAfter, body: parse(text) };
}

function userAgent(): string {
  const { name, version, homepage_url } = browser.runtime.getManifest();
  const contact = homepage_url ?? 'browser extension';
  return `${name}/${version} (${contact})`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
