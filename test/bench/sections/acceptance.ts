import { readFileSync } from 'node:fs';
import { articleFromText, pageOfText } from '../../../lib/article/plain-text.ts';
import { readData } from '../../../lib/cli/data.ts';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import type { ContextReport, Entity } from '../../../lib/report/types.ts';
import type { BenchContext, Figure, Section } from '../types.ts';

const named = (report: ContextReport, ...names: string[]): Entity | undefined =>
  report.entities.find(({ name, aliases }) => names.some((n) => name === n || aliases.includes(n)));

const isOne = (report: ContextReport, ...names: string[]): boolean => {
  const found = report.entities.filter(({ name, aliases }) =>
    names.some((n) => name === n || aliases.includes(n)),
  );
  return found.length === 1 && names.every((n) => found[0]!.name === n || found[0]!.aliases.includes(n));
};

const eventOf = (report: ContextReport, words: string): string | undefined =>
  report.history.find(({ evidence }) => evidence.quote.includes(words))?.event?.title;

const hasTag = (report: ContextReport, pattern: RegExp): boolean =>
  report.tags.some(({ label, summary }) => pattern.test(label) && summary.length > 0 && summary.length < 3);

/** What the acceptance article must give, and what must not be in it. */
const CHECKS: readonly [string, (report: ContextReport) => boolean][] = [
  [
    'Claudia Sheinbaum, person, Mexican President, official',
    (r) => {
      const person = named(r, 'Claudia Sheinbaum');
      return (
        person?.kind === 'person' && person.official && /Mexican President/.test(person.role?.quote ?? '')
      );
    },
  ],
  [
    'her quotation, direct, with the pronoun resolved',
    (r) => {
      const quote = r.quotes.find(
        (q) => q.type === 'direct' && q.content.some((c) => c.quote.includes('non-negotiable')),
      );
      return r.sources.find((s) => s.id === quote?.source)?.name === 'Claudia Sheinbaum';
    },
  ],
  [
    'four anonymous officials',
    (r) => r.sources.some((s) => s.kind === 'anonymous' && s.count === 4 && s.official),
  ],
  [
    'relayed by the outlet NBC News',
    (r) => {
      const via = r.sources.find((s) => s.kind === 'anonymous' && s.count === 4)?.via;
      const outlet = r.sources.find((s) => s.id === via);
      return outlet?.kind === 'outlet' && /NBC News/.test(outlet.name ?? '');
    },
  ],
  ['at least four anonymous people in all', (r) => r.anonymousMinimum === 4],
  [
    'CIA and its full name are one organization',
    (r) => isOne(r, 'CIA', 'Central Intelligence Agency') && named(r, 'CIA')?.kind === 'organization',
  ],
  [
    'JSOC and its full name are one organization',
    (r) => isOne(r, 'JSOC', 'Joint Special Operations Command') && named(r, 'JSOC')?.kind === 'organization',
  ],
  [
    'the State Department',
    (r) => named(r, 'US State Department', 'State Department')?.kind === 'organization',
  ],
  ['Mexico is one place', (r) => isOne(r, 'Mexico') && named(r, 'Mexico')?.kind === 'place'],
  [
    'US and United States are one place',
    (r) => isOne(r, 'US', 'United States') && named(r, 'US')?.kind === 'place',
  ],
  ['1916 is the Pancho Villa Expedition', (r) => eventOf(r, '1916') === 'Pancho Villa Expedition'],
  [
    'over a century ago is the same moment, with its working',
    (r) =>
      r.history.some(
        (h) =>
          /century ago/.test(`${h.evidence.quote} ${h.working}`) &&
          h.working !== null &&
          h.event?.title === 'Pancho Villa Expedition',
      ),
  ],
  ['more than 100 years resolves to the same', (r) => eventOf(r, '100 years') === 'Pancho Villa Expedition'],
  ['a tag on cartels', (r) => hasTag(r, /cartel/i)],
  ['a tag on US–Mexico relations', (r) => hasTag(r, /relations/i)],
  ['a tag on sovereignty', (r) => hasTag(r, /sovereignty/i)],
  ['a tag on fentanyl', (r) => hasTag(r, /fentanyl/i)],
  ['a tag on military intervention', (r) => hasTag(r, /military|intervention|deployment|strikes/i)],
  [
    'Trump administration is no person',
    (r) => !r.entities.some((e) => e.kind === 'person' && /administration/i.test(e.name)),
  ],
  ['Plans Military is nothing', (r) => named(r, 'Plans Military') === undefined],
  ['Digital Desk does not speak', (r) => !r.sources.some((s) => /Digital Desk/.test(s.name ?? ''))],
];

async function run(context: BenchContext): Promise<Figure[]> {
  const text = readFileSync(`${context.data}/context/seed.txt`, 'utf8');
  const { knowledge } = await loadKnowledge(readData);
  const report = analyze(articleFromText(text, '2025-11-04'), pageOfText(null, text), {
    knowledge,
    options: DEFAULT_ANALYSIS,
  });
  const missed = CHECKS.filter(([, holds]) => !holds(report)).map(([name]) => name);
  const measured = `${CHECKS.length - missed.length} of ${CHECKS.length}`;
  return [
    {
      name: 'findings asked of the acceptance article',
      measured,
      asked: `${CHECKS.length} of ${CHECKS.length}`,
    },
    ...missed.map((name) => ({ name, measured: 'missed' })),
  ];
}

export const acceptance: Section = { id: 'acceptance', title: 'Acceptance article', run };
