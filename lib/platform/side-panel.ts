import { browser } from './browser.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Whether a click in a page may open the panel: Chrome says yes, Firefox only from its own toolbar or shortcut. */
export const OPENS_FROM_PAGE = sidePanel !== undefined;

/** Opens the panel. To be called in the very turn of the reader's click: an await before it loses the gesture. */
export function openPanel(windowId: number | undefined): Promise<void> {
  if (!sidePanel) return browser.sidebarAction.open();
  return windowId === undefined ? Promise.resolve() : sidePanel.open({ windowId });
}
