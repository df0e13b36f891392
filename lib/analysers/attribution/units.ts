import type { TextDocument } from '../../text/document.ts';
import { sensesOfVerb } from './lexicon.ts';
import type { Tag } from './word-classes.ts';

/** One or more sentences that belong together because a quotation, or its cue, runs over the end of one. */
export interface Unit {
  index: number;
  block: number;
  firstToken: number;
  lastToken: number;
}

// 'Is it?' the former mayor of the town asked.
const LONGEST_CUE_CLAUSE = 14;

/** Sentences of one block, joined where a quotation crosses their border or the next one is only its cue. */
export function findUnits(
  document: TextDocument,
  tags: readonly Tag[],
  lemmas: readonly (string | undefined)[],
  inside: Int32Array,
): Unit[] {
  const units: Unit[] = [];
  for (const sentence of document.sentences) {
    const last = units.at(-1);
    const { firstToken, lastToken, block } = sentence;
    const crossed = inside[firstToken]! >= 0 && inside[firstToken] === inside[firstToken - 1];
    const isCue = (): boolean =>
      inside[firstToken - 1]! >= 0 &&
      inside[firstToken] === -1 &&
      isCueClause(document, tags, lemmas, firstToken, lastToken);
    if (last && last.block === block && (crossed || isCue())) {
      last.lastToken = lastToken;
    } else {
      units.push({ index: units.length, block, firstToken, lastToken });
    }
  }
  return units;
}

/** 'Smith asked.', 'the mayor shouted at the crowd.': a speaker and a verb of speech with nothing told after it. */
function isCueClause(
  document: TextDocument,
  tags: readonly Tag[],
  lemmas: readonly (string | undefined)[],
  first: number,
  last: number,
): boolean {
  if (document.tokens[first - 2]?.text === '.' || document.tokens[first - 1]?.text === '.') return false;
  for (let i = first; i < Math.min(last, first + LONGEST_CUE_CLAUSE); i++) {
    if (tags[i] !== 'past' && tags[i] !== 'verb') continue;
    const speaks = sensesOfVerb(lemmas[i] ?? '').some(
      (s) => s.frames.includes('q') && (s.act === 'said' || s.act === 'wrote'),
    );
    const next = tags[i + 1];
    return speaks && (next === 'stop' || next === 'prep' || next === 'comma' || next === 'obj');
  }
  return false;
}
