import { describe, expect, it } from 'vitest';
import { encodeEvents } from '../../../lib/knowledge/events/format.ts';
import { loadEventIndex } from '../../../lib/knowledge/events/index.ts';
import { scanWords } from '../../../lib/knowledge/events/words.ts';
import { checkEvents } from '../../../lib/knowledge/source/check-events.ts';
import { readEventFiles } from '../../../lib/knowledge/source/event-files.ts';
import { EVENT_PHRASES } from '../../../lib/languages/en/times/event-phrases.ts';

/** Names with signs inside that end a name in running text are not looked for. */
const isPlain = (name: string) => !/[():!?]/.test(name);

const entries = readEventFiles();
const index = loadEventIndex(encodeEvents(entries.map(({ event }) => event)));

describe('the events of the index', () => {
  it('are at least six thousand', () => {
    expect(entries.length).toBeGreaterThanOrEqual(6000);
  });

  it('are sound, each and together', () => {
    expect(checkEvents(entries)).toEqual([]);
  });

  it('are all found by title and by every alias', () => {
    const lost = entries.flatMap(({ event }) =>
      [event.title.replace(/ \([^)]*\)$/, ''), ...event.aliases].filter(isPlain).filter((name) => {
        const found = index.namesIn(name, scanWords(name)).flatMap(({ events }) => events);
        return !found.some((number) => index.event(number).title === event.title);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('have those that phrases of everyday speech mean', () => {
    expect(EVENT_PHRASES.map(({ title }) => title).filter((title) => index.titled(title) === null)).toEqual(
      [],
    );
  });
});
