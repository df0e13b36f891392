import { NUMBER, ORDINAL, readNumber } from '../../../languages/en/times/numbers.ts';
import { type Anchor, HINT, pattern, type Reading, type TimeRule } from './rule.ts';

/** Anniversaries with names of their own, in years. Sorted. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['centenary', 100],
  ['centennial', 100],
  ['diamond anniversary', 60],
  ['golden anniversary', 50],
  ['half-century anniversary', 50],
  ['quincentenary', 500],
  ['sesquicentennial', 150],
  ['silver anniversary', 25],
  ['tercentenary', 300],
]);

function countBack(years: number | null, anchor: Anchor | null): Reading | null {
  if (years === null) return null;
  if (!anchor) return { kind: 'anniversary', from: null, to: null };
  const year = anchor.year - years;
  return {
    kind: 'anniversary',
    from: year,
    to: year,
    working: `published ${anchor.year} − ${years} = ${year}`,
  };
}

/** Anniversaries that tell how many years have passed. */
export const ANNIVERSARIES: readonly TimeRule[] = [
  {
    name: 'anniversary',
    hint: HINT.anniversary,
    pattern: pattern(`(?:the |its |their |his |her )?(?<number>${ORDINAL})[ -](?:year )?anniversary`, 'i'),
    read: (match, anchor) => countBack(readNumber(match.groups!['number']!), anchor),
  },
  {
    name: 'anniversary-of-years',
    hint: HINT.anniversary,
    pattern: pattern(`(?:the |its |their )?(?<number>${NUMBER})[ -]year anniversary`, 'i'),
    read: (match, anchor) => countBack(readNumber(match.groups!['number']!), anchor),
  },
  {
    name: 'named-anniversary',
    hint: HINT.anniversary,
    pattern: pattern(`(?:the )?(?<name>${[...NAMED.keys()].join('|')})(?= (?:of|celebrat|commemorat))`, 'i'),
    read: (match, anchor) => countBack(NAMED.get(match.groups!['name']!.toLowerCase()) ?? null, anchor),
  },
  {
    name: 'open-anniversary',
    hint: HINT.anniversary,
    pattern: pattern('(?:on |marks |marking )(?<whole>(?:the |this )anniversary of)', 'i'),
    read: (match) => ({
      kind: 'anniversary',
      from: null,
      to: null,
      start: match[0].length - match.groups!['whole']!.length,
      end: match[0].length - 3,
    }),
  },
  {
    name: 'years-on',
    hint: HINT.anniversary,
    pattern: pattern(
      `(?:mark(?:s|ed|ing)?|commemorat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|observ(?:e|es|ed|ing)) (?<whole>(?<number>${NUMBER}) years)(?= (?:since|of|from|after))`,
      'i',
    ),
    read: (match, anchor) => {
      const reading = countBack(readNumber(match.groups!['number']!), anchor);
      const start = match[0].indexOf(match.groups!['whole']!);
      return reading && { ...reading, start };
    },
  },
];
