import type { Evidence } from '../report/types.ts';

/** Evidence for `text[start, end)`, UTF-16. @throws RangeError when the span is empty or outside the text. */
export function evidence(text: string, start: number, end: number): Evidence {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no words at ${start}..${end} of ${text.length}`);
  }
  return { start, end, quote: text.slice(start, end) };
}
