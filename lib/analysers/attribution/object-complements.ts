import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { type Complement, isTitled, listedQuotation, withFrame } from './complement.ts';
import { beginsNominal, clauseEnd, phraseEnd } from './extents.ts';
import type { Sense } from './lexicon.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

const OBJECT_LINKS = /^(?:to|of|for|as|that|with|from|over|whether|if)$/;

/** 'warned of', 'called for', 'complained about'. */
export function prepositional(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  if (at + 1 >= unit.lastToken) return null;
  const word = reading.document.tokens[at]!.lower;
  const sense = senses.find((s) => s.prepositions.includes(word));
  if (!sense) return null;
  const first = at + 1;
  const gerund =
    reading.tags[first] === 'ing' ||
    reading.tags[first] === 'wh' ||
    (word === 'to' && reading.tags[first] === 'verb');
  const last = gerund || word === 'to' ? clauseEnd(reading, first, unit) : phraseEnd(reading, first, unit);
  const clausal = gerund || quotesIn(reading, first, last);
  return {
    sense: { ...sense, act: clausal && sense.act !== 'wrote' ? sense.act : unsaid(sense.act) },
    content: { first, last },
    cueEnd: first,
  };
}

/** 'criticized the plan', 'accused Smith of', 'urged them to', 'described it as'. */
export function object(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  const { tags, inside, quotations } = reading;
  const quotedStart = inside[at]! >= 0;
  if (TIME_WORDS.has(reading.document.tokens[at]!.lower)) return null;
  const withLink = withFrame(senses, 'o');
  if (withLink && reading.document.tokens[at]!.lower === 'as') {
    return {
      sense: withLink,
      content: { first: at + 1, last: clauseEnd(reading, at + 1, unit) },
      cueEnd: at + 1,
    };
  }
  if (quotedStart && !withLink && isTitled(reading, quotations[inside[at]!]!)) return null;
  if (!quotedStart && !beginsNominal(reading, at, unit) && tags[at] !== 'wh') return null;
  const phrase = phraseStartingAt(reading, tags[at] === 'that' ? at + 1 : at, unit.lastToken);
  if (withLink && phrase && linksOn(reading, phrase.last, unit)) {
    const named = quotations[inside[phrase.last] ?? -1];
    const last =
      named?.firstToken === phrase.last ? namedEnd(reading, named, unit) : clauseEnd(reading, at, unit);
    const told = /^(?:to|that|wh|sub)$/.test(tags[phrase.last]!) || quotesIn(reading, at, last);
    return {
      sense: told ? withLink : { ...withLink, act: unsaid(withLink.act) },
      content: { first: at, last },
      cueEnd: at,
    };
  }
  const plain = withFrame(senses, 'n') ?? withLink;
  if (!plain) return null;
  if (tags[at] === 'subj' || (tags[at] === 'that' && !phrase)) return null;
  return {
    sense: { ...plain, act: unsaid(plain.act) },
    content: {
      first: at,
      last: goesOnThat(reading, phrase) ? clauseEnd(reading, at, unit) : phraseEnd(reading, at, unit),
    },
    cueEnd: at,
    object: true,
  };
}

/** 'called it “rigged” in a tweet': what something is called ends with the mark. */
function namedEnd(reading: Reading, quotation: Quotation, unit: Unit): number {
  const next = quotation.lastToken;
  const goes = next < unit.lastToken && /^(?:noun|adj|name|to|that)$/.test(reading.tags[next]!);
  return goes
    ? clauseEnd(reading, quotation.firstToken, unit)
    : listedQuotation(reading, quotation, unit).lastToken;
}

/** A matter is named, not told: 'criticized the plan', 'warned of floods'. */
const unsaid = (act: Sense['act']): Sense['act'] => (act === 'said' || act === 'wrote' ? 'other' : act);

function quotesIn(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reading.inside[i]! >= 0) return true;
  return false;
}

/** 'the fact that …': a clause belongs to the noun. */
const goesOnThat = (reading: Reading, phrase: Range | null): boolean =>
  phrase !== null && reading.tags[phrase.last] === 'that';

function linksOn(reading: Reading, at: number, unit: Unit): boolean {
  if (at >= unit.lastToken) return false;
  const { tags, document, inside } = reading;
  return (
    OBJECT_LINKS.test(document.tokens[at]!.lower) ||
    inside[at]! >= 0 ||
    tags[at] === 'adj' ||
    tags[at] === 'det'
  );
}
