import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * What look-ups send, in Firefox's words: names that stand on the page. Firefox asks for it and lets the reader take it
 * back; other browsers know no such permission, and the options page says the same there.
 */
const DATA = { data_collection: ['websiteContent'] } as Permissions.Permissions;

/** Whether this browser asks for such permissions at all. */
function isAsked(): boolean {
  const gecko = browser.runtime.getManifest()['browser_specific_settings'] as
    | { gecko?: { data_collection_permissions?: unknown } }
    | undefined;
  return gecko?.gecko?.data_collection_permissions !== undefined;
}

/** Whether the reader allows names to be sent to Wikipedia and Wikidata. */
export async function mayLookUp(): Promise<boolean> {
  return !isAsked() || browser.permissions.contains(DATA);
}

/** Asks for it, in the turn of a click; false where the reader says no. */
export async function askToLookUp(): Promise<boolean> {
  if (!isAsked()) return true;
  try {
    return await browser.permissions.request(DATA);
  } catch {
    // Without a click, or where a policy forbids it.
    return false;
  }
}

/** Calls back when the reader gives or takes back the permission, wherever; ends with the signal. */
export function onLookupConsent(callback: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(callback);
  });
}
