import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { translate } from './texts.ts';

const OPEN = 'open-panel';

/** Adds the entries of the page's context menu; at installation, since browsers keep them. */
export function addMenus(): void {
  browser.contextMenus.create({
    id: OPEN,
    title: translate('menu_open'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Calls back in the turn of the click. */
export function onMenu(callback: (tab: Tabs.Tab | undefined) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OPEN) callback(tab);
  });
}
