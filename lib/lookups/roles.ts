import { EMPTY_WORDS } from './words.ts';

/** Ways to say the same office; the right is what both become. */
const SAME: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  ceo: 'chief executive',
  cfo: 'chief financial',
  congressman: 'representative',
  congressperson: 'representative',
  congresswoman: 'representative',
  defence: 'defense',
  mp: 'member parliament',
  organiser: 'organizer',
  pm: 'prime minister',
  sen: 'senator',
};

/** Content words of a phrase about a role: lower case, singular, without what tells men and women apart. */
export function roleWords(phrase: string): string[] {
  return phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(plain)
    .flatMap((word) => (SAME[word] ?? word).split(' '))
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** 'chairwoman' → 'chair', 'spokesman' → 'spokesperson', 'actress' → 'actor', 'ministers' → 'minister'. */
function plain(word: string): string {
  const singular = word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  if (/^chair(man|woman|person)$/.test(singular)) return 'chair';
  if (singular === 'actress') return 'actor';
  return singular.length > 5 ? singular.replace(/^(spokes|business)(man|woman)$/, '$1person') : singular;
}
