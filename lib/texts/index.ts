import type messages from '../../public/_locales/en/messages.json';
import { formsOf } from './forms.ts';

/** Name of an interface text in public/_locales. */
export type TextKey = keyof typeof messages;

/** Gives a text in the reader's language; `values` fill $1, $2, … */
export type Translate = (key: TextKey, ...values: (string | number)[]) => string;

/** Texts that come in one form per plural category: 'people' stands for 'people_one' and 'people_other'. */
export type CountKey = { [K in TextKey]: K extends `${infer Base}_other` ? Base : never }[TextKey];

/**
 * A text that fits a number, by the plural rules of the interface language; $1 is the number.
 * @param more further values, from $2 on
 */
export function countText(t: Translate, key: CountKey, count: number, ...more: (string | number)[]): string {
  const { plural, number } = formsOf(t('language'));
  const form = plural.select(Math.abs(count)) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as TextKey, number.format(count), ...more);
}

type Dashed<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}_${Dashed<Rest>}` : S;
type Underscored<S extends string> = S extends `${infer Head}.${infer Rest}`
  ? `${Head}_${Dashed<Rest>}`
  : Dashed<S>;

/**
 * Name of the text for one of a set of values: 'office' and 'head-of-state' give 'office_head_of_state', 'option' and
 * 'look.theme' give 'option_look_theme'.
 */
export function keyOf<P extends string, V extends string>(prefix: P, value: V): `${P}_${Underscored<V>}` {
  return `${prefix}_${value.replace(/[-.]/g, '_')}` as `${P}_${Underscored<V>}`;
}
