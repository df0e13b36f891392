/** The forms of one verb. `s` is the third person, `ing` the participle of the present. */
export interface VerbForms {
  base: string;
  s: string;
  past: string;
  participle: string;
  ing: string;
}

const VOWEL = /[aeiou]/;
// One syllable, one vowel, one consonant: stop, stopped; longer words that double are spelled out in the data.
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/**
 * All forms of a verb written as in the word lists: `base`, or `base/past/participle` where it is irregular. A
 * mark `+` after the base doubles its last letter (`refer+`), in addition to words of one short syllable.
 */
export function inflect(entry: string): VerbForms {
  const [head = '', past, participle] = entry.split('/');
  const base = head.replace('+', '');
  const stem = head.endsWith('+') || DOUBLES.test(base) ? base + base.at(-1) : base;
  const regular = pastOf(base, stem);
  return {
    base,
    s: thirdPerson(base),
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing: `${ingStem(base, stem)}ing`,
  };
}

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word.at(-2) ?? '');

function pastOf(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o|^go|^do)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingStem(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`;
  return base.endsWith('e') && !/(?:ee|ye|oe)$/.test(base) && base !== 'be' ? base.slice(0, -1) : stem;
}
