import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import { STORMS } from '../../../languages/en/name-heads.ts';
import { BODY_WORDS, COMPANY_TAILS } from '../../../languages/en/organizations.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from '../mentions/mention.ts';
import { byPlace, type Cluster, Union } from './cluster.ts';
import { type Form, likeliestKind } from './form.ts';
import { acronymLetters, bodyKey, couldStandFor, initials, withoutCountry } from './key.ts';

/** A name that many bodies bear: only its country tells which. */
interface Body extends Form {
  body: string;
  bodyWords: readonly string[];
  /** Country by which the name is told apart, where the text gives one right before it. */
  of: string | null;
}

/** Notes of the offline index: two names of one entry are names of one thing. */
export type KnownName = (name: string) => string | null;

/** Clusters of organizations, places and other names: same names, acronyms, short forms. */
export function mergeBodies(forms: readonly Form[], document: TextDocument, known: KnownName): Cluster[] {
  const bodies = forms.flatMap((form) => byCountry(form, document));
  const joined = new Union(bodies.length);
  const join = (a: number, b: number) => {
    if (differ(bodies[a]!, bodies[b]!)) return;
    joined.join(a, b);
  };
  joinEqual(bodies, join, (body) => (body.kind === 'place' ? placeKey(body) : body.body));
  joinEqual(bodies, join, (body) => (body.kind === 'other' ? withoutStorm(body) : null));
  joinEqual(bodies, join, (body) => (body.kind === 'other' || body.of !== null ? null : known(body.name)));
  joinBracketed(bodies, document, join);
  bodies.forEach((body, i) => {
    for (const j of expansions(body, bodies)) join(j, i);
    for (const j of longerNames(body, bodies, known)) join(j, i);
  });
  return joined.groups().map((group) => toCluster(group.map((i) => bodies[i]!)));
}

function toCluster(bodies: Body[]): Cluster {
  const ranked = [...bodies].sort(
    (a, b) =>
      Number(acronymLetters(a.name) !== null) - Number(acronymLetters(b.name) !== null) ||
      b.name.length - a.name.length,
  );
  const full = ranked[0]!;
  const country = full.kind === 'place' ? COUNTRY_BY_NAME.get(full.name.replace(/^the /i, '')) : undefined;
  const names = [...ranked.map((body) => body.name), ...explained(ranked)];
  if (country && names.includes(country.name))
    names.sort((a, b) => Number(b === country.name) - Number(a === country.name));
  return {
    kind: acronymLetters(full.name) ? likeliestKind(bodies.flatMap((b) => b.mentions)) : full.kind,
    names: [...new Set(names)],
    mentions: bodies.flatMap((body) => body.mentions).sort(byPlace),
    of: bodies.find((body) => body.of !== null)?.of ?? null,
  };
}

/** 'Fuel Standard' of 'U.S. Fuel Standard (FS)': the letters tell what is the name proper. */
function explained(bodies: readonly Body[]): string[] {
  const letters = new Set(bodies.map((body) => acronymLetters(body.name)));
  return bodies.flatMap(({ name }) => {
    const proper = withoutCountry(name);
    return proper !== null && initials(proper).some((l) => letters.has(l)) ? [proper] : [];
  });
}

function differ(a: Body, b: Body): boolean {
  return a.of !== null && b.of !== null && a.of !== b.of;
}

const LEADING = new Set(['us', 'uk', 'un', 'eu']);

function countryOf(word: string): string | null {
  return COUNTRY_BY_NAME.get(word)?.name ?? COUNTRY_BY_DEMONYM.get(word)?.name ?? null;
}

/** One form for each country told right before it ("Russia's Foreign Ministry"), where it is a name that many bear. */
function byCountry(form: Form, document: TextDocument): Body[] {
  const body = bodyKey(form.name);
  const base: Body = { ...form, body, bodyWords: body.split(' '), of: null };
  if (form.kind !== 'organization') return [base];
  const named =
    form.name
      .split(' ')
      .map(countryOf)
      .find((c) => c !== null) ?? null;
  if (named !== null) return [{ ...base, of: named }];
  if (!form.words.some((word) => BODY_WORDS.has(word))) return [base];
  const parts = new Map<string | null, Mention[]>();
  let last: string | null = null;
  for (const mention of form.mentions) {
    last = countryBefore(document, mention.from) ?? last;
    parts.set(last, [...(parts.get(last) ?? []), mention]);
  }
  return [...parts].map(([of, mentions]) => ({ ...base, of, mentions }));
}

function countryBefore({ tokens, text }: TextDocument, token: number): string | null {
  let at = token - 1;
  if (/^['’]s?$/.test(tokens[at]?.text ?? '')) at--;
  const last = tokens[at];
  if (!last) return null;
  const first = tokens[at - 1];
  const pair = first ? countryOf(text.slice(first.start, last.end)) : null;
  return pair ?? countryOf(last.text);
}

/** 'New York City' and 'New York', 'the United States' and 'US'. */
function placeKey({ name, key }: Body): string {
  const country = COUNTRY_BY_NAME.get(name.replace(/^the /i, ''));
  if (country) return `country ${country.name}`;
  const words = key.replace(/,/g, '').split(' ');
  return words.length > 2 && words.at(-1) === 'city' ? words.slice(0, -1).join(' ') : words.join(' ');
}

/** 'Olga' and 'Hurricane Olga', 'Tropical Storm Olga'. */
function withoutStorm({ bodyWords }: Body): string {
  return STORMS.has(bodyWords.at(-2) ?? '') ? bodyWords.at(-1)! : bodyWords.join(' ');
}

function joinEqual(
  bodies: readonly Body[],
  join: (a: number, b: number) => void,
  keyOf: (b: Body) => string | null,
): void {
  const first = new Map<string, number>();
  bodies.forEach((body, i) => {
    const key = keyOf(body);
    if (key === null || key === '') return;
    const group = `${body.kind === 'place'} ${key} ${body.of ?? ''}`;
    const other = first.get(group);
    if (other === undefined) first.set(group, i);
    else join(other, i);
  });
}

/** 'Central Intelligence Agency (CIA)', 'CIA (Central Intelligence Agency)'. */
function joinBracketed(
  bodies: readonly Body[],
  { text }: TextDocument,
  join: (a: number, b: number) => void,
): void {
  const at = bodies.flatMap((body, i) => body.mentions.map((mention) => ({ mention, body, i })));
  at.sort((a, b) => a.mention.start - b.mention.start);
  for (let n = 1; n < at.length; n++) {
    const [a, b] = [at[n - 1]!, at[n]!];
    if (!/^\s*\(\s*(?:the\s+)?["“]?$/.test(text.slice(a.mention.end, b.mention.start))) continue;
    if (!/^["”]?\s*[),;]/.test(text.slice(b.mention.end, b.mention.end + 3))) continue;
    const [short, long] = a.body.name.length < b.body.name.length ? [a, b] : [b, a];
    const letters = acronymLetters(short.body.name);
    if (letters && couldStandFor(letters, long.body.name)) join(long.i, short.i);
  }
}

/** The one name that the letters of an acronym are the initials of. Two letters prove too little. */
function expansions(body: Body, bodies: readonly Body[]): number[] {
  const letters = acronymLetters(body.name);
  if (!letters || letters.length < 3 || body.kind === 'place') return [];
  const found = [...bodies.keys()].filter((j) => {
    const other = bodies[j]!;
    return other.words.length > 1 && other.kind !== 'place' && mayAbbreviate(letters, other.name);
  });
  return new Set(found.map((j) => bodies[j]!.body)).size === 1 ? found.slice(0, 1) : [];
}

function mayAbbreviate(letters: string, name: string): boolean {
  if (initials(name).includes(letters)) return true;
  const proper = withoutCountry(name);
  return proper !== null && initials(proper).includes(letters);
}

const TELLS_NOTHING = new Set(
  'american bank british central east european first general global great international national new north old red royal saint south state the united university west white world'.split(
    ' ',
  ),
);

/**
 * Longer names that this one is short for, if they are of one thing: 'State Department' of 'US State Department',
 * 'Goldman' of 'Goldman Sachs' where the full name came first, 'Commission' of 'European Commission'.
 */
function longerNames(body: Body, bodies: readonly Body[], known: KnownName): number[] {
  if (body.kind !== 'organization' || acronymLetters(body.name)) return [];
  const words = body.bodyWords;
  const found = [...bodies.keys()].filter((j) => {
    const other = bodies[j]!;
    if (other === body || other.kind !== 'organization') return false;
    const longer = other.bodyWords;
    if (longer.length <= words.length) return false;
    return isTail(words, longer, other, body) || isHead(words, longer, other, body);
  });
  const distinct = new Set(found.map((j) => known(bodies[j]!.name) ?? bodies[j]!.body));
  return distinct.size === 1 ? found.slice(0, 1) : [];
}

/** Bodies that are called by their last word alone; papers and clubs are not. */
const CALLED_SHORT = new Set(
  'academy agency assembly authority board bureau commission committee congress council court department ministry parliament senate tribunal university'.split(
    ' ',
  ),
);

function isTail(words: readonly string[], longer: readonly string[], other: Body, body: Body): boolean {
  if (longer.slice(-words.length).join(' ') !== words.join(' ')) return false;
  const lead = longer.slice(0, -words.length);
  if (words.length > 1) return lead.every((w) => LEADING.has(w) || countryOf(capitalized(w)) !== null);
  return CALLED_SHORT.has(words[0]!) && startsBefore(other, body);
}

function isHead(words: readonly string[], longer: readonly string[], other: Body, body: Body): boolean {
  if (longer.slice(0, words.length).join(' ') !== words.join(' ')) return false;
  if (words.length === 1 && (TELLS_NOTHING.has(words[0]!) || words[0]!.length < 3)) return false;
  if (words.length === 1 && countryOf(body.name) !== null) return false;
  return startsBefore(other, body) && longer.slice(words.length).every((w) => COMPANY_TAILS.has(w));
}

function capitalized(word: string): string {
  return word.length <= 3 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
}

function startsBefore(a: Form, b: Form): boolean {
  return a.mentions[0]!.start < b.mentions[0]!.start;
}
