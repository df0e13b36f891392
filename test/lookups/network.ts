import { passingCache } from '../../lib/lookups/cache.ts';
import type { LookupPorts, Reply } from '../../lib/lookups/ports.ts';
import type { RequestRecord } from '../../lib/lookups/types.ts';

export type Server = (url: URL) => Reply | 'dead' | Promise<Reply | 'dead'>;

/** A network whose time passes only while somebody waits. */
export function network(server: Server) {
  const asked: { url: URL; at: number }[] = [];
  const log: RequestRecord[] = [];
  const waits: number[] = [];
  let now = Date.UTC(2025, 5, 1);
  let running = 0;
  let most = 0;
  const ports: LookupPorts = {
    async get(address) {
      const url = new URL(address);
      asked.push({ url, at: now });
      running += 1;
      most = Math.max(most, running);
      try {
        const reply = await server(url);
        if (reply === 'dead') throw new TypeError('Failed to fetch');
        return reply;
      } finally {
        running -= 1;
      }
    },
    now: () => now,
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
    alone: (work) => work(),
    cache: passingCache(),
    log: (record) => log.push(record),
  };
  return {
    ports,
    asked,
    log,
    waits,
    pass: (ms: number) => {
      now += ms;
    },
    mostAtOnce: () => most,
  };
}

export const json = (body: unknown, status = 200, retryAfter: string | null = null): Reply => ({
  status,
  retryAfter,
  body,
});

export const NEVER = new AbortController().signal;
