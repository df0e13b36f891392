import { type Gloss, isPublicKind } from '../../knowledge/glosses/gloss.ts';
import type { GlossIndex } from '../../knowledge/glosses/index.ts';
import type { Entity, Evidence } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';
import type { OwnEntity } from '../types.ts';
import type { Mention } from './mentions/mention.ts';
import { byPlace, type Cluster } from './merge/cluster.ts';
import { findRoles, fullestRole } from './roles/index.ts';
import { listRoles } from './roles/list.ts';
import { isPublicBody, officeOf } from './roles/office.ts';
import { sentenceFinder } from './sentence-finder.ts';

/** Entities of the clusters, in their order, with roles, public office and gloss; without references and salience. */
export function describeEntities(
  document: TextDocument,
  clusters: readonly Cluster[],
  rule: string,
  glosses: GlossIndex | null,
): Entity[] {
  const finder = sentenceFinder(document);
  const sentenceOf = (mention: Mention) => finder(mention.start);
  const people = clusters.filter((c) => c.kind === 'person').flatMap((c) => c.mentions);
  const listed = listRoles(document, people.sort(byPlace), sentenceOf);
  return clusters.map((cluster, index) =>
    describe(
      cluster,
      index,
      rule,
      glossOf(cluster, glosses),
      findRoles(document, cluster.mentions, cluster.kind, sentenceOf, listed),
      document.text,
    ),
  );
}

function describe(
  { kind, names, mentions, own }: Cluster,
  index: number,
  rule: string,
  gloss: Gloss | null,
  roles: Evidence[],
  text: string,
): Entity {
  const name = names[0]!;
  return {
    id: `e${index + 1}`,
    rule: own ? 'own' : rule,
    confidence: Math.max(...mentions.map((m) => m.confidence)),
    name,
    kind,
    aliases: names.slice(1),
    role: fullestRole(roles),
    roles,
    official: kind === 'person' ? holdsOffice(roles) : kind === 'organization' && isPublic(names, gloss),
    mentions: mentions.map((m) => evidence(text, m.start, m.end)),
    references: [],
    salience: 0,
    gloss: gloss?.text ?? null,
    ...(own && ownFields(own)),
  };
}

/** The entity with more that is told of it. */
export function withRoles(entity: Entity, more: readonly Evidence[]): Entity {
  const known = new Set(entity.roles.map(({ start }) => start));
  const roles = [...entity.roles, ...more.filter(({ start }) => !known.has(start))].sort(byPlace);
  const official = entity.kind === 'person' ? holdsOffice(roles) : entity.official;
  return { ...entity, roles, role: fullestRole(roles), official };
}

function ownFields({ note, colour }: OwnEntity): Pick<Entity, 'own' | 'note' | 'colour'> {
  return {
    own: true,
    ...(note !== undefined && { note }),
    ...(colour !== undefined && { colour }),
  };
}

function isPublic(names: readonly string[], gloss: Gloss | null): boolean {
  return gloss ? isPublicKind(gloss.kind) || isPublicBody(gloss.name) : names.some(isPublicBody);
}

const OF_COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.) /;

/** Entry of the offline index: none for people, none for a body of a country that the entry may not mean. */
function glossOf({ kind, names, of }: Cluster, glosses: GlossIndex | null): Gloss | null {
  if (kind === 'person' || !glosses) return null;
  for (const name of names) {
    const gloss = glosses.find(name) ?? glosses.find(name.replace(OF_COUNTRY, ''));
    if (!gloss || gloss.entity !== kind) continue;
    const told = [...names, gloss.name, gloss.text];
    if (!of || OF_COUNTRY.test(name) || told.some((text) => text.includes(of))) return gloss;
  }
  return null;
}

/** Holds a public office now: some role tells one, and none tells that it is over. */
function holdsOffice(roles: readonly Evidence[]): boolean {
  const offices = roles.flatMap((role) => officeOf(role.quote) ?? []);
  return offices.length > 0 && offices.every(({ standing }) => standing === 'sitting');
}
