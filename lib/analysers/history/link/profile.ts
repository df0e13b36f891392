import { PhraseTable } from '../../../knowledge/events/phrases.ts';
import { scanWords, type Words, wordHashes } from '../../../knowledge/events/words.ts';
import { COUNTRIES, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { COUNTRY_CUES } from '../../../languages/en/times/country-cues.ts';
import { NO_SURNAMES } from '../../../languages/en/times/name-neighbours.ts';
import type { TextDocument } from '../../../text/document.ts';
import { readTopics, type SentenceTopics } from './topics.ts';

/** How near to a sentence something is told. */
export type Nearness = 'sentence' | 'paragraph' | 'article';

/** What a paragraph names. */
export interface NearKeys {
  words: ReadonlySet<number>;
  countries: ReadonlySet<string>;
}

/** So many sentences before and after one speak of the same. */
const NEIGHBOURS = 4;

/** A country counts as the article's own when it has at least this share of all mentions of countries. */
const HOME_SHARE = 0.4;

/** Where an article names what; asked for by every candidate, so everything is looked up, nothing searched. */
export class Profile {
  readonly words: Words;
  readonly #document: TextDocument;
  readonly #byWord = new Map<number, number[]>();
  readonly #sentenceOfWord: Int32Array;
  readonly #countries = new Map<string, number[]>();
  readonly #topics: SentenceTopics[] = [];
  readonly #keys: NearKeys[] = [];
  readonly #nearness = new Map<string, readonly number[]>();
  readonly home: string | null;

  constructor(document: TextDocument) {
    this.#document = document;
    this.words = scanWords(document.text);
    this.#sentenceOfWord = this.#sentencesOfWords();
    for (let i = 0; i < this.words.count; i++) {
      const list = this.#byWord.get(this.words.hashes[i]!);
      if (list) list.push(i);
      else this.#byWord.set(this.words.hashes[i]!, [i]);
    }
    this.home = this.#findCountries();
  }

  /** Index of the sentence at a place of the text; -1 between sentences. */
  sentenceAt(offset: number): number {
    const { sentences } = this.#document;
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle]!;
      if (offset < sentence.start) high = middle - 1;
      else if (offset >= sentence.end) low = middle + 1;
      else return middle;
    }
    return -1;
  }

  /** How near to a sentence a country is named, or its people, or its capital. */
  country(name: string, sentence: number): Nearness | null {
    const canonical = COUNTRY_BY_NAME.get(name)?.name ?? name;
    const near = this.#nearest(this.#countries.get(canonical) ?? [], sentence);
    return near === 'article' && canonical === this.home ? 'paragraph' : near;
  }

  /** How near to a sentence a name stands, in all its words. */
  name(name: string, sentence: number): Nearness | null {
    return this.#nearest(this.#sentencesWith(name), sentence);
  }

  /** As `name`, for the last word of a person's name, with its capital. */
  surname(name: string, sentence: number): Nearness | null {
    const last = surnameOf(name);
    return last === null ? null : this.name(last, sentence);
  }

  /** Hashes of the words of a sentence's paragraph, and the countries it names or the article is mostly about. */
  keysNear(sentence: number): NearKeys {
    const block = this.#document.sentences[sentence]?.block ?? -1;
    this.#keys[block] ??= this.#readKeys(block);
    return this.#keys[block];
  }

  #readKeys(block: number): NearKeys {
    const isNear = (index: number) => this.#document.sentences[index]?.block === block;
    const words = new Set<number>();
    for (let i = 0; i < this.words.count; i++) {
      if (isNear(this.#sentenceOfWord[i]!)) words.add(this.words.hashes[i]!);
    }
    const countries = [...this.#countries].filter(([name, at]) => name === this.home || at.some(isNear));
    return { words, countries: new Set(countries.map(([name]) => name)) };
  }

  topics(sentence: number): SentenceTopics {
    this.#topics[sentence] ??= readTopics(this.#document.text, this.#document.sentences[sentence]!);
    return this.#topics[sentence];
  }

  /** The nearest sentences of the same paragraph, without the sentence itself. */
  neighbours(sentence: number): number[] {
    const { sentences } = this.#document;
    const block = sentences[sentence]?.block;
    const found: number[] = [];
    for (let i = sentence - NEIGHBOURS; i <= sentence + NEIGHBOURS; i++) {
      if (i !== sentence && sentences[i]?.block === block) found.push(i);
    }
    return found;
  }

  /** Countries named in a sentence. */
  countriesIn(sentence: number): string[] {
    return [...this.#countries].filter(([, places]) => places.includes(sentence)).map(([name]) => name);
  }

  /** Does a clause end between two places of a sentence? */
  hasClauseEnd(start: number, end: number): boolean {
    return /[,;:—–()]|\b(?:that|which|who|but|while|when|after|before|and)\b/.test(
      this.#document.text.slice(start, end),
    );
  }

  /** Is one told as before or after the other: 'in April, two months after the invasion'? */
  hasOrder(start: number, end: number): boolean {
    return /\b(?:after|before|since|until|later|earlier|following)\b/.test(
      this.#document.text.slice(start, end),
    );
  }

  #sentencesWith(name: string): readonly number[] {
    const known = this.#nearness.get(name);
    if (known) return known;
    const hashes = hashesOf(name);
    const found: number[] = [];
    for (const at of this.#byWord.get(hashes[0] ?? 0) ?? []) {
      if (this.#standsAt(name, hashes, at)) found.push(this.#sentenceOfWord[at]!);
    }
    this.#nearness.set(name, found);
    return found;
  }

  #standsAt(name: string, hashes: Int32Array, at: number): boolean {
    for (let i = 1; i < hashes.length; i++) if (hashes[i] !== this.words.hashes[at + i]) return false;
    return !isCapital(name, 0) || isCapital(this.#document.text, this.words.starts[at]!);
  }

  #nearest(sentences: readonly number[], sentence: number): Nearness | null {
    if (sentences.length === 0) return null;
    if (sentences.includes(sentence)) return 'sentence';
    const block = this.#document.sentences[sentence]?.block;
    return sentences.some((s) => this.#document.sentences[s]?.block === block) ? 'paragraph' : 'article';
  }

  #sentencesOfWords(): Int32Array {
    const out = new Int32Array(this.words.count);
    let sentence = 0;
    const { sentences } = this.#document;
    for (let i = 0; i < this.words.count; i++) {
      while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= this.words.starts[i]!)
        sentence++;
      out[i] = sentence;
    }
    return out;
  }

  /** Notes all mentions of countries; gives the one that the article is mostly about. */
  #findCountries(): string | null {
    let all = 0;
    for (const match of countryTable().find(this.#document.text, this.words)) {
      const country = COUNTRY_PHRASES[match.phrases[0]!]!.country;
      const list = this.#countries.get(country) ?? [];
      list.push(this.#sentenceOfWord[match.first]!);
      this.#countries.set(country, list);
      all++;
    }
    const [name, most] = [...this.#countries].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [null, []];
    return most.length >= all * HOME_SHARE ? name : null;
  }
}

const isCapital = (text: string, at: number) => text[at] !== text[at]!.toLowerCase();

/** Hashes of names, kept: the same names are asked for in every article. */
const NAME_HASHES = new Map<string, Int32Array>();

function hashesOf(name: string): Int32Array {
  const known = NAME_HASHES.get(name);
  if (known) return known;
  const hashes = wordHashes(name);
  NAME_HASHES.set(name, hashes);
  return hashes;
}

const SURNAMES = new Map<string, string | null>();

/** The last word of a person's name; null when the name is no person's. */
export function surnameOf(name: string): string | null {
  let surname = SURNAMES.get(name);
  if (surname === undefined) {
    const last = /^\p{Lu}\S{0,20} (?:\S{1,20} ){0,2}(\p{Lu}[\p{L}'’-]{2,})$/u.exec(name)?.[1];
    surname = last === undefined || NO_SURNAMES.has(last) || COUNTRY_BY_NAME.has(last) ? null : last;
    SURNAMES.set(name, surname);
  }
  return surname;
}

const COUNTRY_PHRASES = [
  ...COUNTRIES.flatMap(({ name, aliases, demonyms }) =>
    [name, ...aliases, ...demonyms].map((text) => ({ text: text.replace(/^the /, ''), country: name })),
  ),
  ...[...COUNTRY_CUES].map(([text, country]) => ({ text, country })),
];

let table: PhraseTable | null = null;

/** The names of all countries, made at first use. */
function countryTable(): PhraseTable {
  if (table) return table;
  table = new PhraseTable(COUNTRY_PHRASES.length, (phrase) => COUNTRY_PHRASES[phrase]!.text);
  COUNTRY_PHRASES.forEach(({ text }, i) => {
    table!.add(i, text, 0, text.length);
  });
  return table;
}
