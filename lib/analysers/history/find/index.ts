import type { TextDocument } from '../../../text/document.ts';
import { longestSpans } from '../overlap.ts';
import { ANNIVERSARIES } from './anniversaries.ts';
import { BACK } from './back.ts';
import { CENTURIES } from './centuries.ts';
import { DATES } from './dates.ts';
import { DECADES } from './decades.ts';
import { findFollowing } from './following.ts';
import type { Anchor, Reading, TimeReference, TimeRule } from './rule.ts';
import { SPANS } from './spans.ts';
import { YEARS } from './years.ts';

const RULES: readonly TimeRule[] = [
  ...DATES,
  ...SPANS,
  ...DECADES,
  ...CENTURIES,
  ...ANNIVERSARIES,
  ...BACK,
  ...YEARS,
];

const HINTS = [...new Set(RULES.map((rule) => rule.hint))];

/** All times that a text tells, in text order, none overlapping another; whether they are history is not asked here. */
export function findTimes(document: TextDocument, anchor: Anchor | null): TimeReference[] {
  const known = document.blocks.flatMap((block) => {
    const text = document.text.slice(block.start, block.end);
    const hints = new Set(HINTS.filter((hint) => hint.test(text)));
    const rules = RULES.filter((rule) => hints.has(rule.hint));
    return longestSpans(rules.flatMap((rule) => applyRule(rule, text, block.start, anchor)));
  });
  return longestSpans([...known, ...findFollowing(document.text, document.sentences, known)]);
}

function applyRule(rule: TimeRule, text: string, offset: number, anchor: Anchor | null): TimeReference[] {
  const found: TimeReference[] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    const reading = rule.read(match, anchor);
    if (reading) found.push(reference(rule.name, match, reading, offset));
  }
  return found;
}

function reference(rule: string, match: RegExpExecArray, reading: Reading, offset: number): TimeReference {
  const from = offset + match.index;
  return {
    rule,
    kind: reading.kind,
    start: from + (reading.start ?? 0),
    end: from + (reading.end ?? match[0].length),
    from: reading.from,
    to: reading.to,
    month: reading.month ?? null,
    day: reading.day ?? null,
    working: reading.working ?? null,
  };
}
