import { HE_NAMES, SHE_NAMES } from '../../languages/en/sourcing/given-names.ts';
import { isRoleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Entity } from '../../report/types.ts';
import { phraseEndingAt, type Range } from '../attribution/phrases.ts';
import type { Reading } from '../attribution/reading.ts';
import { type Mention, type Mentions, tokenAt } from './mentions.ts';

/** What the text says about a person beside the name. */
export interface Person {
  entity: Entity;
  /** Titles and appositions, in text order, as token ranges without the name. */
  descriptions: Range[];
  /** A party and a state after the name: '(R-Ohio)'. */
  legislator: boolean;
  pronoun: 'he' | 'she' | null;
}

const TITLE_ABBREVIATION =
  /^(?:adm|amb|brig|capt|cmdr|col|const|cst|gen|gov|hon|insp|lt|maj|rep|reps|sec|sen|sens|sgt|supt)$/;
const DESCRIBES = /^(?:det|poss|noun|adj|num|name)$/;

/** Everything the text tells about each person among the entities. */
export function readPeople(reading: Reading, mentions: Mentions): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const mention of mentions.all) {
    if (mention.entity.kind !== 'person') continue;
    const person = people.get(mention.entity.id) ?? {
      entity: mention.entity,
      descriptions: [],
      legislator: false,
      pronoun: pronounOf(mention.entity.name),
    };
    people.set(mention.entity.id, person);
    person.pronoun ??= courtesyPronoun(reading, mention);
    const found = [
      titleBefore(reading, mention, mentions),
      roleBefore(reading, mention),
      appositionAfter(reading, mention),
      copula(reading, mention),
    ];
    for (const range of found) if (range) person.descriptions.push(range);
    person.legislator ||= hasPartyTag(reading, mention);
  }
  for (const person of people.values()) {
    person.descriptions.push(...rolesOf(reading, person));
    person.pronoun ??= pronounIn(person);
  }
  return people;
}

/** What the analyser of names found as roles, behind what is found here. */
function rolesOf(reading: Reading, person: Person): Range[] {
  return person.entity.roles.map(({ start, end }) => {
    const first = tokenAt(reading, start);
    let last = first;
    while (last < reading.document.tokens.length && reading.document.tokens[last]!.start < end) last++;
    return { first, last: Math.max(last, first + 1) };
  });
}

function pronounOf(name: string): Person['pronoun'] {
  const given = name.toLowerCase().split(/[\s-]/)[0] ?? '';
  if (HE_NAMES.has(given)) return 'he';
  return SHE_NAMES.has(given) ? 'she' : null;
}

/** The pronoun that the analyser of names found for a person, where it found only one kind. */
function pronounIn({ entity }: Person): Person['pronoun'] {
  const he = entity.references.some(({ quote }) => /^(?:he|him|his|himself)$/i.test(quote));
  const she = entity.references.some(({ quote }) => /^(?:she|her|hers|herself)$/i.test(quote));
  return he === she ? null : he ? 'he' : 'she';
}

function courtesyPronoun(reading: Reading, mention: Mention): Person['pronoun'] {
  const at = mention.first - 1;
  const { tokens } = reading.document;
  const word = tokens[tokens[at]?.text === '.' ? at - 1 : at]?.lower ?? '';
  if (/^(?:mr|sir|lord|king|prince)$/.test(word)) return 'he';
  return /^(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|spokeswoman|chairwoman|councilwoman)$/.test(
    word,
  )
    ? 'she'
    : null;
}

const isDescriptive = (lower: string): boolean => isRoleNoun(lower) || TITLE_ABBREVIATION.test(lower);

function describes(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.last; i++)
    if (isDescriptive(reading.document.tokens[i]!.lower)) return true;
  return false;
}

/** 'Mexican President', 'Biden campaign spokesman': the words of the phrase that end where the name begins. */
function titleBefore(reading: Reading, mention: Mention, mentions: Mentions): Range | null {
  const phrase = phraseEndingAt(reading, mention.last - 1, blockStart(reading, mention.first));
  if (!phrase || phrase.first >= mention.first) return null;
  let first = phrase.first;
  for (let i = mention.first - 1; i >= phrase.first; i--) {
    const word = reading.document.tokens[i]!.lower;
    if (
      /^(?:of|at|in|for|from|with|on|to|against|and|or|near|about|by)$/.test(word) &&
      !insideTitle(reading, i, mention)
    ) {
      first = i + 1;
      break;
    }
    if (mentions.at(i)?.entity.kind === 'person' && reading.tags[i + 1] !== 'pos' && i + 1 === mention.first)
      return null;
  }
  const range = { first, last: mention.first };
  return range.last > range.first && describes(reading, range) ? range : null;
}

/** 'Secretary of State Mike Pompeo', 'director of communications Ann Lee'. */
function insideTitle(reading: Reading, of: number, mention: Mention): boolean {
  const { tokens } = reading.document;
  return tokens[of]!.lower === 'of' && isDescriptive(tokens[of - 1]?.lower ?? '') && mention.first - of <= 4;
}

/** 'Iowa's attorney general, Tom Miller,': the phrase before a comma that the name stands behind. */
function roleBefore(reading: Reading, mention: Mention): Range | null {
  const { tags } = reading;
  if (tags[mention.first - 1] !== 'comma') return null;
  const next = tags[mention.last];
  if (next !== 'comma' && next !== 'past' && next !== 'verb' && next !== 'stop') return null;
  const phrase = phraseEndingAt(reading, mention.first - 2, blockStart(reading, mention.first));
  if (!phrase || !describes(reading, phrase)) return null;
  const lead = tags[phrase.first];
  const led = lead === 'det' || lead === 'poss' || hasPossessive(reading, phrase);
  return led ? phrase : null;
}

function hasPossessive(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (reading.tags[i] === 'pos') return true;
  return false;
}

/** 'Dave Walton, a farmer who grows corn,', also behind an age or a party: ', 61, head of …'. */
function appositionAfter(reading: Reading, mention: Mention): Range | null {
  const { tags, document } = reading;
  let i = skipBrackets(reading, mention.last);
  if (tags[i] !== 'comma') return null;
  if (tags[i + 1] === 'num' && tags[i + 2] === 'comma') i += 2;
  const first = i + 1;
  if (!DESCRIBES.test(tags[first] ?? '')) return null;
  let last = first;
  while (
    last < document.tokens.length &&
    !/^(?:comma|stop)$/.test(tags[last]!) &&
    reading.inside[last] === -1
  ) {
    if (document.tokens[last]!.text === '—' || document.tokens[last]!.text === '–') break;
    last++;
  }
  const range = { first, last };
  return last > first && headDescribes(reading, range) && !isClause(reading, range) ? range : null;
}

/** 'Under Smith, agents have arrested': a verb before any relative makes it a clause. */
function isClause(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const tag = reading.tags[i]!;
    if (tag === 'wh' || tag === 'that') return false;
    if (/^(?:verb|be|have|do|modal)$/.test(tag)) return true;
  }
  return false;
}

function skipBrackets(reading: Reading, at: number): number {
  const { tokens } = reading.document;
  if (tokens[at]?.text !== '(') return at;
  let i = at;
  while (i < Math.min(tokens.length, at + 8) && tokens[i]!.text !== ')') i++;
  return i + 1;
}

/** A role noun before any verb: 'a farmer who …', not 'and the president said'. */
function headDescribes(reading: Reading, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    const tag = reading.tags[i]!;
    if (isDescriptive(reading.document.tokens[i]!.lower)) return true;
    if (/^(?:verb|be|have|do|modal|wh|subj|coord|past)$/.test(tag)) return false;
  }
  return false;
}

/** 'Smith is the head of', 'Smith, who is a lawyer'. */
function copula(reading: Reading, mention: Mention): Range | null {
  const { tags, document } = reading;
  let i = mention.last;
  if (tags[i] === 'comma' && tags[i + 1] === 'wh') i += 2;
  if (!/^(?:is|serves)$/.test(document.tokens[i]?.lower ?? '')) return null;
  if (document.tokens[i + 1]?.lower === 'as') i++;
  const first = i + 1;
  if (tags[first] !== 'det' && !isDescriptive(document.tokens[first]?.lower ?? '')) return null;
  let last = first;
  while (last < document.tokens.length && !/^(?:comma|stop|wh|that|punct)$/.test(tags[last]!)) last++;
  const range = { first, last };
  return last > first && headDescribes(reading, range) ? range : null;
}

function hasPartyTag(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading.document;
  const at = /^[(,]$/.test(tokens[mention.last]?.text ?? '') ? mention.last + 1 : -1;
  return (
    at > 0 &&
    /^(?:R|D|I)(?:-\p{Lu}.*)?$/u.test(tokens[at]?.text ?? '') &&
    (/-/.test(tokens[at]!.text) || /^[-–—]$/.test(tokens[at + 1]?.text ?? ''))
  );
}

const blockStart = (reading: Reading, token: number): number =>
  reading.units[reading.unitAt[token]!]!.firstToken;
