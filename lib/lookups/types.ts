import type { EntityKind } from '../report/types.ts';
import type { Edition } from './editions.ts';
import type { PropertyName } from './properties.ts';

export type SubjectKind = EntityKind | 'event';

/** What the article tells of somebody or something, in English words: what a page is compared with. */
export interface Told {
  /** Fullest first. */
  names: readonly string[];
  roles: readonly string[];
  /** Names of countries, as in lib/languages/en/countries. */
  countries: readonly string[];
  employers: readonly string[];
  /** Whether the article quotes it: then it lives. */
  speaks: boolean;
  /** In which the article was published. */
  year: number | null;
}

/** Somebody or something of the article that can be looked up. */
export interface Subject {
  /** The same for the same kind and name, whichever report they are in. */
  id: string;
  kind: SubjectKind;
  name: string;
  /** Exact title of its page in the English edition, where it is known. */
  title: string | null;
  told: Told;
}

export interface License {
  text: string;
  url: string;
}

/** The beginning of an article of an encyclopedia, as plain text. */
export interface Page {
  edition: Edition;
  title: string;
  /** Titles that lead to it by redirection, as far as this look-up met them. */
  from: readonly string[];
  text: string;
  /** When it was last changed, ISO 8601. */
  revised: string | null;
  license: License;
  image: { url: string; width: number; height: number; file: string } | null;
  disambiguation: boolean;
  /** Its Wikidata item: 'Q42'. */
  item: string | null;
  /** When it was fetched, ms. */
  fetched: number;
}

export interface FactValue {
  text: string;
  /** The same in English, for comparing; equal to `text` where that is English. */
  english: string;
  /** Years; null where they are not told. */
  from: number | null;
  to: number | null;
}

export interface Fact {
  property: PropertyName;
  values: readonly FactValue[];
}

/** What Wikidata holds of an item. */
export interface Item {
  id: string;
  /** English label and other names. */
  names: readonly string[];
  /** English, one line. */
  description: string;
  /** Null where it does not say what it is. */
  human: boolean | null;
  died: number | null;
  facts: readonly Fact[];
  fetched: number;
}

/** A page that may be meant. */
export interface Candidate {
  title: string;
  /** Its first sentence; may be empty. */
  text: string;
}

/** What agrees between the article and a page about a person. */
export type Agreement = 'name' | 'role' | 'country' | 'employer';

/** Why a look-up did not come to an end. */
export type LookupProblem = 'offline' | 'busy' | 'refused' | 'unreadable';

export type LookupResult =
  | { state: 'waiting' }
  | {
      state: 'found';
      page: Page;
      /** Null where it could not be asked. */
      item: Item | null;
      agreed: readonly Agreement[];
      /** The reader said that this page is meant. */
      chosen: boolean;
      /** Kept from before, since asking again failed. */
      stale: boolean;
    }
  /** Several pages may be meant, or none for sure; `open` while there is more to ask for. */
  | {
      state: 'choice';
      why: 'several' | 'unsure' | 'not-found';
      candidates: readonly Candidate[];
      open: boolean;
    }
  | { state: 'none' }
  | { state: 'failed'; problem: LookupProblem; until: number | null };

export type RequestPurpose = 'pages' | 'search' | 'links' | 'items' | 'labels' | 'image';

/** One request that was made, for the list that the reader sees. */
export interface RequestRecord {
  /** When it was sent, ms. */
  at: number;
  host: string;
  purpose: RequestPurpose;
  /** Titles or items asked for. */
  about: string;
  /** Of HTTP; null where no answer came. */
  status: number | null;
  /** How long it took. */
  ms: number;
}
