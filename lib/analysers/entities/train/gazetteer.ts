import nlp from 'compromise';
import { COUNTRIES } from '../../../languages/en/countries.ts';
import { hashText, mix } from '../tagger/hash.ts';
import { GAZETTEER as G } from '../tagger/word-table.ts';

/** Tags of compromise's lexicon (MIT) and what they say here. */
const TAGS: Readonly<Record<string, number>> = {
  MaleName: G.givenName,
  FemaleName: G.givenName,
  FirstName: G.givenName,
  LastName: G.familyName,
  Person: G.person,
  City: G.place,
  Place: G.place,
  Region: G.place,
  Country: G.place,
  Organization: G.body,
  SportsTeam: G.body,
  Company: G.body,
  Demonym: G.demonym,
};

/** Listed names in lower case with their bits. */
export function listedNames(): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, bits: number) => {
    const key = name.toLowerCase();
    if (key.length > 1 && bits) names.set(key, (names.get(key) ?? 0) | bits);
  };
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const [name, tags] of Object.entries(lexicon)) {
    add(
      name,
      [tags].flat().reduce((bits, tag) => bits | (TAGS[tag] ?? 0), 0),
    );
  }
  for (const { name, aliases, demonyms } of COUNTRIES) {
    for (const place of [name, ...aliases]) add(place.replace(/^the /, ''), G.place);
    for (const people of demonyms) add(people, G.demonym);
  }
  return names;
}

/** Names of two words or more by the joined hashes of their words, as the tagger looks them up. */
export function phraseTable(names: ReadonlyMap<string, number>): Map<number, number> {
  const phrases = new Map<number, number>();
  for (const [name, bits] of names) {
    const words = name.split(' ');
    if (words.length < 2 || words.length > 5) continue;
    phrases.set(
      words.reduce((hash, word) => mix(hash, hashText(word)), 0),
      bits,
    );
  }
  return phrases;
}
