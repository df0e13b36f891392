import type { SpeechAct } from '../../report/types.ts';
import type { Range } from './phrases.ts';

/** Somebody told, thought or planned something: token ranges, in text order. */
export interface Attribution {
  content: Range[];
  cue: Range | null;
  /** The words for the speaker, without apposition. */
  speaker: Range | null;
  /** What a relative 'who' stands for. */
  antecedent: Range | null;
  /** Who must be speaking where no words say so: the subject of the sentence before a bare quotation. */
  implied: Range | null;
  /** The attribution whose speaker goes on here, for quotations without a cue. */
  continues: Attribution | null;
  act: SpeechAct;
  loaded: boolean;
  rule: string;
  confidence: number;
  unit: number;
}
