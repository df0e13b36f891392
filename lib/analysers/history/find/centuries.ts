import { ORDINAL, readNumber } from '../../../languages/en/times/numbers.ts';
import { HINT, pattern, type Reading, type TimeRule } from './rule.ts';

const PREFIX =
  '(?:the )?(?<part>(?:early|mid|late)[ -](?:to[ -](?:mid|late)[ -])?|(?:first|last|second|latter|early|beginning|middle|end|turn|start|dawn) (?:(?:half|part|years|quarter|third) )?of the )?';

/** Which years of the century its parts mean. */
function partOf(part: string): [number, number] {
  if (/turn|start|beginning|dawn/.test(part)) return [0, 5];
  if (/early|first/.test(part)) return /half/.test(part) ? [0, 49] : [0, 33];
  if (/mid/.test(part)) return [34, 66];
  if (/late|last|second|latter|end/.test(part)) return /half/.test(part) ? [50, 99] : [67, 99];
  return [0, 99];
}

function century(first: number, part: string | undefined, words: string): Reading {
  const [from, to] = part ? partOf(part.toLowerCase()) : [0, 99];
  return {
    kind: 'century',
    from: first + from,
    to: first + to,
    working: `${words.trim()} = ${first + from}–${first + to}`,
  };
}

function readOrdinal(match: RegExpExecArray): Reading | null {
  const { number, part, bc } = match.groups!;
  const value = readNumber(number!);
  if (value === null || value < 1 || value > 21) return null;
  if (bc) return { kind: 'century', from: -value * 100, to: -value * 100 + 99 };
  return century((value - 1) * 100, part, match[0]);
}

/** Centuries, whole or in part. 'The 1300s' are one. */
export const CENTURIES: readonly TimeRule[] = [
  {
    name: 'century',
    hint: HINT.century,
    pattern: pattern(
      `${PREFIX}(?<number>${ORDINAL})(?:[ -]centur(?:y|ies)|-(?= (?:and|to|or) ${ORDINAL}[ -]centur))(?<bc> (?:B\\.C\\.(?:E\\.)?|BCE?))?`,
      'i',
    ),
    read: readOrdinal,
  },
  {
    name: 'hundreds',
    hint: HINT.century,
    pattern: pattern(`${PREFIX}(?<hundreds>1[0-9]00)['’]?s`, 'i'),
    read: (match) => century(Number(match.groups!['hundreds']), match.groups!['part'], match[0]),
  },
  {
    name: 'last-century',
    hint: HINT.century,
    pattern: pattern('(?:the )?(?:last|previous) century', 'i'),
    read: (match, anchor) => {
      if (!anchor || !/^the/i.test(match[0]) || anchor.year % 100 < 5) return null;
      if (
        /\b(?:over|in|during|for|past) $/i.test(match.input.slice(Math.max(0, match.index - 8), match.index))
      )
        return null;
      return century(Math.floor(anchor.year / 100) * 100 - 100, undefined, match[0]);
    },
  },
  {
    name: 'centuries',
    hint: HINT.century,
    pattern: pattern(
      '(?:(?:over|for|through|across) (?:the |many |several )?)?centuries(?:[ -](?:ago|old|long))?',
      'i',
    ),
    read: (match) => (/^centuries$/i.test(match[0]) ? null : { kind: 'ago', from: null, to: null }),
  },
];
