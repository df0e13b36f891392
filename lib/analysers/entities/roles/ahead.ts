import { DETERMINERS, POSSESSIVES } from '../../../languages/en/grammar.ts';
import type { Token } from '../../../text/tokens.ts';
import type { RoleRange } from './after.ts';
import { headNoun } from './phrase.ts';

const LONGEST = 20;

/**
 * A description set before the name by a comma: 'The head of the agency, Ann Lee, said'. The name, or title and name,
 * must be closed by a comma too, else the comma may belong to something else.
 * @param from first token of name and title
 * @param to end of the name
 */
export function roleAhead(tokens: readonly Token[], from: number, to: number, first: number): RoleRange {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return null;
  const end = from - 1;
  let start = end;
  while (start > first && end - start < LONGEST && !/^[,;:.“”"()—–]$/.test(tokens[start - 1]!.text)) start--;
  if (start === end || end - start >= LONGEST || !opens(tokens, start, end)) return null;
  const head = headNoun(tokens, start, end, 'person');
  return head < 0 ? null : [start, end];
}

/** 'The head', 'Israel's chief', 'his lawyer'. */
function opens(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at]!;
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower)) return true;
  return tokens.slice(at + 1, Math.min(end, at + 5)).some((t) => /^['’]s?$/.test(t.text));
}
