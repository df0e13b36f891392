import type { Reading } from '../messages/protocol.ts';
import type { Problem } from '../messages/result.ts';

/** What a page gives when it is read with a rule that is being written. */
export type Trial =
  | { ok: true; headline: string | null; kept: string[]; left: { excerpt: string; rule: string }[] }
  | { ok: false; problem: Problem | 'no-tab' | 'other-site' };

/** The parts of a page that were read and those that were left out, each by its first words. */
export function trialOf({ article }: Reading): Trial {
  return {
    ok: true,
    headline: article.headline,
    kept: article.blocks.map(({ start, end }) => article.text.slice(start, end)),
    left: article.trace
      .filter(({ kept, excerpt }) => !kept && excerpt.trim() !== '')
      .map(({ excerpt, rule }) => ({ excerpt, rule })),
  };
}
