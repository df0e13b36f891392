import { browser } from './browser.ts';
import { OPENS_FROM_PAGE } from './side-panel.ts';

/** Puts the detector into pages that were open before the extension was installed, where the browser does not. */
export async function injectDetector(): Promise<void> {
  // Firefox does it by itself.
  if (!OPENS_FROM_PAGE) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/detector.js'] }),
    ),
  );
}
