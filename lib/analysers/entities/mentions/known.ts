import type { GlossIndex } from '../../../knowledge/glosses/index.ts';
import { TITLES } from '../../../languages/en/titles.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/tokens.ts';
import { type Mention, mentionOf } from './mention.ts';

/** Words of the longest name that is looked up. */
const LONGEST = 7;
const CONFIDENCE = 0.85;
/** Words further apart than this have a mark or a line between them. */
const MARGIN = 3;
const SMALL = new Set("a an and at for from in of on the to with & ' ’ 's ’s de la des du".split(' '));

/**
 * The mentions with names of two words or more that the offline index knows: those that were missed, and those of
 * which only a part was found ('Customs Enforcement'). Longer names that were found stay. Mentions in text order.
 */
export function knownNames(
  document: TextDocument,
  mentions: readonly Mention[],
  glosses: GlossIndex | null,
): Mention[] {
  if (!glosses) return [...mentions];
  const { tokens, sentences } = document;
  const found: Mention[] = [];
  for (const { firstToken, lastToken } of sentences) {
    for (let i = firstToken; i < lastToken; i++) {
      if (!isCapital(tokens[i]!) || tokens[i]!.lower === 'the') continue;
      const name = longestAt(document, i, lastToken, glosses);
      if (!name) continue;
      found.push(name);
      i = name.to - 1;
    }
  }
  return merge(mentions, found);
}

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

function longestAt(document: TextDocument, from: number, last: number, glosses: GlossIndex): Mention | null {
  const { tokens, text } = document;
  let end = from + 1;
  while (end < last && end - from < LONGEST && (isCapital(tokens[end]!) || SMALL.has(tokens[end]!.lower)))
    end++;
  for (let to = end; to > from + 1; to--) {
    if (!isCapital(tokens[to - 1]!) || !isWhole(tokens, from, to) || isPortfolio(tokens, from, to)) continue;
    const gloss = glosses.find(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    if (gloss) return mentionOf(document, from, to, gloss.entity, CONFIDENCE);
  }
  return null;
}

/** No capital goes on before or behind: 'Green New Deal' is not the New Deal. */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  const joins = (a: Token | undefined, b: Token | undefined) =>
    a !== undefined &&
    b !== undefined &&
    isCapital(a) &&
    isCapital(b) &&
    a.lower !== 'the' &&
    b.start - a.end < MARGIN;
  return !joins(tokens[from - 1], tokens[from]) && !joins(tokens[to - 1], tokens[to]);
}

/** 'Foreign Affairs' in 'Minister of Foreign Affairs'. */
function isPortfolio(tokens: readonly Token[], from: number, to: number): boolean {
  if (TITLES.has(tokens[to]?.lower ?? '')) return true;
  return tokens[from - 1]?.lower === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '');
}

/** Where a known name and a found one overlap, the longer stays; the known one if they are equal. */
function merge(mentions: readonly Mention[], known: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  let k = 0;
  for (const mention of mentions) {
    while (k < known.length && known[k]!.to <= mention.from) out.push(known[k++]!);
    const rival = known[k];
    const last = out.at(-1);
    if (last && last.to > mention.from) {
      if (length(mention) <= length(last)) continue;
      out.pop();
    }
    if (rival && rival.from < mention.to && length(rival) >= length(mention)) out.push(known[k++]!);
    else {
      out.push(mention);
      while (k < known.length && known[k]!.from < mention.to) k++;
    }
  }
  return [...out, ...known.slice(k)];
}

const length = ({ from, to }: Mention): number => to - from;
