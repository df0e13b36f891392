import { describe, expect, it } from 'vitest';
import { history } from '../../../lib/analysers/history/index.ts';
import { withOwnEvents } from '../../../lib/analysers/history/own.ts';
import { articleFromText } from '../../../lib/article/plain-text.ts';
import { DEFAULT_ANALYSIS } from '../../../lib/options/analysis.ts';
import { readOwnEvents } from '../../../lib/own/events.ts';
import { readText } from '../../../lib/text/document.ts';
import { SOME_EVENTS } from './events.ts';

const { events } = readOwnEvents([
  {
    title: 'Millrace flood',
    when: '1987-10-17',
    places: ['United Kingdom', 'Oakham'],
    actors: [],
    kinds: ['disaster'],
    aliases: ['Great Oakham Flood'],
    summary:
      'The river rose by two metres overnight and carried off the bridge that the town had only just paid for.',
  },
]);

function findings(text: string, own = true) {
  const article = articleFromText(text, '2024-06-01');
  return history.run({
    article,
    document: readText(text, article.blocks),
    knowledge: { names: null, events: SOME_EVENTS, glosses: null },
    options: DEFAULT_ANALYSIS,
    found: { entities: [], sources: [], quotes: [], history: [], tags: [] },
    ...(own ? { own: { entities: [], glossary: [], events } } : {}),
  }).findings;
}

describe('own events', () => {
  const TEXT =
    'Nothing like it had been seen since the Great Oakham Flood. The Easter Rising was another thing.';

  it('are found by their names and marked as the reader’s', () => {
    const [flood, rising] = findings(TEXT);
    expect(flood).toMatchObject({ own: true, event: { title: 'Millrace flood', from: 1987, own: true } });
    expect(rising?.event?.title).toBe('Easter Rising');
    expect(rising).not.toHaveProperty('own');
    expect(rising?.event).not.toHaveProperty('own');
  });

  it('are not found where there are none', () => {
    expect(findings(TEXT, false).map(({ event }) => event?.title)).toEqual(['Easter Rising']);
  });

  it('have no article elsewhere', () => {
    expect(findings(TEXT)[0]?.event?.wikipedia).toBeNull();
  });
});

it('joins an index and its events once', () => {
  expect(withOwnEvents(SOME_EVENTS, events)).toBe(withOwnEvents(SOME_EVENTS, events));
  expect(withOwnEvents(SOME_EVENTS, [])).toBe(SOME_EVENTS);
});
