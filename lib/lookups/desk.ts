import type { LookupClient } from './client.ts';
import type { Edition } from './editions.ts';
import { lookUp, lookUpAll, lookUpChosen } from './lookup.ts';
import type { LookupResult, Subject } from './types.ts';

type Results = ReadonlyMap<string, LookupResult>;

/** Results of so many articles are there again when the reader comes back to them. */
const MOST_PLACES = 20;
const NONE: Results = new Map();

/** Where look-ups are asked for and their results lie, for one article at a time. */
export class LookupDesk {
  readonly #client: LookupClient;
  readonly #changed: () => void;
  #edition: Edition;
  #turn = new AbortController();
  #place: string | null = null;
  #results: Results = NONE;
  /** What was found for articles that were here before, the last one at the end. */
  readonly #before = new Map<string, Results>();

  constructor(client: LookupClient, edition: Edition, changed: () => void) {
    this.#client = client;
    this.#edition = edition;
    this.#changed = changed;
  }

  /** By id of the subject. Another map after each change. */
  get results(): Results {
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

  /**
   * Ends what is under way and makes room for an article, as it was left; null for none.
   * @param place the article's address
   */
  turnTo(place: string | null, edition: Edition): void {
    if (place === this.#place && edition === this.#edition) return;
    if (edition !== this.#edition) this.#before.clear();
    else if (this.#place !== null) this.#leave(this.#place);
    this.#end();
    this.#edition = edition;
    this.#place = place;
    this.#show((place !== null && this.#before.get(place)) || NONE);
  }

  /** Ends what is under way and forgets what was found. */
  clear(): void {
    this.#end();
    this.#before.clear();
    this.#place = null;
    this.#show(NONE);
  }

  #end(): void {
    this.#turn.abort();
    this.#turn = new AbortController();
  }

  /** What was still waited for is not waited for later. */
  #leave(place: string): void {
    const settled = [...this.#results].filter(([, { state }]) => state !== 'waiting');
    this.#before.delete(place);
    this.#before.set(place, new Map(settled));
    for (const old of [...this.#before.keys()].slice(0, -MOST_PLACES)) this.#before.delete(old);
  }

  #show(results: Results): void {
    if (results.size === 0 && this.#results.size === 0) return;
    this.#results = results;
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
