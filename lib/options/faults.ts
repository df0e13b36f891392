import type { TextKey, Translate } from '../texts/index.ts';

/** What would have been allowed: the name of a text and what is filled into it. */
export interface Expectation {
  key: Extract<TextKey, `expects_${string}`>;
  values: readonly (string | number)[];
}

/** A value that was not allowed: where it stood ('own.entities[2].kind') and what would have been allowed there. */
export interface Fault {
  name: string;
  expects: Expectation;
}

export function expecting(key: Expectation['key'], ...values: (string | number)[]): Expectation {
  return { key, values };
}

export function fault(name: string, key: Expectation['key'], ...values: (string | number)[]): Fault {
  return { name, expects: { key, values } };
}

/** 'own.entities[2].kind: one of person, place.' */
export function faultText(t: Translate, { name, expects }: Fault): string {
  return t('fault', name, t(expects.key, ...expects.values));
}
