import type { Source, SourceKind } from '../../report/types.ts';
import type { Range } from '../attribution/phrases.ts';
import type { Standing } from './office.ts';

/** A source while the ledger is being written: token ranges instead of evidence. */
export interface Draft extends Standing {
  kind: SourceKind;
  entity: string | null;
  name: string | null;
  as: Range | null;
  body: string | null;
  count: number | null;
  via: Draft | null;
  response: Source['response'];
  anonymityReason: { start: number; end: number } | null;
  evidence: Range[];
  /** Singular head noun of its description, for later mentions ('the officials'). */
  head: string | null;
  /** Capitalized words of its description: 'US' officials are not 'Iranian' officials. */
  marks: readonly string[];
  plural: boolean;
  /** Something was told by it; others are left out of the ledger. */
  voiced: boolean;
  rule: string;
  confidence: number;
}

/** A draft with nothing known but its kind. */
export function newDraft(kind: SourceKind, rule: string, confidence: number): Draft {
  return {
    kind,
    rule,
    confidence,
    entity: null,
    name: null,
    as: null,
    official: false,
    office: null,
    standing: null,
    body: null,
    count: null,
    via: null,
    response: null,
    anonymityReason: null,
    evidence: [],
    head: null,
    marks: [],
    plural: false,
    voiced: false,
  };
}
