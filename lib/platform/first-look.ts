import { madeWith } from '../options/request.ts';
import type { Options } from '../options/schema.ts';
import { contextOf } from '../own/context.ts';
import type { OwnLists } from '../own/types.ts';
import { reportCache } from '../panel/cache.ts';
import type { TabInfo } from '../panel/ports.ts';
import type { ContextReport } from '../report/types.ts';
import type { OwnRule } from '../sites/own-rules.ts';
import { browser } from './browser.ts';
import { loadOptions } from './options-store.ts';
import { loadOwn } from './own-store.ts';
import { loadRules } from './rules-store.ts';
import { sessionArea } from './session-area.ts';
import { activeTab, ownWindow } from './tabs.ts';

/** All that a panel has to ask the browser before it can show something. */
export interface FirstLook {
  window: number;
  options: Options;
  own: OwnLists;
  rules: OwnRule[];
  tab: TabInfo | null;
  /** The tab's report, where one is kept. */
  kept: { url: string; report: ContextReport } | null;
}

/** Asks all of it at once: a panel begins so before the rest of its script is there. */
export async function lookFirst(): Promise<FirstLook> {
  const [window, options, own, rules, tab] = await Promise.all([
    ownWindow(),
    loadOptions(),
    loadOwn(),
    loadRules(),
    activeTab(browser.windows.WINDOW_ID_CURRENT),
  ]);
  const cache = reportCache(sessionArea, Date.now, () => madeWith(options, contextOf(own)));
  const url = tab?.url ?? null;
  const report = url === null ? null : await cache.get(url);
  return { window, options, own, rules, tab, kept: url !== null && report ? { url, report } : null };
}
