import type {
  ContextReport,
  Entity,
  Evidence,
  HistoricalReference,
  Quote,
  Source,
  Tag,
} from '../report/types.ts';
import { SAMPLE_ARTICLE } from './article.ts';

const RULE = { rule: 'sample', confidence: 0.9 };

/** Where words stand in the sample, the n-th time they occur. @throws RangeError where they do not */
function at(quote: string, nth = 1): Evidence {
  let start = -1;
  for (let i = 0; i < nth; i++) start = SAMPLE_ARTICLE.text.indexOf(quote, start + 1);
  if (start < 0) throw new RangeError(`not in the sample: ${quote}`);
  return { start, end: start + quote.length, quote };
}

function entity(
  id: string,
  kind: Entity['kind'],
  name: string,
  mentions: Evidence[],
  more: Partial<Entity> = {},
): Entity {
  const base = { aliases: [], role: null, roles: [], official: false, references: [], gloss: null };
  return { ...RULE, id, kind, name, mentions, salience: mentions.length / 10, ...base, ...more };
}

function source(
  id: string,
  kind: Source['kind'],
  name: string | null,
  as: Evidence,
  more: Partial<Source>,
): Source {
  const base = {
    entity: null,
    official: false,
    office: null,
    standing: null,
    body: null,
    anonymityReason: null,
  };
  const told = { count: null, via: null, response: null, evidence: [as] };
  return { ...RULE, id, kind, name, as, ...base, ...told, ...more };
}

function quote(
  id: string,
  type: Quote['type'],
  source: string,
  content: string,
  cue: string,
  more: Partial<Quote> = {},
): Quote {
  const base = { act: 'said', loaded: false, speaker: null } as const;
  return { ...RULE, id, type, source, content: [at(content)], cue: at(cue), ...base, ...more };
}

const ENTITIES = [
  entity('e1', 'person', 'Ida Bakker', [at('Ida Bakker'), at('Bakker', 2), at('Bakker', 3)], {
    aliases: ['Bakker'],
    role: at('Dutch Energy Minister'),
    roles: [at('Dutch Energy Minister')],
    official: true,
    references: [at('She')],
  }),
  entity('e5', 'organization', 'Harbour Courier', [at('Harbour Courier'), at('Courier', 2)], {
    aliases: ['Courier'],
  }),
  entity('e2', 'place', 'North Sea', [at('North Sea')]),
  entity('e3', 'person', 'Jonas Holm', [at('Jonas Holm')], {
    aliases: ['Holm'],
    role: at('a spokesman for the Esbjerg Fishing Association'),
  }),
  entity('e4', 'organization', 'European Commission', [at('European Commission')], {
    official: true,
    gloss: 'The executive body of the European Union.',
  }),
  entity('e6', 'organization', 'Esbjerg Fishing Association', [at('Esbjerg Fishing Association')]),
  entity('e7', 'organization', 'Danish Energy Agency', [at('Danish Energy Agency')], { official: true }),
  entity('e8', 'place', 'Copenhagen', [at('Copenhagen')]),
];

const SOURCES = [
  source('s1', 'person', 'Ida Bakker', at('Dutch Energy Minister'), {
    entity: 'e1',
    official: true,
    office: 'minister',
    standing: 'sitting',
  }),
  source('s2', 'person', 'Jonas Holm', at('a spokesman for the Esbjerg Fishing Association'), {
    entity: 'e3',
  }),
  source('s3', 'anonymous', null, at('three current and one former ministry officials'), {
    official: true,
    office: 'agency',
    anonymityReason: at('not authorised to speak in public'),
    count: 4,
    via: 's4',
  }),
  source('s4', 'outlet', 'Harbour Courier', at('an investigation by the Harbour Courier'), { entity: 'e5' }),
  source('s5', 'organization', 'European Commission', at('The European Commission'), {
    entity: 'e4',
    official: true,
    office: 'international-body',
    response: 'declined',
  }),
  source('s6', 'organization', 'Danish Energy Agency', at('The Danish Energy Agency'), {
    entity: 'e7',
    official: true,
    office: 'agency',
    response: 'no-reply',
  }),
];

const QUOTES = [
  quote(
    'q1',
    'indirect',
    's4',
    'The Dutch and Danish governments are preparing to share a power cable under the North Sea',
    'according to',
  ),
  quote('q2', 'indirect', 's4', 'the cable would cost about four billion euros', 'the Courier said'),
  quote(
    'q3',
    'indirect',
    's3',
    'the route was still being debated and that a first draft had been rejected in January',
    'said that',
  ),
  quote('q4', 'direct', 's1', '“We will not buy our winters from others again,”', 'told reporters', {
    speaker: at('Bakker', 2),
  }),
  quote('q5', 'indirect', 's1', 'work could begin in spring', 'She said', { speaker: at('She') }),
  quote('q6', 'indirect', 's2', 'the route would cut through spawning grounds', 'said the route'),
];

const OIL_SHOCK = {
  id: 'oil-shock-1973',
  title: '1973 oil crisis',
  from: 1973,
  to: 1974,
  places: ['Netherlands', 'United States'],
  summary: 'Arab oil producers cut deliveries to countries that supported Israel, and prices rose fourfold.',
  wikipedia: '1973 oil crisis',
  score: 0.92,
};

const HISTORY: HistoricalReference[] = [
  {
    ...RULE,
    id: 'h1',
    evidence: at('the oil shock of 1973'),
    kind: 'year',
    from: 1973,
    to: 1973,
    working: '1973 = 1973',
    event: OIL_SHOCK,
    candidates: [],
    why: ['Year: 1973 is within 1973–74', 'Place: Dutch, same sentence', 'Kind: oil shock'],
  },
  {
    ...RULE,
    id: 'h2',
    confidence: 0.4,
    evidence: at('Half a century ago'),
    kind: 'ago',
    from: 1973,
    to: 1977,
    working: 'published 2025 − about 50 = about 1975',
    event: null,
    candidates: [OIL_SHOCK],
    why: [],
  },
  {
    ...RULE,
    id: 'h3',
    evidence: at('the Second World War'),
    kind: 'named-event',
    from: 1939,
    to: 1945,
    working: null,
    event: {
      id: 'second-world-war',
      title: 'Second World War',
      from: 1939,
      to: 1945,
      places: [],
      summary: 'The war between the Axis powers and the Allies.',
      wikipedia: 'World War II',
      score: 1,
    },
    candidates: [],
    why: ['Name: Second World War'],
  },
];

const TAGS: Tag[] = [
  tag(
    't1',
    'Energy supply',
    ['declared', 'computed'],
    at('Half a century ago both countries closed their motorways on Sundays to save fuel.'),
  ),
  tag('t2', 'North Sea cable', ['computed'], at('She said work could begin in spring.')),
  tag(
    't3',
    'Fishing',
    ['computed'],
    at('Fishing crews are less sure.'),
    at('Fishing'),
    at('spawning grounds'),
  ),
];

function tag(
  id: string,
  label: string,
  origin: Tag['origin'],
  summary: Evidence,
  ...mentions: Evidence[]
): Tag {
  return { ...RULE, id, label, origin, theme: null, weight: 0.5, summary: [summary], mentions, entities: [] };
}

/** The sample's report, made by hand, with one of everything that the panel shows. */
export const SAMPLE_REPORT: ContextReport = {
  schema: 'context-report/1',
  page: {
    url: 'https://gazette.example/cable',
    lang: 'en',
    isArticle: true,
    confidence: 0.95,
    kind: 'news',
    reasons: ['NewsArticle in JSON-LD'],
    partial: null,
  },
  article: SAMPLE_ARTICLE,
  entities: ENTITIES,
  sources: SOURCES,
  quotes: QUOTES,
  history: HISTORY,
  tags: TAGS,
  anonymousMinimum: 4,
  brief: [
    at('Dutch Energy Minister Ida Bakker welcomed the plan on Tuesday.'),
    at('Fishing crews are less sure.'),
  ],
  errors: [],
  timings: { text: 2, entities: 31, sources: 8, quotes: 4, history: 3, tags: 6, all: 54 },
};
