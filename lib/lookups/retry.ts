import { at, text } from './api/json.ts';
import type { Reply } from './ports.ts';

/** So often one request is sent at most. */
export const MOST_TRIES = 3;
/** First wait where the server names none, ms; doubled each time. */
const FIRST_WAIT = 2_000;
/** A server that asks for more than this, ms, is not waited for: the reader is told when to come back. */
export const LONGEST_WAIT = 30_000;

/** Whether the server asks us to come later: too many requests, overloaded, or its replicas lag behind. */
export function isBusy({ status, body }: Reply): boolean {
  return status === 429 || status === 503 || ['maxlag', 'ratelimited'].includes(errorOf(body));
}

/** Code of the action API's error; empty where there is none. */
export function errorOf(body: unknown): string {
  return text(at(body, 'error', 'code'));
}

/**
 * How long to leave the server alone, ms: as long as it says, or twice as long each time. At least a second, since a
 * server that says 'now' was asked too soon all the same.
 * @param tries how often it was asked already, from 1
 */
export function waitAfter(retryAfter: string | null, tries: number, now: number): number {
  const said = retryAfter === null ? Number.NaN : secondsOf(retryAfter, now);
  return Math.max(1_000, Number.isNaN(said) ? FIRST_WAIT * 2 ** (tries - 1) : said * 1_000);
}

/** Seconds until what a Retry-After header names; NaN where it names nothing. */
function secondsOf(header: string, now: number): number {
  return /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1_000;
}
