/** The commonest short words of a language, of which half a page of text has dozens. */
const COMMON: Readonly<Record<string, string>> = {
  cs: 'a se na je že v o s z do i to ve pro jsem by ale jako které který jsou',
  da: 'og i at det er en til på som af for med de den har ikke der om et var men blev',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
  en: 'the of and to in a that is for on was with as he it at by from his said have be are has this they who',
  es: 'de la que el en y los se del las por un para con una no su al es lo como más pero fue ha',
  fi: 'ja on ei se että oli hän mutta ovat myös kun joka mukaan kuin ole tai niin vuoden sen olla',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il avec ce ont',
  hu: 'a az és hogy nem is egy meg volt de azt már csak ez el mint még ha kell vagy lesz',
  id: 'yang dan di dengan untuk dari ini pada itu tidak dalam akan ke juga oleh bisa ada sebagai telah',
  it: 'di e il la che in un a per è una non del con si i le della da al sono più dei come ha nel gli',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij hij maar door over',
  no: 'og i det er på som en til å har av for med at de ikke den om et var men seg blir også',
  pl: 'w i na z się do że nie jest to o jak po ale od za przez ma oraz był są tym dla jego',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como foi ao ele das à',
  ro: 'de și în a la cu pe nu o din care este un pentru mai au fost să că prin sau după ca',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var jag sig från vi',
  tr: 've bir bu da de için ile çok daha olarak olan gibi ne kadar sonra en ama var dedi oldu',
};

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

const SAMPLE = 1500;
const LEAST_WORDS = 25;
/** The share of common words that no other language's text reaches. */
const LEAST_SHARE = 0.12;
/** And so much more than the next. */
const LEAD = 1.25;

/** What stands between words; simpler than all that is no letter, and quicker. */
const NO_WORD = /[\s.,;:!?"'’“”„«»()[\]…–—/-]+/;
/** Letters of the Latin script and its neighbors in Unicode are below this. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

/** The language that a script belongs to, or is mostly used for; null for the Latin one. */
function scriptOf(sample: string): string | null {
  if (!BEYOND_LATIN.test(sample.replace(/[\u2000-\u2fff]/g, ''))) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / (letters || 1);
    // Japanese is known by its own letters, which are fewer than the Chinese ones among them.
    if (share > (language === 'ja' ? 0.15 : 0.5)) return language;
  }
  return null;
}

/** The language of a text by its script or its commonest words; null where it is too short, or none stands out. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script) return script;
  const words = sample.toLowerCase().split(NO_WORD);
  if (words.length < LEAST_WORDS) return null;
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of WORDS.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST_SHARE * words.length) return null;
  return !second || first[1] >= LEAD * second[1] ? first[0] : null;
}

/** The declared language, unless the text is plainly in another: templates are copied, and their language with them. */
export function languageOfText(declared: string | null, text: string): string | null {
  const guessed = guessLanguage(text);
  if (!declared) return guessed;
  const base = declared.split('-')[0]!;
  const known = base in COMMON || SCRIPTS.some(([language]) => language === base);
  if (!guessed || !known || guessed === base || (base === 'nb' && guessed === 'no')) return declared;
  return NEAR_ENOUGH.has(`${base} ${guessed}`) ? declared : guessed;
}

/** Languages whose common words are too alike to overrule what a page declares. */
const NEAR_ENOUGH = new Set([
  'no da',
  'da no',
  'uk ru',
  'bg ru',
  'sr ru',
  'zh ja',
  'ja zh',
  'fa ar',
  'ur ar',
  'ms id',
  'id ms',
  'gl pt',
  'ca es',
]);
