import type { Reply } from '../../lib/lookups/ports.ts';
import { json } from './network.ts';

interface Entry {
  extract: string;
  item?: string;
  to?: string;
  names?: readonly string[];
}

/** Articles written for these tests. */
const ARTICLES: Readonly<Record<string, Entry>> = {
  'Ana Ferrer': {
    extract:
      'Ana Ferrer (born 4 May 1970) is a Spanish marine biologist who is minister of fisheries of Spain.\nShe studied in Vigo.',
    item: 'Q900001',
  },
  'Ana Ferrer Ruiz': { extract: '', to: 'Ana Ferrer' },
  'John Doyle': {
    extract: 'John Doyle is an Irish footballer who plays as a goalkeeper.',
    item: 'Q900002',
  },
  Harbour: { extract: 'Harbour may refer to:', names: ['Harbour (film)', 'Harbour Company'] },
  'Harbour (film)': { extract: 'Harbour is a 1991 film.' },
  'Harbour Company': { extract: 'The Harbour Company runs ferries.', item: 'Q900003' },
};

const ITEMS: Readonly<Record<string, unknown>> = {
  Q900001: {
    labels: { en: { value: 'Ana Ferrer' } },
    descriptions: { en: { value: 'Spanish politician' } },
    claims: {
      P31: [claim({ id: 'Q5' })],
      P39: [claim({ id: 'Q900010' }, 'normal', { P580: '+2020-00-00T00:00:00Z' })],
      P27: [claim({ id: 'Q29' })],
      P569: [claim({ time: '+1970-05-04T00:00:00Z', precision: 11 })],
    },
  },
  Q900002: { labels: { en: { value: 'John Doyle' } }, claims: { P31: [claim({ id: 'Q5' })] } },
  Q900003: {
    labels: { en: { value: 'Harbour Company' } },
    claims: {
      P31: [claim({ id: 'Q4830453' })],
      P571: [claim({ time: '+1903-00-00T00:00:00Z', precision: 9 })],
    },
  },
  Q900010: { labels: { en: { value: 'minister of fisheries' }, de: { value: 'Fischereiminister' } } },
  Q29: { labels: { en: { value: 'Spain' }, de: { value: 'Spanien' } } },
};

/** One statement of an item. */
export function claim(value: unknown, rank = 'normal', qualifiers: Record<string, string> = {}) {
  return {
    rank,
    mainsnak: { datavalue: { value } },
    qualifiers: Object.fromEntries(
      Object.entries(qualifiers).map(([property, time]) => [
        property,
        [{ datavalue: { value: { time, precision: 9 } } }],
      ]),
    ),
  };
}

/** Answers as Wikipedia and Wikidata would, from what was written for these tests. */
export function encyclopedia(url: URL): Reply {
  const asked = url.searchParams;
  if (asked.get('action') === 'wbgetentities') {
    const ids = asked.get('ids')!.split('|');
    const entity = (id: string) => ITEMS[id] ?? { id, missing: '' };
    return json({ entities: Object.fromEntries(ids.map((id) => [id, entity(id)])) });
  }
  const generator = asked.get('generator');
  if (generator === 'links') return candidates(ARTICLES[asked.get('titles')!]?.names ?? []);
  if (generator === 'search') {
    const words = asked.get('gsrsearch')!.split(' ');
    return candidates(Object.keys(ARTICLES).filter((title) => words.some((word) => title.includes(word))));
  }
  const titles = asked.get('titles')!.split('|');
  const redirects = titles.flatMap((from) => (ARTICLES[from]?.to ? [{ from, to: ARTICLES[from].to }] : []));
  const targets = new Set(titles.map((title) => ARTICLES[title]?.to ?? title));
  return json({
    query: {
      redirects,
      pages: [...targets].map(page),
      rightsinfo: { text: 'Test licence', url: 'https://licence.example/by' },
    },
  });
}

function page(title: string) {
  const entry = ARTICLES[title];
  if (!entry) return { title, missing: true };
  const { extract, item, names } = entry;
  return {
    title,
    extract,
    pageprops: { ...(item ? { wikibase_item: item } : {}), ...(names ? { disambiguation: '' } : {}) },
    revisions: [{ timestamp: '2025-03-01T00:00:00Z' }],
  };
}

function candidates(titles: readonly string[]): Reply {
  const pages = titles.map((title, i) => ({ ...page(title), index: i + 1 }));
  return json({ query: { pages } });
}
