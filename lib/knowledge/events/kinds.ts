/** What an event is; the order is the bit order in the compiled index, so new ones go last. */
export const EVENT_KINDS = [
  'war',
  'battle',
  'invasion',
  'intervention',
  'occupation',
  'coup',
  'revolution',
  'uprising',
  'independence',
  'treaty',
  'summit',
  'assassination',
  'massacre',
  'genocide',
  'attack',
  'hijacking',
  'siege',
  'disaster',
  'accident',
  'famine',
  'epidemic',
  'crisis',
  'scandal',
  'abuse',
  'election',
  'referendum',
  'presidency',
  'premiership',
  'reign',
  'era',
  'law',
  'ruling',
  'trial',
  'amendment',
  'speech',
  'protest',
  'strike',
  'riot',
  'movement',
  'space',
  'nuclear',
  'discovery',
  'founding',
  'merger',
  'sport',
  'culture',
  'exchange',
  'migration',
  'partition',
  'boycott',
  'sanction',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(EVENT_KINDS.map((kind, index) => [kind, index]));

export const isEventKind = (word: string): word is EventKind => NUMBERS.has(word);

/** Place of a kind in EVENT_KINDS. */
export const kindNumber = (kind: EventKind): number => NUMBERS.get(kind)!;
