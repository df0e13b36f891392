import { NICKNAMES } from '../../../languages/en/nicknames.ts';

/** A person's name of two words or more, taken apart; lower case, no accents. */
export interface PersonName {
  words: readonly string[];
  /** All before the family name. */
  given: readonly string[];
  /** With its particles: 'von der leyen'. */
  family: readonly string[];
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const PARTICLES = new Set(
  'abu al ap ben bin bint da de del della den der di do dos du e el ibn la le mac san st ter van vande von y zu'.split(
    ' ',
  ),
);

export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** @param words of `keyWords` */
export function parsePersonName(words: readonly string[]): PersonName {
  const bare = words.filter((word, i) => i === 0 || !SUFFIXES.has(word));
  let at = bare.length - 1;
  while (at > 1 && PARTICLES.has(bare[at - 1]!)) at--;
  return { words: bare, given: bare.slice(0, at), family: bare.slice(at) };
}

export function suffixOf(words: readonly string[]): string | null {
  return words.find((word, i) => i > 0 && SUFFIXES.has(word)) ?? null;
}

/** May the two full names be one person's? Same family name, given names that do not contradict each other. */
export function maySame(a: readonly string[], b: readonly string[]): boolean {
  const [sa, sb] = [suffixOf(a), suffixOf(b)];
  if (sa && sb && sa !== sb) return false;
  const [x, y] = [parsePersonName(a), parsePersonName(b)];
  if (x.words.join(' ') === y.words.join(' ')) return true;
  if (x.words.join('') === y.words.join('')) return true;
  if (isReversed(x.words, y.words)) return true;
  if (x.family.join(' ') !== y.family.join(' ')) return false;
  if (isFamilyAlone(x) !== isFamilyAlone(y)) return false;
  return givenAgree(x.given, y.given);
}

/** 'Abu Amer': a particle is no given name that others could share. */
function isFamilyAlone({ given }: PersonName): boolean {
  return given.every(isParticle);
}

/** 'Abe Shinzo' and 'Shinzo Abe'. */
function isReversed(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** First names agree; of the middle ones, those that both have agree in order. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || !givenAgrees(short[0]!, long[0]!)) return false;
  let at = 1;
  for (const name of short.slice(1)) {
    while (at < long.length && !givenAgrees(name, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

function givenAgrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return NICKNAMES.get(a)?.has(b) === true;
}
