import { defineBackground } from 'wxt/utils/define-background';
import type { Sender } from '../lib/messages/sender.ts';
import { browser } from '../lib/platform/browser.ts';
import { injectDetector } from '../lib/platform/detector.ts';
import { listen } from '../lib/platform/listen.ts';
import { addMenus, onMenu } from '../lib/platform/menus.ts';
import { upgradeOptions } from '../lib/platform/options-store.ts';
import { leavePending, tellClick } from '../lib/platform/pending.ts';
import { OPENS_FROM_PAGE, openPanel } from '../lib/platform/side-panel.ts';
import { forgetVerdict, keepVerdict } from '../lib/platform/tab-verdicts.ts';
import { showVerdict } from '../lib/platform/toolbar.ts';

/** Every listener is registered in the first turn; what must last is in storage, since this script is stopped at will. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
    void tellClick(tab.windowId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    void injectDetector();
    if (reason === 'update') void upgradeOptions();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  onMenu((tab) => void openPanel(tab?.windowId));
  browser.tabs.onRemoved.addListener((tab) => void forgetVerdict(tab));
  browser.tabs.onUpdated.addListener((id, change) => {
    // Within a document the address may change without a load; the detector is told, since it cannot see that itself.
    if (change.url)
      void browser.tabs.sendMessage(id, { kind: 'detector/check', request: null }).catch(() => {});
  });
  listen({
    'page/verdict': async (page, { tab, frameId }) => {
      if (tab?.id === undefined || frameId !== 0) return null;
      await Promise.all([keepVerdict(tab.id, page), showVerdict(tab.id, page.isArticle)]);
      return null;
    },
    'panel/open': openFromPage,
  });
});

/** A panel that is open answers first; without one Chrome opens it, in the turn of the click. */
function openFromPage({ finding }: { finding: string }, { tab }: Sender) {
  const window = tab?.windowId;
  if (!OPENS_FROM_PAGE || window === undefined) return undefined;
  return Promise.all([openPanel(window), leavePending(window, finding)]).then(
    () => true,
    () => false,
  );
}
