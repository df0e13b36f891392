import { YEAR_PART } from '../../../languages/en/times/calendar.ts';
import { NUMBER_WORDS } from '../../../languages/en/times/numbers.ts';
import { isNumberNotYear } from './not-a-year.ts';
import { HINT, pattern, type Reading, type TimeRule, YEAR } from './rule.ts';

const year = (value: number): Reading => ({ kind: 'year', from: value, to: value });

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

function readSpelled(match: RegExpExecArray): Reading | null {
  const { century, rest } = match.groups!;
  const hundreds = century!.toLowerCase().startsWith('two')
    ? 20
    : (NUMBER_WORDS.get(century!.toLowerCase()) ?? 0);
  let below = 0;
  for (const word of (rest ?? '').toLowerCase().split(/[\s-]+/)) below += NUMBER_WORDS.get(word) ?? 0;
  const value = hundreds * 100 + below;
  return value >= 1100 ? year(value) : null;
}

/** "'98": the latest such year that is not after publication. */
function readShort(match: RegExpExecArray, anchorYear: number | null): Reading | null {
  const value = Number(match.groups!['short']);
  const latest = anchorYear ?? 1999;
  const candidate = Math.floor(latest / 100) * 100 + value;
  const full = candidate <= latest ? candidate : candidate - 100;
  return { ...year(full), working: `’${match.groups!['short']} = ${full}, the latest before publication` };
}

/** Single years. */
export const YEARS: readonly TimeRule[] = [
  {
    name: 'year-of-era',
    hint: HINT.era,
    pattern: pattern(
      `(?:A\\.?D\\.?|C\\.?E\\.?) (?<ad>\\d{1,4})|(?<bc>\\d{1,4}) (?:B\\.C\\.E\\.|B\\.C\\.|BCE|BC)|(?<ce>\\d{1,4}) (?:A\\.D\\.|C\\.E\\.|AD|CE)`,
    ),
    read: (match) => {
      const { ad, bc, ce } = match.groups!;
      return year(bc === undefined ? Number(ad ?? ce) : -Number(bc));
    },
  },
  {
    name: 'bare-year',
    hint: HINT.year,
    pattern: pattern(`(?:(?:post|pre)-)?(?<year>${YEAR})`),
    read: (match) => {
      const at = match.index + match[0].length - 4;
      if (isNumberNotYear(match.input, at, at + 4)) return null;
      const value = Number(match.groups!['year']);
      const side = match[0].slice(0, -5).toLowerCase();
      if (side === 'post') return { ...year(value), working: `the time after ${value}` };
      if (side === 'pre') return { ...year(value), working: `the time before ${value}` };
      return year(value);
    },
  },
  {
    name: 'short-year',
    hint: HINT.short,
    pattern: pattern(
      `(?<=(?:\\bin|\\bof|\\bsince|\\bfrom|\\buntil|\\bback in|\\bby|\\bafter|\\bbefore|\\bthe) )['’‘](?<short>\\d{2})(?!['’]?s)`,
    ),
    read: (match, anchor) => readShort(match, anchor?.year ?? null),
  },
  {
    name: 'spelled-year',
    hint: HINT.spelled,
    pattern: pattern(
      `(?:(?:the )?${YEAR_PART} of )?(?<century>(?:${TEENS}|twenty)) (?:(?<rest>(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|oh[ -](?:${ONES})))|(?<=\\bin )(?<millennium>two thousand)(?: (?:and )?(?<unit>${ONES}|${TEENS}))?`,
      'i',
    ),
    read: (match) => {
      const { millennium, unit } = match.groups!;
      if (millennium) return year(2000 + (NUMBER_WORDS.get(unit?.toLowerCase() ?? '') ?? 0));
      return readSpelled(match);
    },
  },
];
