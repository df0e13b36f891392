import type { TextDocument } from '../../text/document.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { tagTokens } from './tags.ts';
import { findUnits, type Unit } from './units.ts';
import type { Tag } from './word-classes.ts';

/** A text made ready for attribution: tokens with a tag each, quotations, and sentences that no quotation is cut by. */
export interface Reading {
  document: TextDocument;
  /** One for each token. */
  tags: readonly Tag[];
  /** Base form of each token that may be a verb. */
  lemmas: readonly (string | undefined)[];
  quotations: readonly Quotation[];
  /** For each token the index of the quotation it lies in (its marks included), or -1. */
  inside: Int32Array;
  units: readonly Unit[];
  /** For each token the index of its unit. */
  unitAt: Int32Array;
}

/** Reads a document once; linear in its tokens. */
export function readForAttribution(document: TextDocument): Reading {
  const quotations = findQuotations(document);
  const inside = new Int32Array(document.tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    inside.fill(index, quotation.firstToken, quotation.lastToken);
  });
  const { tags, lemmas } = tagTokens(document);
  const units = findUnits(document, tags, lemmas, inside);
  const unitAt = new Int32Array(document.tokens.length);
  for (const unit of units) unitAt.fill(unit.index, unit.firstToken, unit.lastToken);
  return { document, tags, lemmas, quotations, inside, units, unitAt };
}
