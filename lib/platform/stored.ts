import { browser } from './browser.ts';

/** What is kept on this computer, by kind. */
export interface Stored {
  options: number;
  corrections: number;
  reports: number;
  /** Of all of it, as JSON in UTF-8. */
  bytes: number;
}

/** Counts what is stored. */
export async function countStored(): Promise<Stored> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const count = (area: object, prefix: string) =>
    Object.keys(area).filter((key) => key.startsWith(prefix)).length;
  return {
    options: count(local, 'option/'),
    corrections: count(local, 'correction/'),
    reports: count(session, 'report/'),
    bytes: new TextEncoder().encode(JSON.stringify([local, session])).length,
  };
}

/** Deletes all of it, options included. */
export async function deleteStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
