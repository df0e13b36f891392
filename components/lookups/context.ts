import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LookupMode } from '../../lib/lookups/editions.ts';
import type { LookupResult, RequestRecord, Subject } from '../../lib/lookups/types.ts';
import type { Entity } from '../../lib/report/types.ts';

/** What the reader can do with look-ups; the entrypoint knows how. */
export interface LookupActions {
  lookUp(subject: Subject): void;
  /** Says which page is meant. */
  choose(subject: Subject, title: string): void;
  /** Says that the page shown is not the one. */
  reopen(subject: Subject): void;
  /** Asks for the browser's permission; to be called in the turn of a click. */
  allow(): Promise<boolean>;
  /** Tells that the browser asked for a picture. */
  pictured(url: string, loaded: boolean): void;
}

export interface Lookups {
  mode: LookupMode;
  /** Whether the browser's own permission is given. */
  allowed: boolean;
  pictures: boolean;
  /** By id of the subject. */
  results: ReadonlyMap<string, LookupResult>;
  /** What was asked for, newest first. */
  requests: readonly RequestRecord[];
  /** What is to be looked up for an entity; null where there is no report to tell of it. */
  subjectOf(entity: Entity): Subject | null;
  actions: LookupActions;
}

const NOTHING = () => undefined;

/** Look-ups that are off: what a part of the panel gets where nothing provides them. */
export const NO_LOOKUPS: Lookups = {
  mode: 'off',
  allowed: false,
  pictures: false,
  results: new Map(),
  requests: [],
  subjectOf: () => null,
  actions: {
    lookUp: NOTHING,
    choose: NOTHING,
    reopen: NOTHING,
    allow: async () => false,
    pictured: NOTHING,
  },
};

export const LookupContext = createContext<Lookups>(NO_LOOKUPS);

export function useLookups(): Lookups {
  return useContext(LookupContext);
}
