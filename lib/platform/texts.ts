import type { Translate } from '../texts/index.ts';
import { browser } from './browser.ts';

/** Texts without values by name: a panel asks for the same few hundred times, and each asking leaves the script. */
const known = new Map<string, string>();

/** Interface texts in the browser's language. */
export const translate: Translate = (key, ...values) => {
  if (values.length > 0) return browser.i18n.getMessage(String(key), values.map(String));
  const text = known.get(key) ?? browser.i18n.getMessage(String(key));
  known.set(key, text);
  return text;
};
