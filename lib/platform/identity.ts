import { browser } from './browser.ts';

/** This extension, as senders of messages are compared with it. */
export function ownIdentity(): { id: string; base: string } {
  return { id: browser.runtime.id, base: browser.runtime.getURL('') };
}

/** Whether the extension was reloaded or removed under this page: its interfaces are gone then. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
