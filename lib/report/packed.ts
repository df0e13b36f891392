import type { ContextReport, Evidence } from './types.ts';

/** A report with every piece of evidence as [start, end]: the text is held once. JSON all the way. */
export interface PackedReport {
  packed: 1;
  report: unknown;
}

/** Packs a report for storing; the report itself is left as it is. */
export function pack(report: ContextReport): PackedReport {
  return {
    packed: 1,
    report: replace(report, (value) => (isEvidence(value) ? { '¶': [value.start, value.end] } : value)),
  };
}

/** The report that was packed, or null where this is none (stored by another version, say). */
export function unpack(stored: unknown): ContextReport | null {
  if (!isObject(stored) || stored['packed'] !== 1 || !isObject(stored['report'])) return null;
  const article = stored['report']['article'];
  const text = isObject(article) ? article['text'] : null;
  if (typeof text !== 'string') return null;
  const restore = (value: unknown): unknown => {
    const span = isObject(value) ? value['¶'] : undefined;
    if (!Array.isArray(span)) return value;
    const [start, end] = span as [number, number];
    return { start, end, quote: text.slice(start, end) };
  };
  return replace(stored['report'], restore) as ContextReport;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEvidence(value: unknown): value is Evidence {
  return (
    isObject(value) &&
    'quote' in value &&
    'start' in value &&
    'end' in value &&
    Object.keys(value).length === 3
  );
}

/** A deep copy in which `change` may stand in for any object before its inside is copied. */
function replace(value: unknown, change: (value: unknown) => unknown): unknown {
  const changed = change(value);
  if (changed !== value || !isObject(value)) return changed;
  if (Array.isArray(value)) return value.map((item) => replace(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, change)]));
}
