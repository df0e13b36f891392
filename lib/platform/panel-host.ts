import type { OwnContext } from '../analysers/types.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { exportCorrections } from '../corrections/export.ts';
import type { Correction } from '../corrections/types.ts';
import { rulesFor } from '../extract/site-rules.ts';
import { NO_MARKS } from '../messages/marks.ts';
import { DEFAULTS } from '../options/normalize.ts';
import { madeWith } from '../options/request.ts';
import type { Options } from '../options/schema.ts';
import { contextOf } from '../own/context.ts';
import { EMPTY_OWN, type OwnLists } from '../own/types.ts';
import { reportCache } from '../panel/cache.ts';
import { mutedBy } from '../panel/lens.ts';
import { marksFor, marksOfTag } from '../panel/marks.ts';
import type { Ports } from '../panel/ports.ts';
import { type Insistence, PanelSession, type SessionView } from '../panel/session.ts';
import { type PanelState, reportOf } from '../panel/state.ts';
import { EXPORTERS, type ExportForm, fileName } from '../report/exporters/index.ts';
import type { ContextReport } from '../report/types.ts';
import { type CompiledRule, compileRule, type OwnRule } from '../sites/own-rules.ts';
import { switchSite } from '../sites/switch.ts';
import { AnalysisClient } from './analysis.ts';
import { browser } from './browser.ts';
import { loadCorrections, saveCorrections, watchCorrections } from './corrections-store.ts';
import type { FirstLook } from './first-look.ts';
import { Leash } from './leash.ts';
import { listen } from './listen.ts';
import { saveOptions, watchOptions } from './options-store.ts';
import { watchOwn } from './own-store.ts';
import { onToolbarClick, takePending } from './pending.ts';
import { askReader, injectFrameStyles, injectReader } from './reader.ts';
import { watchRules } from './rules-store.ts';
import { sessionArea } from './session-area.ts';
import { onVerdict } from './tab-verdicts.ts';
import { activeTab, hasAccess, onTurn } from './tabs.ts';
import { copyText, saveText } from './take-out.ts';
import { translate } from './texts.ts';

/** ISO date. */
const today = () => new Date().toISOString().slice(0, 10);

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

export interface Snapshot {
  /** Whether the first look at the tab is done; before it there is nothing to say. */
  started: boolean;
  view: SessionView;
  options: Options;
  corrections: readonly Correction[];
  /** Id of the source whose lens is on. */
  lens: string | null;
  /** Finding that the page asked for; the number tells one asking from the next. */
  wanted: { finding: string; turn: number } | null;
  /** Something to announce once; a correction can be taken back from it. */
  notice: { text: string; turn: number; undo: boolean } | null;
}

/** One panel in the browser: gives the session its ports, tells the view what changed and the page what to mark. */
export class PanelHost {
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #end = new AbortController();
  readonly #analysis: AnalysisClient;
  readonly #leash = new Leash();
  readonly #session: PanelSession;
  #window: number = browser.windows.WINDOW_ID_CURRENT;
  #turn = 0;
  /** Id of the tag that the reader looks at. */
  #tag: string | null = null;
  #own: OwnContext = contextOf(EMPTY_OWN);
  #rules: readonly CompiledRule[] = [];
  /** What the first look found; each part serves once. */
  #first: Pick<FirstLook, 'tab' | 'kept'> = { tab: null, kept: null };
  snapshot: Snapshot;

  constructor(makeWorker: () => Worker) {
    this.#analysis = new AnalysisClient(makeWorker);
    this.#session = new PanelSession(this.#ports(), DEFAULTS, (view) => void this.#onView(view));
    const { view } = this.#session;
    this.snapshot = {
      started: false,
      view,
      options: DEFAULTS,
      corrections: [],
      lens: null,
      wanted: null,
      notice: null,
    };
  }

  subscribe(listener: (snapshot: Snapshot) => void): () => void {
    this.#listeners.add(listener);
    listener(this.snapshot);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to follow the window's active tab, until the page goes away; shows what the first look found at once. */
  async start(looking: Promise<FirstLook>): Promise<void> {
    const { signal } = this.#end;
    addEventListener('pagehide', () => this.#onHide(), { once: true });
    watchOptions((options) => void this.#onOptions(options), signal);
    watchOwn((own) => this.#onOwn(own), signal);
    watchRules((rules) => this.#onRules(rules), signal);
    watchCorrections((url) => void this.#onCorrections(url), signal);
    const first = await looking;
    this.#first = first;
    this.#window = first.window;
    this.#own = contextOf(first.own);
    this.#rules = first.rules.map(compileRule);
    this.#update({ options: first.options });
    onTurn(this.#window, () => void this.follow(), signal);
    onToolbarClick(this.#window, () => void this.follow('read'), signal);
    onVerdict((tab, page) => this.#onVerdict(tab, page.isArticle), signal);
    listen({ 'panel/open': ({ finding }, { tab }) => this.#onOpen(finding, tab?.id) }, signal);
    this.#session.begin(this.snapshot.options);
    const followed = this.follow();
    void this.#catchUp(first);
    await followed;
    const pending = await takePending(this.#window);
    if (pending !== null) this.#want(pending);
  }

  /** The reader may have turned to another tab between the first look and the first listener. */
  async #catchUp({ tab }: FirstLook): Promise<void> {
    const now = await activeTab(this.#window);
    if (now?.id !== tab?.id || now?.url !== tab?.url) await this.follow();
  }

  follow(insist: Insistence = 'none', fresh = false): Promise<void> {
    return this.#session.follow(insist, { fresh });
  }

  /** The report on screen: as it was made, put right by the reader's corrections. */
  get report(): ContextReport | null {
    const report = reportOf(this.#session.view.state);
    return report && applyCorrections(report, this.snapshot.corrections);
  }

  /** Shows words in the page; says so where they are gone. */
  async show(span: { start: number; end: number; quote: string }): Promise<void> {
    const { tab } = this.#session.view;
    if (!tab) return;
    const { start, end, quote } = span;
    const shown = await askReader(tab.id, 'reader/show', { start, end, quote });
    this.#say(shown.ok && shown.value ? 'shown_in_page' : 'not_in_page');
  }

  async copy(report: ContextReport): Promise<void> {
    const done = await copyText(EXPORTERS.markdown.write(report, translate));
    this.#say(done ? 'copied' : 'not_copied');
  }

  export(form: ExportForm): void {
    const { report } = this;
    if (!report) return;
    const { write, mediaType } = EXPORTERS[form];
    saveText(write(report, translate), fileName(report.article.headline, form), mediaType);
    this.#say('exported');
  }

  exportCorrections(): void {
    const report = reportOf(this.#session.view.state);
    if (!report) return;
    saveText(exportCorrections(report, this.snapshot.corrections), 'corrections.json', 'application/json');
    this.#say('exported');
  }

  async correct(correction: Correction): Promise<void> {
    await this.#setCorrections([...this.snapshot.corrections, correction]);
    this.#say('corrected');
  }

  /** Takes the last correction back. */
  undo(): Promise<void> {
    return this.takeBack(this.snapshot.corrections.length - 1);
  }

  /** Takes any correction back. @param index in the list of corrections */
  async takeBack(index: number): Promise<void> {
    await this.#setCorrections(this.snapshot.corrections.filter((_, at) => at !== index));
    this.#say('correction_undone');
  }

  lens(source: string | null): void {
    this.#update({ lens: source });
    void this.#mark();
  }

  /** Marks in the page only what stands in the sentences of a tag; null marks all again. */
  filterTag(tag: string | null): void {
    if (tag === this.#tag) return;
    this.#tag = tag;
    void this.#mark();
  }

  dismiss(): void {
    this.#update({ notice: null });
  }

  /** Turns reading on or off for the site in the tab. */
  async setSite(on: boolean): Promise<void> {
    const url = this.#session.view.tab?.url;
    if (!url) return;
    const { options } = this.snapshot;
    await saveOptions({ 'sites.block': switchSite(url, on, options['sites.block']) }, options);
  }

  openOptions(): void {
    void browser.runtime.openOptionsPage();
  }

  /** Asks for access to all pages, in the turn of the click; then reads. */
  grantAccess(): void {
    void browser.permissions.request(PAGES).then((granted) => (granted ? this.follow('read') : undefined));
  }

  #ports(): Ports {
    const cache = reportCache(sessionArea, Date.now, () => madeWith(this.snapshot.options, this.#own));
    return {
      activeTab: async () => this.#once('tab') ?? activeTab(this.#window),
      hasAccess,
      read: async (tab, trace) => {
        const injected = await injectReader(tab);
        if (!injected.ok) return injected;
        const rules = rulesFor(this.#session.view.tab?.url ?? '', today(), this.#rules);
        const answer = await askReader(tab, 'reader/read', { trace, rules });
        if (!answer.ok) return answer;
        if (answer.value.ok && answer.value.value.framed) await injectFrameStyles(tab);
        return answer.value;
      },
      analyse: (reading, request, onProgress, signal) =>
        this.#analysis.run(reading, { request, own: this.#own }, onProgress, signal),
      cached: async (url) => {
        const kept = this.#once('kept');
        return kept?.url === url ? kept.report : cache.get(url);
      },
      keep: (url, report) => cache.put(url, report),
    };
  }

  #once<K extends 'tab' | 'kept'>(part: K): FirstLook[K] | null {
    const found = this.#first[part];
    this.#first = { ...this.#first, [part]: null };
    return found;
  }

  async #onView(view: SessionView): Promise<void> {
    // While the page is being read the worker loads; a report that is kept comes without it.
    if (view.state.name === 'reading') this.#analysis.warm();
    const { view: before } = this.snapshot;
    const moved = before.tab?.id !== view.tab?.id || before.tab?.url !== view.tab?.url;
    this.#update({ started: true, view, ...(moved ? { corrections: [], lens: null, notice: null } : {}) });
    if (moved && view.tab?.url && !view.tab.private) {
      const corrections = await loadCorrections(view.tab.url);
      if (this.snapshot.view.tab?.url !== view.tab.url) return;
      if (corrections.length > 0) this.#update({ corrections });
    }
    await this.#mark();
  }

  /** Marks are drawn from whole reports only: half of them would be drawn again at each stage. */
  async #mark(): Promise<void> {
    const { tab, state } = this.#session.view;
    const { report } = this;
    if (!tab || !report || state.name === 'reading') return;
    const { lens, options } = this.snapshot;
    const all = marksFor(report, options, translate);
    const order = this.#tag === null ? all : marksOfTag(all, report, this.#tag);
    this.#leash.hold(tab.id);
    await askReader(tab.id, 'reader/mark', { ...order, muted: lens === null ? [] : mutedBy(report, lens) });
  }

  async #onOptions(options: Options): Promise<void> {
    this.#update({ options });
    await this.#session.setOptions(options);
    await this.#mark();
  }

  #onOwn(own: OwnLists): void {
    this.#own = contextOf(own);
    void this.#session.follow('none', { fresh: true });
  }

  #onRules(rules: readonly OwnRule[]): void {
    this.#rules = rules.map(compileRule);
    void this.#session.follow('none', { fresh: true });
  }

  /** Another panel on the same page, or a file that was taken in. */
  async #onCorrections(url: string): Promise<void> {
    const isHere = () => this.#session.view.tab?.url === url && !this.#session.view.tab.private;
    if (!isHere()) return;
    const corrections = await loadCorrections(url);
    if (!isHere() || JSON.stringify(corrections) === JSON.stringify(this.snapshot.corrections)) return;
    this.#update({ corrections });
    await this.#mark();
  }

  async #setCorrections(corrections: readonly Correction[]): Promise<void> {
    this.#update({ corrections });
    const { tab } = this.#session.view;
    if (tab?.url && !tab.private) await saveCorrections(tab.url, corrections);
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

  /** A closed panel leaves no marks behind. */
  #onHide(): void {
    const { tab } = this.#session.view;
    // Said as well as let go: browsers differ in what still reaches a page from a document that ends.
    if (tab) void askReader(tab.id, 'reader/mark', NO_MARKS);
    this.#leash.end();
    this.#end.abort();
  }

  #want(finding: string): void {
    this.#update({ wanted: { finding, turn: ++this.#turn } });
  }

  /** Announces something once. */
  #say(
    key:
      | 'shown_in_page'
      | 'not_in_page'
      | 'copied'
      | 'not_copied'
      | 'exported'
      | 'corrected'
      | 'correction_undone',
  ) {
    this.#update({ notice: { text: translate(key), turn: ++this.#turn, undo: key === 'corrected' } });
  }

  #update(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.#listeners) listener(this.snapshot);
  }
}
