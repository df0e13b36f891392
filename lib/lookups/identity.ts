import { keyWords, nameKey } from '../analysers/entities/merge/key.ts';
import { maySame } from '../analysers/entities/merge/person-name.ts';
import { COUNTRIES } from '../languages/en/countries.ts';
import { readText } from '../text/document.ts';
import type { PropertyName } from './properties.ts';
import { roleWords } from './roles.ts';
import type { Agreement, Item, Page, Told } from './types.ts';
import { COMMON_ROLES } from './words.ts';

/** A page about somebody who died this many years before the article is not about somebody quoted in it. */
const STILL_QUOTED = 2;
/** So many sentences of a page say what its person is; later ones speak of others too. */
const INTRODUCING = 2;
/** What follows these words in a role is of what, where and for whom. */
const BEFORE_THE_REST = /,|\b(?:of|for|at|in|to|with|from|on|under|who|that)\b/;

/** What a page and its item tell of somebody, in English. */
interface Known {
  names: readonly string[];
  /** What introduces the person; empty where the page is not English. */
  text: string;
  facts: Readonly<Partial<Record<PropertyName, readonly string[]>>>;
}

/** What agrees between an article and a page about a person. */
export function agreements(told: Told, page: Page, item: Item | null): Agreement[] {
  const known = knownOf(page, item);
  const tests: Record<Agreement, boolean> = {
    name: namesAgree(told.names, known.names),
    role: rolesAgree(told.roles, known) !== 'no',
    country: told.countries.some((country) => isOf(country, known)),
    employer: told.employers.some((employer) => worksFor(employer, known)),
  };
  return (Object.keys(tests) as Agreement[]).filter((name) => tests[name]);
}

/**
 * Whether a page about a person is surely about the person of the article: the name and at least one more fact agree,
 * and nothing speaks against it. A role that many have, or a country alone beside another role, is not enough.
 */
export function isSure(told: Told, page: Page, item: Item | null): boolean {
  if (item?.human === false || isDead(told, item)) return false;
  const agreed = agreements(told, page, item);
  if (!agreed.includes('name')) return false;
  if (agreed.includes('employer')) return true;
  const role = rolesAgree(told.roles, knownOf(page, item));
  if (role === 'yes') return true;
  return agreed.includes('country') && (role === 'common' || told.roles.length === 0);
}

function isDead({ speaks, year }: Told, item: Item | null): boolean {
  return speaks && year !== null && item?.died != null && year - item.died >= STILL_QUOTED;
}

function knownOf(page: Page, item: Item | null): Known {
  const facts = (item?.facts ?? []).map(({ property, values }) => [property, values.map((v) => v.english)]);
  const intro = page.edition === 'en' ? introOf(page.text) : '';
  return {
    // What stands in brackets tells pages of one name apart and is no part of it.
    names: [page.title, ...page.from, ...(item?.names ?? [])].map((name) => name.replace(/ \([^()]*\)$/, '')),
    text: [intro, item?.description ?? ''].join('\n'),
    facts: Object.fromEntries(facts) as Known['facts'],
  };
}

function introOf(text: string): string {
  const document = readText(text, [{ start: 0, end: text.length }]);
  const last = document.sentences[INTRODUCING - 1];
  return last ? text.slice(0, last.end) : text;
}

/** Full names only: a family name alone is anybody's. */
function namesAgree(told: readonly string[], known: readonly string[]): boolean {
  const full = (names: readonly string[]) => names.map(keyWords).filter((words) => words.length > 1);
  return full(told).some((name) => full(known).some((other) => maySame(name, other)));
}

/**
 * Whether the noun of a role stands in what the page says. One that many have counts as common, unless more of the role
 * agrees: 'adviser' is common, 'national security adviser' is not.
 */
function rolesAgree(roles: readonly string[], known: Known): 'yes' | 'common' | 'no' {
  const { position = [], occupation = [] } = known.facts;
  const said = new Set([known.text, ...position, ...occupation].flatMap(roleWords));
  const found = roles
    .map((role) => roleWords(role.split(BEFORE_THE_REST)[0]!))
    .filter((words) => words.length > 0 && said.has(words.at(-1)!));
  const tells = (word: string) => said.has(word) && !COMMON_ROLES.has(word) && !COUNTRY_WORDS.has(word);
  if (found.some((words) => words.some(tells))) return 'yes';
  return found.length > 0 ? 'common' : 'no';
}

const COUNTRY_WORDS = new Set(
  COUNTRIES.flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms]).flatMap(roleWords),
);

function isOf(country: string, known: Known): boolean {
  const { citizenship = [], position = [] } = known.facts;
  return countriesIn([known.text, ...citizenship, ...position].join('\n')).includes(country);
}

function worksFor(employer: string, known: Known): boolean {
  const { employer: employers = [], position = [], party = [] } = known.facts;
  const key = nameKey(employer);
  const inside = [known.text, ...position, ...employers, ...party].map((text) => ` ${nameKey(text)} `);
  return key.length > 1 && inside.some((text) => text.includes(` ${key} `));
}

/** Names of countries that a text names, by their own names or their people's. */
export function countriesIn(text: string): string[] {
  const words = ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}.]+/gu, ' ')} `;
  const has = (name: string) => words.includes(` ${name.normalize('NFD').replace(/\p{M}/gu, '')} `);
  return COUNTRIES.filter(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms].some(has)).map(
    ({ name }) => name,
  );
}
