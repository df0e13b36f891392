import { WIRES } from '../../../languages/en/peoples.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from './mention.ts';

/** Between the town and the agency or dash: a state, a date. */
const WIDEST_GAP = 8;
const DASH = /^[–—-]+$/;

/** The town in capitals that opens a report: 'OSLO (AP) —', 'OSLO, Kenya, May 3 —'. Mentions in text order. */
export function placesOfDatelines(
  { tokens, sentences }: TextDocument,
  mentions: readonly Mention[],
): Mention[] {
  const blocks = new Set<number>();
  const openings = new Set(
    sentences.flatMap(({ block, firstToken }) => {
      if (blocks.has(block)) return [];
      blocks.add(block);
      return [firstToken, tokens[firstToken]?.text === '(' ? firstToken + 1 : firstToken];
    }),
  );
  return mentions.map((mention) => {
    const { from, to, kind } = mention;
    if (kind === 'place' || !openings.has(from)) return mention;
    const words = tokens.slice(from, to).map((t) => t.text);
    const isShouted = words.every((w) => w === w.toUpperCase()) && words.join('').length > 3;
    return isShouted && endsDateline(to) ? { ...mention, kind: 'place' } : mention;
  });

  function endsDateline(at: number): boolean {
    for (let i = at; i < at + WIDEST_GAP && i < tokens.length; i++) {
      const { text } = tokens[i]!;
      if (DASH.test(text) || (text === '(' && WIRES.has(tokens[i + 1]?.text ?? ''))) return true;
      if (text === text.toLowerCase() && /\p{L}/u.test(text)) return false;
    }
    return false;
  }
}
