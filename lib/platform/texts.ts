import type { Translate } from '../texts/index.ts';
import { browser } from './browser.ts';

/** Interface texts in the browser's language. */
export const translate: Translate = (key, ...values) =>
  browser.i18n.getMessage(String(key), values.map(String));
