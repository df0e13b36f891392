import type { Entity } from '../report/types.ts';

export const SORTS = ['salience', 'first', 'name'] as const;
export type Sort = (typeof SORTS)[number];

const PLACE = (entity: Entity) => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY;

const COMPARE = {
  salience: (a, b) => b.salience - a.salience,
  first: (a, b) => PLACE(a) - PLACE(b),
  name: (a, b) => a.name.localeCompare(b.name),
} as const satisfies Record<Sort, (a: Entity, b: Entity) => number>;

/** Entities in another order; the list given stays as it is. */
export function sortEntities(entities: readonly Entity[], by: Sort): Entity[] {
  return entities.toSorted(COMPARE[by]);
}
