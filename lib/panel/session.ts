import { isSupported } from '../languages/index.ts';
import type { Reading } from '../messages/protocol.ts';
import { failed, type Result } from '../messages/result.ts';
import { requestOf } from '../options/request.ts';
import type { Options } from '../options/schema.ts';
import type { ContextReport } from '../report/types.ts';
import { permissionFor } from '../sites/rules.ts';
import type { Ports, TabInfo } from './ports.ts';
import { type PanelState, stateOf } from './state.ts';

/** What the reader asked for by a click: read although the mode, the verdict or the language says no. */
export type Insistence = 'none' | 'read' | 'anyway';

export interface SessionView {
  tab: TabInfo | null;
  state: PanelState;
}

/**
 * One panel beside one window: follows the active tab, reads it when it may and keeps what it made. Every turn begins
 * by ending the one before, so that a slow page never overwrites a later one.
 */
export class PanelSession {
  readonly #ports: Ports;
  readonly #show: (view: SessionView) => void;
  #options: Options;
  #turn = new AbortController();
  #view: SessionView = { tab: null, state: { name: 'idle' } };

  constructor(ports: Ports, options: Options, show: (view: SessionView) => void) {
    this.#ports = ports;
    this.#options = options;
    this.#show = show;
  }

  get view(): SessionView {
    return this.#view;
  }

  /** Takes the options that a session begins with. */
  begin(options: Options): void {
    this.#options = options;
  }

  /** Takes changed options; a page is read again only where what is read or found depends on them. */
  async setOptions(options: Options): Promise<void> {
    const before = this.#options;
    this.#options = options;
    const analysis = optionsOfAnalysis(before) !== optionsOfAnalysis(options);
    const sites = (['reading.mode', 'sites.allow', 'sites.block'] as const).some(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(options[name]),
    );
    if (analysis) await this.follow('none', { fresh: true });
    else if (sites) await this.follow();
  }

  /** Looks at the active tab and brings the panel up to it. `fresh` leaves what is kept aside. */
  async follow(insist: Insistence = 'none', { fresh = false } = {}): Promise<void> {
    this.#turn.abort();
    this.#turn = new AbortController();
    const { signal } = this.#turn;
    const tab = await this.#ports.activeTab();
    if (signal.aborted) return;
    try {
      await this.#turnTo(tab, insist, fresh, signal);
    } catch (error) {
      this.#set(signal, tab, { name: 'failed', ...asProblem(failed('failed', error)) });
    }
  }

  async #turnTo(tab: TabInfo | null, insist: Insistence, fresh: boolean, signal: AbortSignal) {
    if (!tab) return this.#set(signal, null, { name: 'idle' });
    const barred = await this.#barrier(tab, insist);
    if (barred) return this.#set(signal, tab, barred);
    const kept = tab.url && !fresh ? await this.#ports.cached(tab.url) : null;
    if (signal.aborted) return;
    if (kept) this.#set(signal, tab, stateOf(kept));
    else if (insist !== 'none' || fresh || !this.#isTold(tab))
      this.#set(signal, tab, { name: 'reading', report: null, done: [] });
    const reading = await this.#ports.read(tab.id, true);
    if (signal.aborted) return;
    const stopped = stopAt(reading, insist);
    if (stopped) return this.#set(signal, tab, await this.#asTold(stopped));
    if (reading.ok) await this.#analyse(tab, reading.value, kept, signal);
  }

  /** A page that has finished loading is looked at again: what was said of it stands meanwhile. */
  #isTold({ id, url }: TabInfo): boolean {
    const { tab, state } = this.#view;
    return tab?.id === id && tab.url === url && (state.name === 'not-article' || state.name === 'language');
  }

  /** A page that is closed to an extension with access to all sites is closed to every extension. */
  async #asTold(state: PanelState): Promise<PanelState> {
    const open = state.name === 'needs-access' && (await this.#ports.hasAccess());
    return open ? { name: 'restricted' } : state;
  }

  /** The state that stands in the way of reading; null where nothing does. */
  async #barrier(tab: TabInfo, insist: Insistence): Promise<PanelState | null> {
    if (tab.url === null)
      return (await this.#ports.hasAccess()) ? { name: 'restricted' } : { name: 'needs-access' };
    if (!/^https?:/.test(tab.url)) return { name: 'restricted' };
    const permission = permissionFor(tab.url, this.#options);
    if (permission === 'off') return { name: 'off' };
    return permission === 'ask' && insist === 'none' ? { name: 'idle' } : null;
  }

  async #analyse(tab: TabInfo, reading: Reading, kept: ContextReport | null, signal: AbortSignal) {
    if (kept && sameReading(kept, reading)) return;
    const made = await this.#ports.analyse(
      reading,
      requestOf(this.#options),
      (report, done) => {
        // A report that is already on screen is replaced once, when the new one is whole.
        if (!kept) this.#set(signal, tab, { name: 'reading', report, done });
      },
      signal,
    );
    if (!made.ok) return this.#set(signal, tab, { name: 'failed', ...asProblem(made) });
    this.#set(signal, tab, stateOf(made.value));
    if (!signal.aborted && tab.url && !tab.private) await this.#ports.keep(tab.url, made.value);
  }

  #set(signal: AbortSignal, tab: TabInfo | null, state: PanelState): void {
    if (signal.aborted) return;
    this.#view = { tab, state };
    this.#show(this.#view);
  }
}

/** The state that ends a turn after reading; null where analysis follows. */
function stopAt(reading: Result<Reading>, insist: Insistence): PanelState | null {
  if (!reading.ok) {
    const { problem } = reading;
    if (problem === 'restricted' || problem === 'needs-access' || problem === 'reloaded')
      return { name: problem };
    return { name: 'failed', ...asProblem(reading) };
  }
  const { page, article } = reading.value;
  if (insist === 'anyway') return null;
  if (!page.isArticle) return { name: 'not-article', page };
  return isSupported(page.lang) ? null : { name: 'language', page, article };
}

function asProblem(result: Result<never> | Result<unknown>) {
  return result.ok
    ? { problem: 'failed' as const, detail: '' }
    : { problem: result.problem, detail: result.detail };
}

function sameReading(report: ContextReport, { article, page }: Reading): boolean {
  return report.article.text === article.text && report.page.partial === page.partial;
}

function optionsOfAnalysis(options: Options): string {
  return JSON.stringify(requestOf(options));
}
