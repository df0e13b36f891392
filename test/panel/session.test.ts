import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/messages/protocol.ts';
import { failed, ok } from '../../lib/messages/result.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { Ports } from '../../lib/panel/ports.ts';
import { PanelSession, type SessionView } from '../../lib/panel/session.ts';
import { emptyReport } from '../../lib/report/analyze.ts';
import { SAMPLE_REPORT } from '../../lib/sample/report.ts';

const TAB = { id: 1, url: 'https://gazette.example/cable', private: false };
const READING: Reading = { page: SAMPLE_REPORT.page, article: SAMPLE_REPORT.article };

function begin(changes: Partial<Ports> = {}, options = DEFAULTS) {
  const views: SessionView[] = [];
  const ports: Ports = {
    activeTab: async () => TAB,
    hasAccess: async () => true,
    read: async () => ok(READING),
    analyse: async () => ok(SAMPLE_REPORT),
    cached: async () => null,
    keep: vi.fn(async () => undefined),
    ...changes,
  };
  const session = new PanelSession(ports, options, (view) => views.push(view));
  return { session, ports, views, names: () => views.map(({ state }) => state.name) };
}

describe('a panel session', () => {
  it('reads the active tab, shows the report and keeps it', async () => {
    const { session, ports, names } = begin();
    await session.follow();
    expect(names()).toEqual(['reading', 'report']);
    expect(ports.keep).toHaveBeenCalledWith(TAB.url, SAMPLE_REPORT);
  });

  it('shows what is kept at once, and does not analyse the same text again', async () => {
    const analyse = vi.fn<Ports['analyse']>(async () => ok(SAMPLE_REPORT));
    const { session, names } = begin({ cached: async () => SAMPLE_REPORT, analyse });
    await session.follow();
    expect(names()).toEqual(['report']);
    expect(analyse).not.toHaveBeenCalled();
  });

  it('analyses again where the text has changed since', async () => {
    const old = { ...SAMPLE_REPORT, article: { ...SAMPLE_REPORT.article, text: 'Before.', blocks: [] } };
    const { session, names, views } = begin({ cached: async () => old });
    await session.follow();
    expect(names()).toEqual(['report', 'report']);
    expect(views.at(-1)?.state).toEqual({ name: 'report', report: SAMPLE_REPORT });
  });

  it('lets what it said of a page stand while it looks again', async () => {
    const page = { ...READING.page, isArticle: false };
    const { session, names } = begin({ read: async () => ok({ ...READING, page }) });
    await session.follow();
    await session.follow();
    expect(names()).toEqual(['reading', 'not-article', 'not-article']);
    await session.follow('read');
    expect(names().slice(3)).toEqual(['reading', 'not-article']);
  });

  it('asks for access only where it has none', async () => {
    const read: Ports['read'] = async () => failed('needs-access', 'missing host permission');
    const withheld = begin({ read, hasAccess: async () => false });
    await withheld.session.follow();
    expect(withheld.names().at(-1)).toBe('needs-access');
    const closed = begin({ read });
    await closed.session.follow();
    expect(closed.names().at(-1)).toBe('restricted');
  });

  it('keeps nothing of a private window', async () => {
    const { session, ports } = begin({ activeTab: async () => ({ ...TAB, private: true }) });
    await session.follow();
    expect(ports.keep).not.toHaveBeenCalled();
  });

  it('waits for a click where the options say so', async () => {
    const { session, names } = begin({}, { ...DEFAULTS, 'reading.mode': 'click' });
    await session.follow();
    expect(names()).toEqual(['idle']);
    await session.follow('read');
    expect(names()).toEqual(['idle', 'reading', 'report']);
  });

  it('leaves blocked sites alone, clicked or not', async () => {
    const { session, names } = begin({}, { ...DEFAULTS, 'sites.block': ['*://gazette.example/*'] });
    await session.follow('read');
    expect(names()).toEqual(['off']);
  });

  it('tells a page that nobody may read from one that needs access', async () => {
    const hidden = { activeTab: async () => ({ ...TAB, url: null }) };
    const restricted = begin(hidden);
    await restricted.session.follow();
    const withheld = begin({ ...hidden, hasAccess: async () => false });
    await withheld.session.follow();
    const file = begin({ activeTab: async () => ({ ...TAB, url: 'file:///a.html' }) });
    await file.session.follow();
    expect([restricted, withheld, file].map(({ names }) => names())).toEqual([
      ['restricted'],
      ['needs-access'],
      ['restricted'],
    ]);
  });

  it.each([
    ['restricted', 'restricted'],
    ['needs-access', 'needs-access'],
    ['reloaded', 'reloaded'],
    ['gone', 'failed'],
    ['unreadable', 'failed'],
  ] as const)('turns the problem %s into the state %s', async (problem, state) => {
    const { session, names } = begin({
      read: async () => failed(problem, 'why'),
      hasAccess: async () => false,
    });
    await session.follow();
    expect(names().at(-1)).toBe(state);
  });

  it('says what is no article or not in English, and reads it anyway on demand', async () => {
    const other = begin({
      read: async () => ok({ ...READING, page: { ...READING.page, isArticle: false } }),
    });
    await other.session.follow();
    expect(other.names().at(-1)).toBe('not-article');
    await other.session.follow('anyway');
    expect(other.names().at(-1)).toBe('report');
    const german = begin({ read: async () => ok({ ...READING, page: { ...READING.page, lang: 'de' } }) });
    await german.session.follow();
    expect(german.names().at(-1)).toBe('language');
  });

  it('says that there is nothing, and that there is only a part', async () => {
    const nothing = begin({ analyse: async () => ok(emptyReport(READING.article, READING.page)) });
    await nothing.session.follow();
    expect(nothing.names().at(-1)).toBe('nothing');
    const part = { ...SAMPLE_REPORT, page: { ...SAMPLE_REPORT.page, partial: 'paywall' } };
    const partial = begin({ analyse: async () => ok(part) });
    await partial.session.follow();
    expect(partial.names().at(-1)).toBe('partial');
  });

  it('turns an exception into a state', async () => {
    const { session, views } = begin({
      read: async () => {
        throw new Error('broken');
      },
    });
    await session.follow();
    expect(views.at(-1)?.state).toEqual({ name: 'failed', problem: 'failed', detail: 'broken' });
  });

  it('never lets a slow page overwrite a later one', async () => {
    const slow = Promise.withResolvers<Awaited<ReturnType<Ports['read']>>>();
    const second = { ...TAB, id: 2, url: 'https://gazette.example/two' };
    const tabs = [TAB, second];
    const read = async (tab: number) => (tab === 1 ? slow.promise : failed('gone', 'second'));
    const { session, views } = begin({ activeTab: async () => tabs.shift() ?? second, read });
    const first = session.follow();
    await vi.waitFor(() => expect(views).toHaveLength(1));
    await session.follow();
    slow.resolve(ok(READING));
    await first;
    expect(views.at(-1)?.tab?.id).toBe(2);
    expect(views.at(-1)?.state.name).toBe('failed');
  });

  it('analyses again when an option of the analysis changes, and not when a colour does', async () => {
    const analyse = vi.fn<Ports['analyse']>(async () => ok(SAMPLE_REPORT));
    const { session } = begin({ analyse });
    await session.follow();
    await session.setOptions({ ...DEFAULTS, 'look.theme': 'dark' });
    expect(analyse).toHaveBeenCalledTimes(1);
    await session.setOptions({ ...DEFAULTS, 'tags.count': 3 });
    expect(analyse).toHaveBeenCalledTimes(2);
    expect(analyse.mock.calls.at(-1)?.[1].options).toEqual({ historyYears: 2, tagCount: 3 });
  });
});
