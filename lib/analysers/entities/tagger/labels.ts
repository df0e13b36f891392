import type { EntityKind } from '../../../report/types.ts';

/** Label 0 is 'no name'; then, for each kind, one that begins a name and one that goes on with it. */
export const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'other'];
export const LABELS = 1 + 2 * KINDS.length;

export const begins = (label: number): boolean => (label & 1) === 1;
export const goesOn = (label: number): boolean => label > 0 && (label & 1) === 0;
/** 0 for 'no name', else 1 + index into KINDS. */
export const typeOf = (label: number): number => (label + 1) >> 1;
/** May `next` follow `label`? A name goes on only from its own kind. */
export const mayFollow = (label: number, next: number): boolean =>
  !goesOn(next) || typeOf(label) === typeOf(next);
