import { WIRES } from '../../languages/en/peoples.ts';
import { isOutletName } from '../../languages/en/sourcing/outlets.ts';
import type { Entity } from '../../report/types.ts';
import type { Sentence, TextDocument } from '../../text/document.ts';
import type { AnalysisInput } from '../types.ts';
import type { Cluster } from './merge/cluster.ts';
import { MUCH_NAMED, PROTAGONISTS, partOf, salienceOf } from './salience.ts';
import { sentenceFinder } from './sentence-finder.ts';
import { speaksAt } from './speech.ts';

interface Surroundings {
  document: TextDocument;
  /** Words of the headline, one blank between them and around. */
  headline: string;
  sentenceOf(offset: number): Sentence;
  /** Starts of the names within what is told of a person. */
  inRoles: ReadonlySet<number>;
}

/** The entities by falling salience, numbered anew. `clusters` and `entities` go together. */
export function rankEntities(
  { article, document }: Pick<AnalysisInput, 'article' | 'document'>,
  entities: readonly Entity[],
  clusters: readonly Cluster[],
): Entity[] {
  const around: Surroundings = {
    document,
    headline: ` ${plain(article.headline ?? firstLine(document.text))} `,
    sentenceOf: sentenceFinder(document),
    inRoles: namesInRoles(entities),
  };
  const ranked = entities
    .map((entity, i) => ({ entity: withSalience(entity, clusters[i]!, around), cluster: clusters[i]! }))
    .sort((a, b) => bySalience(a.entity, b.entity));
  const isFirst = ({ entity }: { entity: Entity }, i: number) =>
    i < PROTAGONISTS || entity.mentions.length >= MUCH_NAMED;
  const first = ranked.filter(isFirst).map(({ entity }) => entity);
  const limit = first.at(-1)?.salience ?? 0;
  const others = ranked
    .filter((item, i) => !isFirst(item, i))
    .map(({ entity, cluster }) => withPart(entity, cluster, around, limit))
    .sort(bySalience);
  return [...first, ...others].map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
}

const bySalience = (a: Entity, b: Entity): number =>
  b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start;

function withSalience(entity: Entity, { mentions }: Cluster, around: Surroundings): Entity {
  const { headline, document, sentenceOf } = around;
  const inHeadline = namesOf(entity).some((name) => headline.includes(` ${plain(name)} `));
  const salience = salienceOf({
    kind: entity.kind,
    mentions: entity.mentions.length,
    references: entity.references.length,
    first: entity.mentions[0]!.start / document.text.length,
    opening: mentions.filter((m) => m.from === sentenceOf(m.start).firstToken).length,
    inHeadline,
    isOutlet: !inHeadline && isOutlet(entity),
  });
  return { ...entity, salience };
}

const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];

function isOutlet(entity: Entity): boolean {
  return entity.kind !== 'person' && namesOf(entity).some((name) => WIRES.has(name) || isOutletName(name));
}

/** Kept below the protagonists, yet in order: the sum is bent towards their limit. */
function withPart(entity: Entity, { mentions }: Cluster, around: Surroundings, limit: number): Entity {
  const { document, sentenceOf, inRoles } = around;
  const { kind, name } = entity;
  const part = partOf({
    kind,
    words: name.split(' ').length,
    hasRole: entity.role !== null,
    speaks: mentions.some((m) => speaksAt(document, m.from, m.to, sentenceOf(m.start))),
    hasMembers: entity.mentions.some(({ start }) => inRoles.has(start)),
    atEnd: entity.mentions[0]!.start > END * document.text.length,
    isOutlet: isOutlet(entity),
    isCredit: WIRES.has(name) || (kind === 'place' && /^[^\p{Ll}]{6,}$/u.test(name)),
  });
  const sum = Math.max(0, entity.salience + part);
  return { ...entity, salience: (limit * sum) / (sum + 1) };
}

/** Behind this share of the text stand credits. */
const END = 0.95;

function namesInRoles(entities: readonly Entity[]): Set<number> {
  const roles = entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity) => entity.roles)
    .sort((a, b) => a.start - b.start);
  const names = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const found = new Set<number>();
  let r = 0;
  for (const { start, end } of names) {
    while (r < roles.length && roles[r]!.end < end) r++;
    if (r < roles.length && roles[r]!.start <= start) found.add(start);
  }
  return found;
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}.&-]+/gu, ' ').trim();

/** Texts without a headline of their own often begin with it. */
function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= 160 && !/[.!?]$/.test(line.trim()) ? line : '';
}
