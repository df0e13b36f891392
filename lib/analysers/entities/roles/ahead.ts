import { DETERMINERS, POSSESSIVES } from '../../../languages/en/grammar.ts';
import { roleNoun } from '../../../languages/en/sourcing/roles.ts';
import type { Token } from '../../../text/tokens.ts';
import type { RoleRange } from './after.ts';
import { headNoun } from './phrase.ts';

const LONGEST = 20;
const MARK = /^[,;:.“”"()—–]$/;
const CLOSE = /^[,.;)—–?!]$/;
const RELATIVE = new Set('that which who whom whose'.split(' '));

/**
 * A description set before the name by a comma: 'The head of the agency, Ann Lee, said', 'He met his wife, Ida.' The
 * name must be closed by a mark too, else the comma may belong to something else.
 * @param from first token of name and title
 * @param to end of the name
 */
export function roleAhead(tokens: readonly Token[], from: number, to: number, first: number): RoleRange {
  if (tokens[from - 1]?.text !== ',' || !CLOSE.test(tokens[to]?.text ?? '.')) return null;
  const end = from - 1;
  let start = end;
  while (start > first && end - start < LONGEST && !MARK.test(tokens[start - 1]!.text)) start--;
  if (start === end || end - start >= LONGEST) return null;
  if (tokens[to]?.text !== ',') return lastPhrase(tokens, start, end);
  const isRole = opens(tokens, start, end) && headNoun(tokens, start, end, 'person') >= 0;
  return isRole ? [start, end] : null;
}

/** The nearest phrase for one person. Within a relative clause it may be about somebody else. */
function lastPhrase(tokens: readonly Token[], first: number, end: number): RoleRange {
  if (tokens.slice(first, end).some(({ lower }) => RELATIVE.has(lower))) return null;
  for (let at = end - 1; at >= first; at--) {
    const { lower } = tokens[at]!;
    if (lower !== 'the' && !POSSESSIVES.has(lower)) continue;
    const head = headNoun(tokens, at, end, 'person');
    if (head >= 0 && roleNoun(tokens[head]!.lower)?.plural !== true)
      return isClosedBy(tokens, head + 1, end) ? [at, end] : null;
  }
  return null;
}

/** Nothing but what goes with the noun stands before the comma: 'of the agency', not 'on Monday'. */
function isClosedBy(tokens: readonly Token[], from: number, end: number): boolean {
  return from === end || tokens[from]!.lower === 'of' || tokens[from]!.lower === 'for';
}

/** 'The head', 'Israel's chief', 'his lawyer'. */
function opens(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return true;
  return tokens.slice(at + 1, Math.min(end, at + 5)).some((t) => /^['’]s?$/.test(t.text));
}
