import { COUNTRY_BY_NAME } from '../../../languages/en/countries.ts';
import type { Entity, Evidence } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import { evidence } from '../../../text/evidence.ts';
import type { Cluster } from '../merge/cluster.ts';
import { type Gender, titleGender } from '../merge/gender.ts';
import { countryReferences } from './people.ts';
import { resolvePronouns } from './pronouns.ts';
import { type Described, nounsOf, resolveNouns } from './role-nouns.ts';

/** The entities with their pronouns, role nouns and demonyms, in text order. `clusters` and `entities` go together. */
export function addReferences(
  document: TextDocument,
  clusters: readonly Cluster[],
  entities: readonly Entity[],
): Entity[] {
  const taken = spans(clusters);
  const found: Evidence[][] = entities.map(() => []);
  const add = (id: number, from: number, to: number) => {
    const { start } = document.tokens[from]!;
    const { end } = document.tokens[to - 1]!;
    if (!taken(start, end)) found[id]!.push(evidence(document.text, start, end));
  };
  const people = clusters.flatMap((cluster, id) =>
    cluster.kind === 'person'
      ? [{ id, gender: genderOf(document, cluster, entities[id]!), at: starts(cluster) }]
      : [],
  );
  for (const { token, id } of resolvePronouns(document, people)) add(id, token, token + 1);
  for (const { from, to, id } of resolveNouns(document, describedOf(clusters, entities))) add(id, from, to);
  for (const [name, references] of countryReferences(document, countries(entities), taken)) {
    const id = entities.findIndex((e) => e.kind === 'place' && countryName(e) === name);
    found[id]?.push(...references);
  }
  return entities.map((entity, id) => ({
    ...entity,
    references: found[id]!.sort((a, b) => a.start - b.start),
  }));
}

const starts = (cluster: Cluster): number[] => cluster.mentions.map((m) => m.from);

function describedOf(clusters: readonly Cluster[], entities: readonly Entity[]): Described[] {
  return clusters.flatMap((cluster, id) => {
    if (cluster.kind !== 'person' && cluster.kind !== 'organization') return [];
    const { name, roles } = entities[id]!;
    const nouns = nounsOf(
      name,
      roles.map((r) => r.quote),
      cluster.kind === 'person',
    );
    return nouns.size > 0 ? [{ id, nouns, at: starts(cluster) }] : [];
  });
}

function genderOf(document: TextDocument, cluster: Cluster, { roles }: Entity): Gender {
  for (const mention of cluster.mentions) {
    const gender = titleGender(document, mention.from);
    if (gender) return gender;
  }
  const told = roles
    .map((r) => r.quote)
    .join(' ')
    .toLowerCase();
  const woman = /\b(?:\w*woman|actress|mother|daughter|sister|wife|queen|princess)\b/.test(told);
  const man = /\b(?:\w*(?<!wo)man|actor|father|son|brother|husband|king|prince)\b/.test(told);
  return woman === man ? null : woman ? 'female' : 'male';
}

function countries(entities: readonly Entity[]): Set<string> {
  return new Set(entities.flatMap((e) => (e.kind === 'place' ? (countryName(e) ?? []) : [])));
}

function countryName({ name, aliases }: Entity): string | null {
  for (const each of [name, ...aliases]) {
    const country = COUNTRY_BY_NAME.get(each.replace(/^the /i, ''));
    if (country) return country.name;
  }
  return null;
}

/** Tells whether a span touches a name. */
function spans(clusters: readonly Cluster[]): (start: number, end: number) => boolean {
  const all = clusters.flatMap((c) => c.mentions).sort((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < all.length && all[low]!.start < end;
  };
}
