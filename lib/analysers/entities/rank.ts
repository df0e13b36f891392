import { WIRES } from '../../languages/en/peoples.ts';
import type { Entity } from '../../report/types.ts';
import type { AnalysisInput } from '../types.ts';
import type { Cluster } from './merge/cluster.ts';
import { PROTAGONISTS, partOf, salienceOf } from './salience.ts';
import { sentenceFinder } from './sentence-finder.ts';

/** The entities by falling salience, numbered anew. `clusters` and `entities` go together. */
export function rankEntities(
  { article, document }: Pick<AnalysisInput, 'article' | 'document'>,
  entities: readonly Entity[],
  clusters: readonly Cluster[],
): Entity[] {
  const sentenceOf = sentenceFinder(document);
  const headline = ` ${plain(article.headline ?? firstLine(document.text))} `;
  const ranked = entities
    .map((entity, i) => ({
      ...entity,
      salience: salienceOf({
        kind: entity.kind,
        mentions: entity.mentions.length,
        references: entity.references.length,
        first: entity.mentions[0]!.start / document.text.length,
        opening: clusters[i]!.mentions.filter((m) => m.from === sentenceOf(m.start).firstToken).length,
        inHeadline: [entity.name, ...entity.aliases].some((name) => headline.includes(` ${plain(name)} `)),
      }),
    }))
    .sort(bySalience);
  const [first, others] = [ranked.slice(0, PROTAGONISTS), ranked.slice(PROTAGONISTS)];
  const limit = first.at(-1)?.salience ?? 0;
  return [...first, ...others.map((entity) => withPart(entity, limit)).sort(bySalience)].map((entity, i) => ({
    ...entity,
    id: `e${i + 1}`,
  }));
}

const bySalience = (a: Entity, b: Entity): number =>
  b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start;

/** Kept below the protagonists, yet in order: the sum is bent towards their limit. */
function withPart(entity: Entity, limit: number): Entity {
  const isCredit =
    WIRES.has(entity.name) || (entity.kind === 'place' && /^[^\p{Ll}]{6,}$/u.test(entity.name));
  const part = partOf({
    kind: entity.kind,
    words: entity.name.split(' ').length,
    hasRole: entity.role !== null,
    isCredit,
  });
  const sum = Math.max(0, entity.salience + part);
  return { ...entity, salience: (limit * sum) / (sum + 1) };
}

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}.&-]+/gu, ' ').trim();

/** Texts without a headline of their own often begin with it. */
function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= 160 && !/[.!?]$/.test(line.trim()) ? line : '';
}
