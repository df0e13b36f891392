import type { Party } from './protocol.ts';

/** The part of a browser's MessageSender that is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/**
 * Which party a message comes from; null when it is none of ours. A content script has a tab and a web address; a
 * page of the extension has an address of its own, in a tab or not.
 * @param own id of the extension and the address its pages start with
 */
export function partyOf(sender: Sender, own: { id: string; base: string }): Party | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.base)) return 'extension';
  if (sender.tab?.id !== undefined && /^https?:/.test(sender.url ?? '')) return 'page';
  // The background of Firefox and Chrome's service worker may send without an address.
  return sender.tab ? null : 'extension';
}
