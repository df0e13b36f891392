import { ABBREVIATIONS } from '../../languages/en/abbreviations.ts';
import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { isRoleNoun } from '../../languages/en/sourcing/roles.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import type { Tag } from './word-classes.ts';

/** A token range, half-open. */
export interface Range {
  first: number;
  last: number;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'adj', 'pos']);
const STARTS: ReadonlySet<Tag> = new Set(['det', 'poss']);
const LINKS =
  /^(?:of|at|in|for|from|with|on|to|against|near|within|among|inside|behind|about|outside|versus|between|over|under|by)$/;
// Determiners that stand for people: 'many in the city', 'some of them'.
const STANDS_ALONE = /^(?:all|both|each|few|half|many|more|most|none|one|several|some|those)$/;
const MAX_LINKS = 5;
// Their dot ends the name: 'Apple Inc. said', 'Martin Luther King Jr. said'.
const SUFFIX = /^(?:bros|co|corp|inc|jr|llc|ltd|plc|sr)$/;

const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && NOMINAL.has(tag);

/** Tokens that may be inside a name or a compound: 'vice-president', 'R-Texas', '&', '/', and the dots of initials. */
function isJoint(reading: Reading, i: number): boolean {
  const { tokens } = reading.document;
  const [token, before, after] = [tokens[i]!, tokens[i - 1], tokens[i + 1]];
  if (!before || !after) return false;
  if (token.text === '.') {
    if (before.end !== token.start || reading.tags[i] === 'stop') return false;
    return SUFFIX.test(before.lower) || (isShort(before) && reading.tags[i + 1] === 'name');
  }
  return /^[&/’'-]$/.test(token.text) && isNominal(reading.tags[i - 1]) && isNominal(reading.tags[i + 1]);
}

/** An initial or an abbreviated title, whose dot ends no sentence. */
const isShort = (token: Token): boolean => /^\p{Lu}$/u.test(token.text) || ABBREVIATIONS.has(token.lower);

/** The noun phrase whose last token is `end` (inclusive), or null. Prepositional phrases inside it are kept. */
export function phraseEndingAt(reading: Reading, end: number, floor: number): Range | null {
  const { tags, document } = reading;
  const tag = tags[end];
  if (tag === 'subj' || tag === 'obj') return { first: end, last: end + 1 };
  if (tag === 'that' || tag === 'poss') return { first: end, last: end + 1 };
  if (tag === 'det') return determinerAlone(reading, end, floor);
  if (!isNominal(tag) && !(tag === 'ing') && !isJoint(reading, end)) return null;
  let first = chunkStart(reading, end, floor);
  for (let links = 0; links < MAX_LINKS; links++) {
    const wider = widen(reading, first, floor);
    if (wider === null) break;
    first = wider;
  }
  while (first < end && TIME_WORDS.has(document.tokens[first]!.lower) && tags[first] === 'noun') first++;
  return { first, last: end + 1 };
}

/** 'Some say', 'many of those believe'. */
function determinerAlone(reading: Reading, end: number, floor: number): Range {
  let first = end;
  while (first > floor && STARTS.has(reading.tags[first - 1]!)) first--;
  return { first, last: end + 1 };
}

/** First token of the chunk without prepositions that ends at `end`. */
function chunkStart(reading: Reading, end: number, floor: number): number {
  const { tags } = reading;
  let i = end;
  while (i > floor) {
    const before = tags[i - 1]!;
    if (STARTS.has(tags[i]!) && !(before === 'det' && tags[i] !== 'det') && before !== 'pos') break;
    const splits =
      tags[i] === 'name' &&
      before === 'noun' &&
      !leadsName(reading.document.tokens[i - 1]!.lower) &&
      !isTitle(reading.document.tokens[i]!.lower);
    if (splits && !afterDeterminer(reading, i - 1, floor)) break;
    if (joinsModifiers(reading, i, floor)) {
      i -= 2;
      continue;
    }
    if (!(isNominal(before) || STARTS.has(before) || isJoint(reading, i - 1) || isModifier(reading, i - 1)))
      break;
    i--;
  }
  return i;
}

/** 'company CEO': a capitalized title is no name. */
const isTitle = (lower: string): boolean => isRoleNoun(lower);

/** 'farmer Ann Lee', 'then-Defense Secretary'. */
const leadsName = (lower: string): boolean => isRoleNoun(lower) || /^(?:then|ex|vice)-/.test(lower);

/** 'the far-right Reform', 'the group Greenpeace': a common noun right after a determiner may lead a name. */
function afterDeterminer(reading: Reading, i: number, floor: number): boolean {
  return (
    i > floor &&
    (reading.tags[i - 1] === 'det' || reading.tags[i - 1] === 'name' || reading.tags[i - 1] === 'pos')
  );
}

/** 'state and federal prosecutors', 'two current and two former aides': 'and' between what describes one noun. */
function joinsModifiers(reading: Reading, i: number, floor: number): boolean {
  const { tags } = reading;
  if (i - 2 < floor || reading.document.tokens[i - 1]!.lower !== 'and') return false;
  const after = tags[i] === 'adj' || tags[i] === 'num';
  return after && (tags[i - 2] === 'adj' || (tags[i - 2] === 'noun' && tags[i] === 'adj'));
}

/** Adverbs and participles between determiner and noun: 'the once-powerful', 'a highly critical report'. */
function isModifier(reading: Reading, i: number): boolean {
  const { tags } = reading;
  const tag = tags[i]!;
  const before = tags[i - 1];
  if (tag === 'adv') return (tags[i + 1] === 'adj' || tags[i + 1] === 'num') && before !== 'subj';
  return tag === 'ing' && (before === 'det' || before === 'poss' || before === 'pos');
}

/** Takes in what the chunk depends on: 'officials [in Beijing]', 'Smith and [Jones]'. Null when nothing does. */
function widen(reading: Reading, first: number, floor: number): number | null {
  const { tags, document } = reading;
  const at = first - 1;
  if (at <= floor) return null;
  const word = document.tokens[at]!.lower;
  const isLink = (tags[at] === 'prep' || tags[at] === 'to') && LINKS.test(word);
  if (tags[at] === 'ing') {
    const described = tags[at - 1] === 'noun' || isRoleNoun(document.tokens[at - 1]!.lower);
    return described ? chunkStart(reading, at - 1, floor) : null;
  }
  const isAnd = word === 'and' || word === 'or' || word === '&';
  if (!isLink && !isAnd) return null;
  let head = at - 1;
  if (isAnd && tags[head] === 'comma') head--;
  if (word !== 'of' && word !== 'and' && TIME_WORDS.has(document.tokens[first]!.lower)) return null;
  if (tags[head] === 'det' && STANDS_ALONE.test(document.tokens[head]!.lower)) return Math.max(floor, head);
  const described = tags[head] === 'past' || (tags[head] === 'adj' && tags[head - 1] === 'noun');
  const reduced = word === 'by' && tags[head] === 'past' && isNominal(tags[head - 1]);
  if (isLink && described && head > floor && (reduced || isRoleNoun(document.tokens[head - 1]!.lower)))
    head--;
  if (!isNominal(tags[head])) return null;
  if (isAnd && isLeadingClause(reading, head, floor)) return null;
  return chunkStart(reading, head, floor);
}

/** '… said Smith and Jones replied': the words before 'and' belong to another clause when a verb stands before them. */
function isLeadingClause(reading: Reading, head: number, floor: number): boolean {
  const start = chunkStart(reading, head, floor);
  const before = start > floor ? reading.tags[start - 1]! : null;
  return (
    before === 'past' ||
    before === 'verb' ||
    before === 'be' ||
    before === 'have' ||
    before === 'to' ||
    before === 'ing' ||
    before === 'prep'
  );
}

/** The noun phrase that begins at `start`, or null. Stops at commas; prepositional phrases are kept. */
export function phraseStartingAt(reading: Reading, start: number, ceiling: number): Range | null {
  const { tags, document } = reading;
  let i = start;
  if (tags[i] === 'subj' || tags[i] === 'obj') return { first: i, last: i + 1 };
  while (i < ceiling) {
    const tag = tags[i]!;
    if (STARTS.has(tag) && (i === start || STARTS.has(tags[i - 1]!) || isLinkAt(reading, i - 1, start))) i++;
    else if (
      isNominal(tag) ||
      isJoint(reading, i) ||
      (tag === 'adv' && tags[i + 1] === 'adj' && i + 1 < ceiling)
    )
      i++;
    else if (i > start && i + 1 < ceiling && isLinkAt(reading, i, start) && opensPhrase(reading, i + 1)) i++;
    else break;
    if (TIME_WORDS.has(document.tokens[i]?.lower ?? '') && i > start && isNominal(tags[i - 1])) break;
  }
  while (i > start && (tags[i - 1] === 'prep' || tags[i - 1] === 'to' || tags[i - 1] === 'coord')) i--;
  const whole = isNominal(tags[i - 1]) || tags[i - 1] === 'det' || isJoint(reading, i - 1);
  return i > start && whole ? { first: start, last: i } : null;
}

function isLinkAt(reading: Reading, i: number, start: number): boolean {
  if (i <= start) return false;
  const word = reading.document.tokens[i]!.lower;
  return LINKS.test(word) || word === 'and' || word === 'or';
}

function opensPhrase(reading: Reading, i: number): boolean {
  const tag = reading.tags[i]!;
  if (TIME_WORDS.has(reading.document.tokens[i]!.lower)) return false;
  return isNominal(tag) || STARTS.has(tag);
}
