import type { LookupClient } from './client.ts';
import type { Edition } from './editions.ts';
import { lookUp, lookUpAll, lookUpChosen } from './lookup.ts';
import type { LookupResult, Subject } from './types.ts';

/** Where look-ups are asked for and their results lie, for one article at a time. */
export class LookupDesk {
  readonly #client: LookupClient;
  readonly #changed: () => void;
  #edition: Edition;
  #turn = new AbortController();
  #results: ReadonlyMap<string, LookupResult> = new Map();

  constructor(client: LookupClient, edition: Edition, changed: () => void) {
    this.#client = client;
    this.#edition = edition;
    this.#changed = changed;
  }

  /** By id of the subject. Another map after each change. */
  get results(): ReadonlyMap<string, LookupResult> {
    return this.#results;
  }

  lookUp(subject: Subject): Promise<void> {
    return this.#during((tell, signal) => lookUp(this.#client, this.#edition, subject, tell, signal));
  }

  /** Looks up those that nothing is known of yet. */
  lookUpAll(subjects: readonly Subject[]): Promise<void> {
    const left = subjects.filter(({ id }) => !this.#results.has(id));
    if (left.length === 0) return Promise.resolve();
    return this.#during((tell, signal) => lookUpAll(this.#client, this.#edition, left, tell, signal));
  }

  choose(subject: Subject, title: string): Promise<void> {
    return this.#during((tell, signal) =>
      lookUpChosen(this.#client, this.#edition, subject, title, tell, signal),
    );
  }

  /** Lets a choice be made anew, where a page was shown. */
  reopen({ id }: Subject): void {
    const shown = this.#results.get(id);
    if (shown?.state !== 'found') return;
    const { title, text } = shown.page;
    const candidates = [{ title, text: text.split('\n')[0] ?? '' }];
    this.#tell(id, { state: 'choice', why: 'unsure', candidates, open: true });
  }

  /** Ends what is under way and empties the desk: for another article, or another edition. */
  clear(edition: Edition): void {
    this.#turn.abort();
    this.#turn = new AbortController();
    this.#edition = edition;
    if (this.#results.size === 0) return;
    this.#results = new Map();
    this.#changed();
  }

  /** What was begun for an article that has gone is heard of no more. */
  #during(
    work: (tell: (id: string, result: LookupResult) => void, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const { signal } = this.#turn;
    return work((id, result) => {
      if (!signal.aborted) this.#tell(id, result);
    }, signal);
  }

  #tell(id: string, result: LookupResult): void {
    this.#results = new Map(this.#results).set(id, result);
    this.#changed();
  }
}
