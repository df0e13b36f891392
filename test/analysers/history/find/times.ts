import { findTimes } from '../../../../lib/analysers/history/find/index.ts';
import type { Anchor, TimeReference } from '../../../../lib/analysers/history/find/rule.ts';
import { readText } from '../../../../lib/text/document.ts';

export const IN_2024: Anchor = { year: 2024, month: 6, day: 1 };

/** Times of one paragraph, published in June 2024. */
export function timesOf(text: string, anchor: Anchor | null = IN_2024): TimeReference[] {
  return findTimes(readText(text, [{ start: 0, end: text.length }]), anchor);
}

/** The words found, with their years: 'in 1999 = 1999..1999'. */
export function readings(text: string, anchor: Anchor | null = IN_2024): string[] {
  return timesOf(text, anchor).map(
    (time) => `${text.slice(time.start, time.end)} = ${time.from}..${time.to}`,
  );
}
