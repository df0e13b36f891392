import type { Tabs } from 'webextension-polyfill';
import type { TabInfo } from '../panel/ports.ts';
import { browser } from './browser.ts';

/** The active tab of a window. */
export async function activeTab(windowId: number): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, private: tab.incognito };
}

/** The window that this page stands in, panel or tab. */
export async function ownWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** Whether the reader lets the extension see all web pages. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/**
 * Calls back when another tab of the window becomes active, or the active one goes to another address or has loaded;
 * ends with the signal.
 */
export function onTurn(windowId: number, callback: () => void, signal: AbortSignal): void {
  const activated = (info: Tabs.OnActivatedActiveInfoType) => {
    if (info.windowId === windowId) callback();
  };
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.windowId === windowId && tab.active && (change.url || change.status === 'complete')) callback();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
