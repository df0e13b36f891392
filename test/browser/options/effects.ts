import type { Panel } from '../../../lib/cli/browser/driver.ts';
import type { OptionName } from '../../../lib/options/schema.ts';
import { type Here, marked, stateOf } from '../support.ts';

/** One option: a value for it, and how a reader sees that it took effect. */
export interface Effect {
  value: unknown;
  /** Options that have to be set beside it for the effect to be seen. */
  others?: Readonly<Record<string, unknown>>;
  shows(here: Here): Promise<boolean>;
}

const rootData = (name: string, value: string) => ({
  value: /^\d$/.test(value) ? Number(value) : value,
  shows: ({ panel }: Here) =>
    panel.evaluate((d, [key, wanted]) => d.documentElement.dataset[key] === wanted, [name, value] as const),
});

const hasSection = (panel: Panel, name: string) =>
  panel.evaluate((d, wanted) => d.querySelector(`[data-section="${wanted}"]`) !== null, name);

/** A list that is off has no section. */
const listOff = (section: string): Effect => ({
  value: false,
  shows: async ({ panel }) => !(await hasSection(panel, section)) && (await stateOf(panel)).name === 'report',
});

/** With a bar that nothing passes, findings of a list are set apart as possible; `id` begins their ids. */
const barOf = (id: string, others?: Effect['others']): Effect => ({
  value: 1,
  ...(others ? { others } : {}),
  shows: ({ panel }) =>
    panel.evaluate((d, first) => d.querySelector(`#possible [data-item^="${first}"]`) !== null, id),
});

const inState = (value: unknown, state: string): Effect => ({
  value,
  shows: async ({ panel }) => (await stateOf(panel)).name === state,
});

const marks = async (here: Here, kind: string) =>
  Object.entries(await marked(here))
    .filter(([name, words]) => name.startsWith(kind) && words.length > 0)
    .flatMap(([, words]) => words);

const noMarks = (kind: string): Effect => ({
  value: false,
  shows: async (here) => (await marks(here, kind)).length === 0,
});

/** Options whose own suites try them: they need a network or a store of their own. */
export type TriedElsewhere = Extract<OptionName, `lookups.${string}` | `memory.${string}`>;

/** What each option does to a panel that is open beside test/pages/harbour.html. */
export const EFFECTS: Record<Exclude<OptionName, TriedElsewhere>, Effect> = {
  'reading.mode': inState('click', 'idle'),
  'sites.block': inState(['*://localhost/*'], 'off'),
  'sites.allow': { ...inState(['*://localhost/*'], 'report'), others: { 'reading.mode': 'click' } },
  'sections.order': {
    value: ['brief', 'tags', 'history', 'entities', 'quotes'],
    shows: ({ panel }) =>
      panel.evaluate((d) => d.querySelector('[data-section]')?.getAttribute('data-section') === 'brief'),
  },
  'sections.hidden': {
    value: ['quotes'],
    shows: async ({ panel }) => !(await hasSection(panel, 'quotes')),
  },
  'look.theme': rootData('theme', 'dark'),
  'look.text': rootData('text', '4'),
  'look.density': rootData('density', 'compact'),
  'highlights.amount': {
    value: 'off',
    shows: async (here) => (await marks(here, '')).length === 0,
  },
  'highlights.style': {
    value: 'tint',
    shows: async (here) => Object.keys(await marked(here)).some((name) => name.includes('-tint-')),
  },
  'highlights.said': noMarks('said'),
  'highlights.name': noMarks('name'),
  'highlights.past': noMarks('past'),
  'highlights.own': noMarks('own'),
  'highlights.hover': {
    value: true,
    async shows({ driver }) {
      const { page } = driver;
      const { x, y } = await page.evaluate(() => {
        const node = [...document.querySelectorAll('.story p')][1]!.firstChild!;
        const range = document.createRange();
        const at = node.nodeValue!.indexOf('demurrage');
        range.setStart(node, at);
        range.setEnd(node, at + 9);
        const box = range.getBoundingClientRect();
        return { x: box.left + 20, y: box.top + box.height / 2 };
      });
      await page.mouse.move(1, 1);
      await page.mouse.move(x, y, { steps: 2 });
      await new Promise((done) => setTimeout(done, 600));
      const card = (await driver.cardText()) !== null;
      if (card) await page.keyboard.press('Escape');
      return card;
    },
  },
  'entities.on': listOff('entities'),
  'entities.minimum': barOf('e'),
  // Sources that are quoted stay with their quotes.
  'sources.on': { ...listOff('quotes'), others: { 'quotes.on': false } },
  'sources.minimum': barOf('s', { 'quotes.on': false }),
  'quotes.on': {
    value: false,
    shows: ({ panel }) =>
      panel.evaluate(
        (d) =>
          d.querySelectorAll('#quotes [data-item^="q"]').length === 0 && d.querySelector('#tags') !== null,
      ),
  },
  'quotes.minimum': barOf('q'),
  'history.on': listOff('history'),
  'history.minimum': barOf('h'),
  'history.years': {
    value: 100,
    shows: ({ panel }) =>
      panel.evaluate((d) => d.querySelector('#history')?.textContent?.includes('1984') !== true),
  },
  'tags.on': listOff('tags'),
  'tags.minimum': barOf('t'),
  'tags.count': {
    value: 1,
    shows: ({ panel }) => panel.evaluate((d) => d.querySelectorAll('#tags [data-item]').length === 1),
  },
  keys: {
    value: {
      'next-item': 'n',
      'previous-item': 'k',
      'next-section': ']',
      'previous-section': '[',
      search: '/',
      filter: 'f',
      copy: 'c',
      export: 'e',
      show: 'o',
      help: '?',
    },
    async shows({ panel }) {
      await panel.evaluate((d) => (d.activeElement as HTMLElement | null)?.blur());
      await panel.press('n');
      return panel.evaluate((d) => d.activeElement?.hasAttribute('data-item') === true);
    },
  },
};
