import { DECADE_WORDS } from '../../../languages/en/times/calendar.ts';
import { type Anchor, HINT, pattern, type Reading, type TimeRule } from './rule.ts';

const PART = '(?<part>early|earlier|mid|middle|late|later)';
const PREFIX = `(?:the )?(?:(?:very )?${PART}[ -](?:to[ -](?:mid|late)[ -])?|(?:first|last|second|latter|early|later|middle|final|better) (?:half|part|years|months|days) of (?:the )?)?`;
const WORDS = [...DECADE_WORDS.keys()].join('|');

/** Which years of the decade 'early', 'mid' and 'late' mean. */
const PARTS: Readonly<Record<string, [number, number]>> = {
  early: [0, 3],
  earlier: [0, 3],
  mid: [4, 6],
  middle: [4, 6],
  late: [7, 9],
  later: [7, 9],
};

/** The last such decade that began before publication: "the '20s" of 2019 are the 1920s. */
function fullDecade(tens: number, anchor: Anchor | null): number {
  const latest = anchor?.year ?? 1999;
  const century = Math.floor(latest / 100) * 100;
  return century + tens + 5 <= latest ? century + tens : century - 100 + tens;
}

function reading(decade: number, match: RegExpExecArray, short: boolean): Reading {
  const part = match.groups!['part']?.toLowerCase();
  const [first, last] = (part && PARTS[part]) || [0, 9];
  const working = short ? `${match[0].trim()} = ${decade}s` : null;
  return { kind: 'decade', from: decade + first, to: decade + last, working };
}

/** "in the 80s" of a warm day, or of a woman's age. */
function isTemperatureOrAge(match: RegExpExecArray): boolean {
  const near = match.input.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  return (
    /\b(?:his|her|their|my|our|your|aged?|ages)[\s\u00a0](?:\w+[\s\u00a0])?$/i.test(
      match.input.slice(Math.max(0, match.index - 20), match.index),
    ) ||
    /temperature|degrees|\bhighs?\b|\blows?\b|fahrenheit|celsius|\bpeople in\b|\bmen in\b|\bwomen in\b|scores? in|per ?cent/i.test(
      near,
    )
  );
}

/** Decades, whole or in part. */
export const DECADES: readonly TimeRule[] = [
  {
    name: 'decade',
    hint: HINT.tens,
    pattern: pattern(`${PREFIX}(?<decade>1\\d[1-9]0|20[0-9]0)['’]?s`, 'i'),
    read: (match) => reading(Number(match.groups!['decade']), match, false),
  },
  {
    name: 'short-decade',
    hint: HINT.tens,
    pattern: pattern(`${PREFIX}(?<mark>['’‘]?)(?<tens>[1-9]0)['’]?s`, 'i'),
    read: (match, anchor) => {
      const { mark, tens } = match.groups!;
      if (!mark && (!/^the |half|part|years/i.test(match[0]) || isTemperatureOrAge(match))) return null;
      return reading(fullDecade(Number(tens), anchor), match, true);
    },
  },
  {
    name: 'decade-in-words',
    hint: HINT.tens,
    pattern: pattern(`${PREFIX}(?<nineteen>nineteen[ -])?(?<word>${WORDS})`, 'i'),
    read: (match, anchor) => {
      const { nineteen, word } = match.groups!;
      if (!nineteen && (!/^the |half|part|years/i.test(match[0]) || isTemperatureOrAge(match))) return null;
      const tens = DECADE_WORDS.get(word!.toLowerCase())!;
      return reading(nineteen ? 1900 + tens : fullDecade(tens, anchor), match, true);
    },
  },
];
