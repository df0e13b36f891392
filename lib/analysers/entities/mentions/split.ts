import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { TextDocument } from '../../../text/document.ts';
import { type Mention, mentionOf } from './mention.ts';

const DASH = /^[–—:;/|]$/;
const SCORE = /^\d{1,3}$/;

/** Cuts mentions that run over what no name holds: a dash, a score, the possessive of a country. */
export function splitMention(document: TextDocument, mention: Mention): Mention[] {
  const { tokens, text } = document;
  for (let i = mention.from + 1; i + 1 < mention.to; i++) {
    const token = tokens[i]!;
    if (DASH.test(token.text) || isScore(document, mention, i))
      return cut(document, mention, i, i + 1, mention.kind);
    if (/^['’]s$/.test(token.text)) {
      const owner = text.slice(tokens[mention.from]!.start, tokens[i - 1]!.end);
      if (COUNTRY_BY_NAME.has(owner)) return cut(document, mention, i, i + 1, 'place');
    }
  }
  return [mention];
}

/** 'Leeds 2 Everton': a number of up to three digits between two capitalised words of a place's or team's name. */
function isScore({ tokens }: TextDocument, { kind }: Mention, at: number): boolean {
  if (kind === 'person' || !SCORE.test(tokens[at]!.text)) return false;
  return /^\p{Lu}/u.test(tokens[at - 1]!.text) && /^\p{Lu}/u.test(tokens[at + 1]!.text);
}

function cut(
  document: TextDocument,
  mention: Mention,
  to: number,
  from: number,
  first: Mention['kind'],
): Mention[] {
  return [
    mentionOf(document, mention.from, to, first, mention.confidence),
    ...splitMention(document, mentionOf(document, from, mention.to, mention.kind, mention.confidence)),
  ];
}
