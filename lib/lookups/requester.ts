import type { LookupPorts, Reply } from './ports.ts';
import { errorOf, isBusy, LONGEST_WAIT, MOST_TRIES, waitAfter } from './retry.ts';
import type { LookupProblem, RequestPurpose } from './types.ts';

export type Answer = { ok: true; body: unknown } | Failure;
export interface Failure {
  ok: false;
  problem: LookupProblem;
  /** When to come back, ms; null where the server did not say. */
  until: number | null;
}

/**
 * Sends requests as Wikimedia asks: one after another, and none while a server asks to be left alone. A failure is a
 * value.
 */
export class Requester {
  readonly #ports: LookupPorts;
  #last: Promise<unknown> = Promise.resolve();
  /** Until when each host is left alone. */
  readonly #quiet = new Map<string, number>();

  constructor(ports: LookupPorts) {
    this.#ports = ports;
  }

  /** @param about titles or items, for the list of requests */
  get(url: string, purpose: RequestPurpose, about: string, signal: AbortSignal): Promise<Answer> {
    const turn = this.#last.then(() =>
      this.#ports.alone(() => this.#send(url, purpose, about, signal), signal),
    );
    const answer = turn.catch((): Failure => ({ ok: false, problem: 'offline', until: null }));
    this.#last = answer;
    return answer;
  }

  async #send(url: string, purpose: RequestPurpose, about: string, signal: AbortSignal): Promise<Answer> {
    const { host } = new URL(url);
    for (let tries = 1; ; tries++) {
      const quiet = (this.#quiet.get(host) ?? 0) - this.#ports.now();
      if (quiet > LONGEST_WAIT) return { ok: false, problem: 'busy', until: this.#quiet.get(host)! };
      if (quiet > 0) await this.#ports.wait(quiet, signal);
      signal.throwIfAborted();
      const reply = await this.#ask(url, host, purpose, about, signal);
      if (!isBusy(reply)) return judge(reply);
      const until = this.#ports.now() + waitAfter(reply.retryAfter, tries, this.#ports.now());
      this.#quiet.set(host, until);
      if (tries === MOST_TRIES) return { ok: false, problem: 'busy', until };
    }
  }

  /** One request, written down whatever comes of it. */
  async #ask(url: string, host: string, purpose: RequestPurpose, about: string, signal: AbortSignal) {
    const at = this.#ports.now();
    let status: number | null = null;
    try {
      const reply = await this.#ports.get(url, signal);
      status = reply.status;
      return reply;
    } finally {
      this.#ports.log({ at, host, purpose, about, status, ms: this.#ports.now() - at });
    }
  }
}

function judge(reply: Reply): Answer {
  if (reply.status !== 200) return { ok: false, problem: 'refused', until: null };
  if (reply.body === null) return { ok: false, problem: 'unreadable', until: null };
  if (errorOf(reply.body) !== '') return { ok: false, problem: 'refused', until: null };
  return { ok: true, body: reply.body };
}
