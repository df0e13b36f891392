import { APPROXIMATORS } from '../../../languages/en/times/cues.ts';
import { NUMBER, readNumber } from '../../../languages/en/times/numbers.ts';
import { type Anchor, HINT, pattern, type Reading, type TimeRule } from './rule.ts';

const ABOUT = `(?:(?<about>${[...APPROXIMATORS.keys()].toSorted((a, b) => b.length - a.length).join('|')}) )?`;
const FEW = 'a few|few|several|many|some|a couple of|a couple|dozens of|hundreds of|thousands of';
const AMOUNT = `(?<amount>${FEW}|half a|a quarter of a|a|an|${NUMBER})(?<half> and a half)?`;
const UNIT = '(?<unit>years?|decades?|centur(?:y|ies)|generations?|months)';

const UNIT_YEARS: Readonly<Record<string, number>> = { y: 1, d: 10, c: 100, g: 25, m: 1 / 12 };

/** An amount of time: how many years, and how exactly they are told. */
interface Amount {
  years: number | null;
  about: 'over' | 'under' | 'about' | null;
  words: string;
}

function readAmount(match: RegExpExecArray): Amount {
  const { about, amount, unit } = match.groups!;
  const words = amount!.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  const each = UNIT_YEARS[unit![0]!.toLowerCase()]!;
  const number =
    words === 'half a' ? 0.5 : words === 'a quarter of a' ? 0.25 : readNumber(words.replace(/ of$/, ''));
  const isOpen = /few|several|many|some|dozens|hundreds|thousands/.test(words) || /^g/i.test(unit!);
  return {
    years: isOpen || number === null ? null : Math.floor(number * each + 1e-9),
    about:
      about === undefined
        ? null
        : (APPROXIMATORS.get(about.toLowerCase().replace(/[\s\u00a0]+/g, ' ')) ?? 'about'),
    words: number === null ? words : String(Math.floor(number * each + 1e-9)),
  };
}

/** The moment that lies `amount` before publication. */
function countBack(amount: Amount, anchor: Anchor, kind: Reading['kind']): Reading {
  if (amount.years === null) return { kind, from: null, to: null };
  const year = anchor.year - amount.years;
  const sum = `published ${anchor.year} − `;
  if (amount.about === 'over' && amount.years >= VAGUE_FROM) {
    return { kind, from: null, to: year, working: `${sum}over ${amount.words} = before ${year}` };
  }
  const about = amount.about === null ? '' : 'about ';
  return { kind, from: year, to: year, working: `${sum}${about}${amount.words} = ${about}${year}` };
}

/** 'Over three years ago' is that year; 'over twenty years ago' may be any before. */
const VAGUE_FROM = 10;

const isOld = (amount: Amount) => amount.years === null || amount.years >= 2;

function readAgo(match: RegExpExecArray, anchor: Anchor | null): Reading | null {
  const amount = readAmount(match);
  if (!isOld(amount) || !isLongUnit(match)) return null;
  return anchor ? countBack(amount, anchor, 'ago') : { kind: 'ago', from: null, to: null };
}

/** 'A few months ago' is no history. */
const isLongUnit = (match: RegExpExecArray) =>
  !/^m/i.test(match.groups!['unit']!) || /\d\d|eighteen|twenty|thirty/i.test(match[0]);

/** 'The past four years': from then until publication. */
function readPast(match: RegExpExecArray, anchor: Anchor | null): Reading | null {
  const amount = readAmount(match);
  if (!isOld(amount) || /^m/i.test(match.groups!['unit']!)) return null;
  if (!anchor || amount.years === null) return { kind: 'ago', from: null, to: null };
  const from = anchor.year - amount.years;
  return {
    kind: 'ago',
    from,
    to: anchor.year,
    working: `published ${anchor.year} − ${amount.words} = since ${from}`,
  };
}

const SUPERLATIVE =
  /\b(?:first|last|only|most|least|worst|best|unprecedented|not since|never|highest|lowest|largest|biggest|deadliest|\p{Ll}{3,12}est)\b/u;

/** 'The first … in more than 100 years' */
function readFirstIn(match: RegExpExecArray, anchor: Anchor | null): Reading | null {
  const amount = readAmount(match);
  const before = match.input.slice(Math.max(0, match.index - 140), match.index);
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  if (!isOld(amount) || /^m/i.test(match.groups!['unit']!) || !SUPERLATIVE.test(clause)) return null;
  const words = match[0].indexOf(match.groups!['whole']!);
  if (!anchor) return { kind: 'first-since', from: null, to: null, start: words };
  return { ...countBack(amount, anchor, 'first-since'), start: words };
}

const CLAUSE_REACH = 60;
/** Not over when the article is written, or no time that passed: 'jailed for ten years', 'will run for ten years'. */
const NOT_PASSED =
  /\b(?:will|would|could|should|must|may|might|can|shall|(?:able|agreed?|continues?|due|hopes?|likely|set|wants?) to|jailed|sentenced|imprisoned|banned|suspended|fined|next|another|valid|warranty|lease|if|plans?|expected)\b(?!.*\b(?:has|have|had|been)\b)/;
const GOING_ON = /\b(?:has|have|['’]s|['’]ve|wife|husband|partner|spouse|companion)\b/;

/** 'Has led the party for twelve years' lasts until now; 'led the party for twelve years' lies somewhere in the past. */
function readDuration(match: RegExpExecArray, anchor: Anchor | null): Reading | null {
  const before = match.input.slice(Math.max(0, match.index - CLAUSE_REACH), match.index);
  const clause = before.slice(
    Math.max(...['. ', '; ', '? ', '“'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  const amount = readAmount(match);
  if (NOT_PASSED.test(clause) || !isOld(amount)) return null;
  return GOING_ON.test(clause) ? readPast(match, anchor) : { kind: 'ago', from: null, to: null };
}

/** Times told by their distance from publication. */
export const BACK: readonly TimeRule[] = [
  {
    name: 'ago',
    hint: HINT.ago,
    pattern: pattern(`${ABOUT}${AMOUNT}[ -]${UNIT}[ -]ago`, 'i'),
    read: readAgo,
  },
  {
    name: 'past-years',
    hint: HINT.units,
    pattern: pattern(
      `(?:the )?(?:past|last|previous|preceding) ${ABOUT}(?:(?<amount>${FEW}|${NUMBER}) )${UNIT}`,
      'i',
    ),
    read: readPast,
  },
  {
    name: 'first-in',
    hint: HINT.units,
    pattern: pattern(`in (?<whole>${ABOUT}${AMOUNT} ${UNIT})`, 'i'),
    read: readFirstIn,
  },
  {
    name: 'years-since',
    hint: HINT.units,
    pattern: pattern(
      `(?<=(?:^|[.!?”"] |[Ii]t(?:['’]s| has| is) (?:been )?))${ABOUT}${AMOUNT} ${UNIT} (?:after|since|on from|have passed since)`,
      'i',
    ),
    read: readAgo,
  },
  {
    name: 'for-years',
    hint: HINT.units,
    pattern: pattern(`for ${ABOUT}(?:(?<amount>${NUMBER}) )(?<unit>years|decades)`, 'i'),
    read: readDuration,
  },
  {
    name: 'years-spent',
    hint: HINT.units,
    pattern: pattern(
      `(?<=\\b(?:[Ss]pent|[Ss]erved|(?:wife|husband|partner|spouse|companion) of) )${ABOUT}(?:(?<amount>${NUMBER}) )(?<unit>years|decades)`,
    ),
    read: readDuration,
  },
  {
    name: 'decades',
    hint: HINT.units,
    pattern: pattern(
      '(?:for|in|over|after|through|across|spanning) (?:many |several |the )?(?:decades|generations)|(?:decades|generations)(?:[ -](?:ago|old|long)| of)',
      'i',
    ),
    read: () => ({ kind: 'ago', from: null, to: null }),
  },
];
