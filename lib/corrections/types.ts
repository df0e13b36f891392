import type { EntityKind, FindingKind } from '../report/types.ts';

/** Which finding is meant: kept across readings of the same page, where ids may change. */
export interface Target {
  list: FindingKind;
  /** Its name, label or words; see `targetOf`. */
  key: string;
}

/** One thing that the reader put right. */
export type Correction =
  | { do: 'hide'; target: Target }
  | { do: 'rename'; target: Target; name: string }
  | { do: 'merge'; target: Target; into: string }
  | { do: 'retype'; target: Target; kind: EntityKind }
  | { do: 'not-official'; target: Target };
