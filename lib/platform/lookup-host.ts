import { passingCache } from '../lookups/cache.ts';
import { LookupClient } from '../lookups/client.ts';
import { LookupDesk } from '../lookups/desk.ts';
import { subjectsOf } from '../lookups/subjects.ts';
import type { LookupResult, RequestRecord, Subject } from '../lookups/types.ts';
import type { Options } from '../options/schema.ts';
import type { ContextReport } from '../report/types.ts';
import { askToLookUp, mayLookUp, onLookupConsent } from './data-consent.ts';
import { lookupPorts } from './lookup-ports.ts';
import { keepRequest, lookupStore } from './lookup-store.ts';

/** What the panel stands beside, as far as look-ups are concerned. */
export interface LookupPlace {
  /** Of what is sure; null while there is none that is whole. */
  report: ContextReport | null;
  /** Of the page. */
  url: string | null;
  private: boolean;
  options: Pick<Options, 'lookups.mode' | 'lookups.edition' | 'lookups.pictures'>;
}

export interface LookupSnapshot {
  mode: Options['lookups.mode'];
  /** Whether the browser's own permission is given. */
  allowed: boolean;
  pictures: boolean;
  results: ReadonlyMap<string, LookupResult>;
  /** What this panel asked for, newest first. */
  requests: readonly RequestRecord[];
}

const NOTHING: ReadonlyMap<string, LookupResult> = new Map();

/** Look-ups for one panel. With the option off nothing of it ever touches the network. */
export class LookupHost {
  readonly #changed: (snapshot: LookupSnapshot) => void;
  /** Private windows have a desk of their own: what it is told is gone with it. */
  readonly #desks: Record<'kept' | 'passing', LookupDesk>;
  #place: LookupPlace | null = null;
  snapshot: LookupSnapshot = { mode: 'off', allowed: false, pictures: false, results: NOTHING, requests: [] };

  constructor(changed: (snapshot: LookupSnapshot) => void, signal: AbortSignal) {
    this.#changed = changed;
    const desk = (ports: ReturnType<typeof lookupPorts>) =>
      new LookupDesk(new LookupClient(ports), 'en', () => this.#update({ results: this.#desk.results }));
    this.#desks = {
      kept: desk(lookupPorts(lookupStore, (record) => this.#log(record))),
      passing: desk(lookupPorts(passingCache(), (record) => this.#log(record))),
    };
    onLookupConsent(() => void this.#consent(), signal);
    void this.#consent();
  }

  /** Takes up where the panel stands now. */
  follow(place: LookupPlace): void {
    const { options, url } = place;
    this.#place = place;
    for (const desk of Object.values(this.#desks)) {
      if (options['lookups.mode'] === 'off') desk.clear();
      else desk.turnTo(desk === this.#desk ? url : null, options['lookups.edition']);
    }
    const { results } = this.#desk;
    this.#update({ mode: options['lookups.mode'], pictures: options['lookups.pictures'], results });
    this.#begin();
  }

  lookUp(subject: Subject): void {
    if (this.#isOn) void this.#desk.lookUp(subject);
  }

  choose(subject: Subject, title: string): void {
    if (this.#isOn) void this.#desk.choose(subject, title);
  }

  reopen(subject: Subject): void {
    this.#desk.reopen(subject);
  }

  /** Asks for the browser's permission, in the turn of a click. */
  async allow(): Promise<boolean> {
    const allowed = await askToLookUp();
    this.#update({ allowed });
    this.#begin();
    return allowed;
  }

  /** Writes down that a picture was asked for; the browser does that by itself. */
  pictured(url: string, loaded: boolean): void {
    const { host, pathname } = new URL(url);
    const about = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    this.#log({ at: Date.now(), host, purpose: 'image', about, status: loaded ? 200 : null, ms: 0 });
  }

  get #desk(): LookupDesk {
    return this.#desks[this.#place?.private ? 'passing' : 'kept'];
  }

  get #isOn(): boolean {
    return this.snapshot.mode !== 'off' && this.snapshot.allowed;
  }

  #begin(): void {
    const report = this.#place?.report;
    if (report && this.#isOn && this.snapshot.mode === 'all') void this.#desk.lookUpAll(subjectsOf(report));
  }

  async #consent(): Promise<void> {
    this.#update({ allowed: await mayLookUp() });
    this.#begin();
  }

  #log(record: RequestRecord): void {
    if (!this.#place?.private) void keepRequest(record);
    this.#update({ requests: [record, ...this.snapshot.requests] });
  }

  #update(change: Partial<LookupSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.#changed(this.snapshot);
  }
}
