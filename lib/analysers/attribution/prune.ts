import type { Range } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Attribution } from './types.ts';

const isSpeech = (a: Attribution): boolean =>
  (a.act === 'said' || a.act === 'wrote') && !a.rule.startsWith('noun') && !a.rule.startsWith('adjective');

/**
 * Leaves out what is not told as a fact of its own: thoughts, plans and criticism inside what somebody said are part of
 * what was said, and those that are only meant to be or might be ('to criticize', 'would deny') have not been uttered.
 */
export function withoutHypothetical(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const byUnit = new Map<number, Attribution[]>();
  for (const a of found) byUnit.set(a.unit, [...(byUnit.get(a.unit) ?? []), a]);
  return found.filter((a) => {
    if (isRefusal(reading, a)) return false;
    if (byUnit.get(a.unit)!.some((b) => b !== a && isFrame(a, b))) return false;
    if (isSpeech(a) || !a.cue) return true;
    const others = byUnit.get(a.unit)!;
    if (others.some((b) => b !== a && surrounds(b, a.cue!))) return false;
    return !isUnreal(reading, a);
  });
}

/** 'was quoted as | saying …': the second cue tells, the first only leads to it. */
const isFrame = (a: Attribution, b: Attribution): boolean =>
  a.act === 'other' && isSpeech(b) && b.cue !== null && a.content.at(-1)!.first === b.cue.first;

const REFUSES = /^(?:decline|refuse)$/;
const ANSWERS = /^(?:answer|comment|discuss|elaborate|reply|respond|say|speak)$/;

/** 'declined to comment on the plan' answers nothing: it is told as a response of its source. */
function isRefusal(reading: Reading, a: Attribution): boolean {
  if (!a.cue) return false;
  const { lemmas, document } = reading;
  const behind = (verb: number, to: number): boolean =>
    REFUSES.test(lemmas[verb] ?? '') &&
    document.tokens[to]?.lower === 'to' &&
    (ANSWERS.test(lemmas[to + 1] ?? '') ||
      /^(?:interviewed|named|identified)$/.test(document.tokens[to + 2]?.lower ?? ''));
  const { first } = a.content[0]!;
  return (
    behind(a.cue.last - 1, first) || behind(a.cue.last - 2, first) || behind(a.cue.first - 2, a.cue.first - 1)
  );
}

const surrounds = (outer: Attribution, cue: Range): boolean =>
  outer.content.some((c) => c.first <= cue.first && cue.last <= c.last);

function isUnreal(reading: Reading, a: Attribution): boolean {
  const { first } = a.cue!;
  const { tokens } = reading.document;
  if (/^(?:would|could|might|may|can|should)$/.test(tokens[first]!.lower)) return true;
  if (a.act === 'other' && tokens[first - 1]?.lower === 'to') return true;
  const who = a.speaker !== null && tokens[a.speaker.first]!.lower === 'who';
  const restrictive = who && a.antecedent !== null && reading.tags[a.speaker!.first - 1] !== 'comma';
  return restrictive && tokens[a.speaker!.first - 1]?.lower !== 'those';
}
