import type { Entity } from '../../report/types.ts';

/** Finds the entity whose name or reference stands at a place in the text. */
export interface EntityLookup {
  /** The entity with a mention or reference that covers the offset, or undefined. UTF-16. */
  at(offset: number): Entity | undefined;
  /** Entities with a mention or reference that touches [start, end), in text order, each once. */
  within(start: number, end: number): Entity[];
  /** By id, or undefined. */
  byId(id: string): Entity | undefined;
}

interface Place {
  start: number;
  end: number;
  entity: Entity;
}

/** Builds the index; look-ups take the logarithm of the number of mentions. */
export function lookupEntities(entities: readonly Entity[], withReferences = true): EntityLookup {
  const places: Place[] = entities
    .flatMap((entity) =>
      [...entity.mentions, ...(withReferences ? entity.references : [])].map(({ start, end }) => ({
        start,
        end,
        entity,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const ids = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    at: (offset) => firstEndingAfter(places, offset, (p) => p.start <= offset)?.entity,
    within: (start, end) => {
      const found = new Set<Entity>();
      for (let i = indexEndingAfter(places, start); i < places.length && places[i]!.start < end; i++) {
        found.add(places[i]!.entity);
      }
      return [...found];
    },
    byId: (id) => ids.get(id),
  };
}

/** Mentions do not overlap, so ends are sorted as starts are. */
function indexEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstEndingAfter(
  places: readonly Place[],
  offset: number,
  accept: (place: Place) => boolean,
): Place | undefined {
  const place = places[indexEndingAfter(places, offset)];
  return place && accept(place) ? place : undefined;
}
