import type { Translate } from '../texts/index.ts';
import { browser } from './browser.ts';

/** What stands for the values in a text; given as values themselves they bring the text back as it was written. */
const PLACES = ['$1', '$2', '$3', '$4', '$5'];

/** Texts as they are written, by name: a panel asks for a few of them hundreds of times, and each asking is slow. */
const known = new Map<string, string>();

function written(key: string): string {
  const text = known.get(key) ?? browser.i18n.getMessage(key, PLACES);
  known.set(key, text);
  return text;
}

/** Interface texts in the browser's language. */
export const translate: Translate = (key, ...values) => {
  const text = written(key);
  return values.length === 0
    ? text
    : text.replace(/\$([1-5])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
};
