import type { OwnContext } from '../analysers/types.ts';
import { readOwnEvents } from './events.ts';
import type { OwnLists } from './types.ts';

/** What the reader has written, as the analysers take it. */
export function contextOf({ entities, glossary, events }: OwnLists): OwnContext {
  return { entities, glossary, events: readOwnEvents(events).events };
}
