import { normalize } from '../options/normalize.ts';
import type { Options } from '../options/schema.ts';
import { reportCache } from '../panel/cache.ts';
import { marksFor } from '../panel/marks.ts';
import type { Ports } from '../panel/ports.ts';
import { type Insistence, PanelSession, type SessionView } from '../panel/session.ts';
import { type PanelState, reportOf } from '../panel/state.ts';
import { AnalysisClient } from './analysis.ts';
import { browser } from './browser.ts';
import { listen } from './listen.ts';
import { loadOptions, saveOptions, watchOptions } from './options-store.ts';
import { onToolbarClick, takePending } from './pending.ts';
import { askReader, injectReader } from './reader.ts';
import { sessionArea } from './session-area.ts';
import { onVerdict } from './tab-verdicts.ts';
import { activeTab, hasAccess, onTurn, ownWindow } from './tabs.ts';
import { translate } from './texts.ts';

export interface Snapshot {
  view: SessionView;
  options: Options;
  /** Finding that the page asked for; the number tells one asking from the next. */
  wanted: { finding: string; turn: number } | null;
  /** Something to announce once. */
  notice: { text: string; turn: number } | null;
}

/** One panel in the browser: gives the session its ports, tells the view what changed and the page what to mark. */
export class PanelHost {
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #end = new AbortController();
  readonly #analysis: AnalysisClient;
  readonly #session: PanelSession;
  #window: number = browser.windows.WINDOW_ID_CURRENT;
  #turn = 0;
  snapshot: Snapshot;

  constructor(makeWorker: () => Worker) {
    this.#analysis = new AnalysisClient(makeWorker);
    const { options } = normalize({});
    this.#session = new PanelSession(this.#ports(), options, (view) => this.#onView(view));
    this.snapshot = { view: this.#session.view, options, wanted: null, notice: null };
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to follow the window's active tab, until the page goes away. */
  async start(): Promise<void> {
    const { signal } = this.#end;
    addEventListener('pagehide', () => this.#end.abort(), { once: true });
    watchOptions((options) => void this.#onOptions(options), signal);
    this.#window = await ownWindow();
    this.#update({ options: await loadOptions() });
    onTurn(this.#window, () => void this.follow(), signal);
    onToolbarClick(this.#window, () => void this.follow('read'), signal);
    onVerdict((tab, page) => this.#onVerdict(tab, page.isArticle), signal);
    listen({ 'panel/open': ({ finding }, { tab }) => this.#onOpen(finding, tab?.id) }, signal);
    await this.#session.setOptions(this.snapshot.options);
    await this.follow();
    this.#analysis.warm();
    const pending = await takePending(this.#window);
    if (pending !== null) this.#want(pending);
  }

  follow(insist: Insistence = 'none', fresh = false): Promise<void> {
    return this.#session.follow(insist, { fresh });
  }

  /** Shows words in the page; says so where they are gone. */
  async show(span: { start: number; end: number; quote: string }): Promise<void> {
    const { tab } = this.#session.view;
    if (!tab) return;
    const shown = await askReader(tab.id, 'reader/show', span);
    const found = shown.ok && shown.value;
    this.say(found ? translate('shown_in_page') : translate('not_in_page'));
  }

  /** Announces something once. */
  say(text: string): void {
    this.#update({ notice: { text, turn: ++this.#turn } });
  }

  save(changes: Partial<Options>): Promise<void> {
    return saveOptions(changes);
  }

  openOptions(): void {
    void browser.runtime.openOptionsPage();
  }

  /** Asks for access to all pages, in the turn of the click; then reads. */
  grantAccess(): void {
    void browser.permissions
      .request({ origins: ['http://*/*', 'https://*/*'] })
      .then((granted) => (granted ? this.follow('read') : undefined));
  }

  #ports(): Ports {
    const cache = reportCache(sessionArea, Date.now);
    return {
      activeTab: () => activeTab(this.#window),
      hasAccess,
      read: async (tab, trace) => {
        const injected = await injectReader(tab);
        if (!injected.ok) return injected;
        const answer = await askReader(tab, 'reader/read', { trace });
        return answer.ok ? answer.value : answer;
      },
      analyse: (reading, options, onProgress, signal) =>
        this.#analysis.run(reading, options, onProgress, signal),
      cached: (url) => cache.get(url),
      keep: (url, report) => cache.put(url, report),
    };
  }

  #onView(view: SessionView): void {
    this.#update({ view });
    void this.#mark();
  }

  /** Marks are drawn from whole reports only: half of them would be drawn again at each stage. */
  async #mark(): Promise<void> {
    const { tab, state } = this.#session.view;
    const report = reportOf(state);
    if (!tab || !report || state.name === 'reading') return;
    await askReader(tab.id, 'reader/mark', marksFor(report, this.snapshot.options, translate));
  }

  async #onOptions(options: Options): Promise<void> {
    this.#update({ options });
    await this.#session.setOptions(options);
    await this.#mark();
  }

  /** Late rendering: what was no article, or only a part of one, may have become a whole one. */
  #onVerdict(tab: number, isArticle: boolean): void {
    const { view } = this.#session;
    const waiting: PanelState['name'][] = ['not-article', 'nothing', 'partial'];
    if (view.tab?.id === tab && isArticle && waiting.includes(view.state.name))
      void this.follow('none', true);
  }

  #onOpen(finding: string, tab: number | undefined): Promise<boolean> | undefined {
    if (tab === undefined || tab !== this.#session.view.tab?.id) return undefined;
    this.#want(finding);
    return Promise.resolve(true);
  }

  #want(finding: string): void {
    this.#update({ wanted: { finding, turn: ++this.#turn } });
  }

  #update(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.#listeners) listener(this.snapshot);
  }
}
