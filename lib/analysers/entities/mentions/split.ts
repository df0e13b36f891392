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
    if (isVerb(document, mention, i)) return cutAtVerb(document, mention, i);
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

const SPOKEN = new Set('added announced asked reported said says told wrote'.split(' '));

/** 'told' in 'Ann Lee told Reuters': a verb in lower case that no name holds. */
function isVerb({ tokens }: TextDocument, { kind }: Mention, at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (text !== lower || kind === 'other') return false;
  return (
    SPOKEN.has(lower) || (/^\p{Ll}{3,}ed$/u.test(text) && !/^(?:united|limited|incorporated)$/.test(lower))
  );
}

/** What stands behind a verb is another name; of what kind is known for countries only. */
function cutAtVerb(document: TextDocument, mention: Mention, at: number): Mention[] {
  const { tokens, text } = document;
  const before = mentionOf(document, mention.from, at, mention.kind, mention.confidence);
  const name = text.slice(tokens[at + 1]!.start, mention.end);
  if (!COUNTRY_BY_NAME.has(name)) return [before];
  return [before, mentionOf(document, at + 1, mention.to, 'place', mention.confidence)];
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
