import { PhraseTable } from '../../../knowledge/events/phrases.ts';
import { scanWords, type Words } from '../../../knowledge/events/words.ts';
import { COUNTRIES, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { COUNTRY_CUES } from '../../../languages/en/times/country-cues.ts';
import type { TextDocument } from '../../../text/document.ts';
import { readTopics, type SentenceTopics } from './topics.ts';

/** How near to a sentence something is told. */
export type Nearness = 'sentence' | 'paragraph' | 'article';

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
    const last = /(?:^|\s)(\p{Lu}[\p{L}'’-]{3,})$/u.exec(name)?.[1];
    return last === undefined ? null : this.name(last, sentence);
  }

  topics(sentence: number): SentenceTopics {
    this.#topics[sentence] ??= readTopics(this.#document.text, this.#document.sentences[sentence]!);
    return this.#topics[sentence];
  }

  /** Sentences of the same paragraph, without the sentence itself. */
  neighbours(sentence: number): number[] {
    const { sentences } = this.#document;
    const block = sentences[sentence]?.block;
    const found: number[] = [];
    for (let i = sentence - 1; sentences[i]?.block === block && i >= 0; i--) found.push(i);
    for (let i = sentence + 1; sentences[i]?.block === block; i++) found.push(i);
    return found;
  }

  /** Countries named in a sentence. */
  countriesIn(sentence: number): string[] {
    return [...this.#countries].filter(([, places]) => places.includes(sentence)).map(([name]) => name);
  }

  #sentencesWith(name: string): readonly number[] {
    const known = this.#nearness.get(name);
    if (known) return known;
    const words = scanWords(name);
    const found: number[] = [];
    for (const at of this.#byWord.get(words.hashes[0] ?? 0) ?? []) {
      if (this.#standsAt(name, words, at)) found.push(this.#sentenceOfWord[at]!);
    }
    this.#nearness.set(name, found);
    return found;
  }

  #standsAt(name: string, words: Words, at: number): boolean {
    for (let i = 1; i < words.count; i++) if (words.hashes[i] !== this.words.hashes[at + i]) return false;
    const isName = /^\p{Lu}/u.test(name);
    return words.count > 0 && (!isName || /\p{Lu}/u.test(this.#document.text[this.words.starts[at]!]!));
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
  table = new PhraseTable((phrase) => COUNTRY_PHRASES[phrase]!.text);
  COUNTRY_PHRASES.forEach(({ text }, i) => {
    table!.add(i, text, 0, text.length);
  });
  return table;
}
