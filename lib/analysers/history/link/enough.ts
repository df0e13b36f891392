import type { KnownEvent } from '../../../knowledge/events/event.ts';
import type { EventKind } from '../../../knowledge/events/kinds.ts';
import type { Agreement } from './score.ts';

/** Kinds of which a country has hardly two in a year: place and kind tell which. */
const SINGULAR: ReadonlySet<EventKind> = new Set([
  'coup',
  'election',
  'genocide',
  'independence',
  'intervention',
  'invasion',
  'occupation',
  'partition',
  'referendum',
  'revolution',
  'war',
]);

/** Kinds that last: a year within them does not mean them. */
const LASTING: ReadonlySet<EventKind> = new Set([
  'culture',
  'era',
  'movement',
  'premiership',
  'presidency',
  'reign',
]);

/** A word of the kind stands so near that it belongs to the time. */
const NEAR_KIND = 1.3;
/** A word of the title, and one more. */
const CLEAR_THEME = 1;
/** Many things are founded in a year: two words of the title. */
const SURE_THEME = 2;

/** Do the sorts of agreement tell this event from others of its place and time? Never true by year alone. */
export function isEnough(a: Agreement, { kinds, title }: KnownEvent): boolean {
  if (a.name > 0) return a.isNamedHere || a.kind >= NEAR_KIND;
  const isSingular = kinds.some((kind) => SINGULAR.has(kind));
  const isPlaced = a.place > 0 || a.placeAround > 0 || (isSingular && a.person);
  if (!isPlaced || a.isElsewhere || kinds.some((kind) => LASTING.has(kind))) return false;
  if (a.day > 0) return a.kind > 0 || a.theme > 0 || a.actor > 0 || (a.town > 0 && a.place > 0);
  if (/\bcampaign\b/.test(title) && a.actor === 0) return false;
  if (kinds.includes('founding') && a.theme < SURE_THEME) return false;
  if (a.kind < NEAR_KIND) return a.actor > 0 && a.town > 0 && a.theme >= CLEAR_THEME;
  if (isSingular) return a.place > 0 || a.actor > 0 || a.home;
  if (a.countries > 1 && a.actorAround > 0) return true;
  const isHere = a.place > 0 || a.actor > 0 || (a.home && a.theme >= SURE_THEME);
  return isHere && (a.town > 0 || a.person || a.theme >= CLEAR_THEME);
}
