import type { Evidence, Quote, QuoteType } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Range } from '../attribution/phrases.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Attribution } from '../attribution/types.ts';
import { ledgerOf } from '../sources/ledger.ts';
import type { Analyser } from '../types.ts';

/** Who said, wrote, thought or planned what. */
export const quotes: Analyser<'quotes'> = {
  kind: 'quotes',
  needs: ['entities', 'sources'],
  run({ document, article, found }) {
    const { reading, attributions } = attribute(document);
    const { sourceOf, citations } = ledgerOf(document, article, found.entities);
    const told = attributions.filter((a) => !citations.has(a));
    return { findings: told.map((a, index) => quoteOf(reading, a, index, sourceOf.get(a) ?? null)) };
  },
};

function quoteOf(reading: Reading, a: Attribution, index: number, source: string | null): Quote {
  return {
    id: `q${index + 1}`,
    rule: a.rule,
    confidence: a.confidence,
    type: typeOf(reading, a),
    content: a.content.map((range) => words(reading, range)),
    cue: a.cue && words(reading, a.cue),
    act: a.act,
    loaded: a.loaded,
    speaker: speakerWords(reading, a),
    source,
  };
}

/** The words for the speaker; a relative 'who' with the words it stands for, where these stand right before it. */
function speakerWords(reading: Reading, a: Attribution): Evidence | null {
  if (!a.speaker) return null;
  const near = a.antecedent !== null && a.speaker.first - a.antecedent.last <= 1;
  return words(reading, near ? { first: a.antecedent!.first, last: a.speaker.last } : a.speaker);
}

function words(reading: Reading, range: Range) {
  const { text, tokens } = reading.document;
  return evidence(text, tokens[range.first]!.start, tokens[range.last - 1]!.end);
}

function typeOf(reading: Reading, a: Attribution): QuoteType {
  let marked = 0;
  let bare = 0;
  for (const { first, last } of a.content) {
    for (let i = first; i < last; i++) {
      if (reading.inside[i]! >= 0) marked++;
      else bare++;
    }
  }
  if (marked === 0) return 'indirect';
  return bare === 0 ? 'direct' : 'mixed';
}
