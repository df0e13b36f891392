import { type Gloss, isPublicKind } from '../../knowledge/glosses/gloss.ts';
import type { GlossIndex } from '../../knowledge/glosses/index.ts';
import type { Entity, Evidence } from '../../report/types.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';
import type { OwnEntity } from '../types.ts';
import type { Mention } from './mentions/mention.ts';
import type { Cluster } from './merge/cluster.ts';
import { findRoles, fullestRole } from './roles/index.ts';
import { isPublicBody, officeOf } from './roles/office.ts';
import { sentenceFinder } from './sentence-finder.ts';

/** Entities of the clusters, in their order, with roles, public office and gloss; without references and salience. */
export function describeEntities(
  document: TextDocument,
  clusters: readonly Cluster[],
  rule: string,
  glosses: GlossIndex | null,
): Entity[] {
  const sentenceOf = sentenceFinder(document);
  return clusters.map((cluster, index) =>
    describe(document, cluster, index, rule, glossOf(cluster, glosses), (m) => sentenceOf(m.start)),
  );
}

function describe(
  document: TextDocument,
  { kind, names, mentions, own }: Cluster,
  index: number,
  rule: string,
  gloss: Gloss | null,
  sentenceOf: (mention: Mention) => Sentence,
): Entity {
  const roles = findRoles(document, mentions, kind, sentenceOf);
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
    mentions: mentions.map((m) => evidence(document.text, m.start, m.end)),
    references: [],
    salience: 0,
    gloss: gloss?.text ?? null,
    ...(own && ownFields(own)),
  };
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
