import { describe, expect, it } from 'vitest';
import {
  changedOptions,
  mergeSettings,
  NO_SETTINGS,
  readSettings,
  type Settings,
  writeSettings,
} from '../../lib/options/file.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';

const isSelector = (text: string) => text !== '' && !text.includes('{');

const SETTINGS: Settings = {
  options: { 'look.theme': 'dark', 'sites.block': ['*://example.org/*'] },
  corrections: {
    'https://example.org/a': [
      { do: 'rename', target: { list: 'entities', key: 'Bakker' }, name: 'Ida Bakker' },
    ],
  },
  own: {
    entities: [
      { name: 'Quay Board', aliases: ['QB'], kind: 'organization', note: 'Runs the port.', colour: 'blue' },
    ],
    glossary: [{ term: 'demurrage', note: 'What a late ship pays.' }],
    events: [
      {
        title: 'Harbour strike',
        when: '1984-05..1984-09',
        places: ['United Kingdom'],
        actors: [],
        kinds: ['strike'],
        aliases: [],
        summary:
          'Dockers stayed away from work for a whole summer until the owners gave way on hours and pay.',
      },
    ],
  },
  siteRules: [{ host: 'example.org', content: 'main', remove: ['.related'], reason: 'Teasers in the text' }],
};

const edited = (edit: (file: Record<string, never>) => void) => {
  const file = JSON.parse(writeSettings(SETTINGS)) as Record<string, never>;
  edit(file);
  const read = readSettings(JSON.stringify(file), isSelector);
  return read.ok ? [] : read.faults.map(({ name }) => name);
};

describe('settings as a file', () => {
  it('come back as they were written', () => {
    expect(readSettings(writeSettings(SETTINGS), isSelector)).toEqual({ ok: true, settings: SETTINGS });
  });

  it.each([
    ['an option', 'options.look.text', (file: never) => Object.assign(file['options'], { 'look.text': 9 })],
    [
      'an unknown option',
      'options.look.colour',
      (file: never) => Object.assign(file['options'], { 'look.colour': 1 }),
    ],
    ['an unknown part', 'theme', (file: never) => Object.assign(file, { theme: 'dark' })],
    [
      'an own kind',
      'own.entities[0].kind',
      (file: never) => Object.assign(file['own']['entities'][0], { kind: 'ship' }),
    ],
    [
      'a date',
      'own.events[0].when',
      (file: never) => Object.assign(file['own']['events'][0], { when: 'long ago' }),
    ],
    [
      'a selector',
      'siteRules[0].content',
      (file: never) => Object.assign(file['siteRules'][0], { content: '{' }),
    ],
    [
      'a correction',
      'corrections[https://example.org/a][0].name',
      (file: never) => Object.assign(file['corrections']['https://example.org/a'][0], { name: '' }),
    ],
    ['a version to come', 'version', (file: never) => Object.assign(file, { version: 99 })],
  ])('are refused as a whole for %s, by the name of the field', (_, name, edit) => {
    expect(edited(edit as never)).toEqual([name]);
  });

  it('name every fault at once', () => {
    const faults = edited((file) => {
      Object.assign(file['options']!, { 'look.text': 9, 'tags.count': 0 });
      Object.assign(file['own']!, { glossary: [{ term: '' }] });
    });
    expect(faults).toEqual([
      'options.look.text',
      'options.tags.count',
      'own.glossary[0].term',
      'own.glossary[0].note',
    ]);
  });

  it.each(['', '[]', '{"schema":"other"}', 'not JSON', '{"schema":"backgrounder-settings/1","version":"1"}'])(
    'refuse %j without an exception',
    (text) => expect(readSettings(text, isSelector).ok).toBe(false),
  );

  it('hold only the options that are not the defaults', () => {
    expect(changedOptions({ ...DEFAULTS, 'look.theme': 'dark' })).toEqual({ 'look.theme': 'dark' });
  });
});

describe('a file of version 1', () => {
  const OLD = {
    schema: 'backgrounder-options/1',
    version: 1,
    options: {
      'reading.mode': 'click',
      'sites.block': ['*://example.org/*'],
      'analysis.historyYears': 10,
      'analysis.minimumConfidence': 0.7,
      'analysis.tagCount': 3,
    },
  };

  it('is read, each setting under its new name', () => {
    const read = readSettings(JSON.stringify(OLD), isSelector);
    expect(read).toEqual({
      ok: true,
      settings: {
        ...NO_SETTINGS,
        options: {
          'reading.mode': 'click',
          'sites.block': ['*://example.org/*'],
          'history.years': 10,
          'tags.count': 3,
          'entities.minimum': 0.7,
          'sources.minimum': 0.7,
          'quotes.minimum': 0.7,
          'history.minimum': 0.7,
          'tags.minimum': 0.7,
        },
      },
    });
  });

  it('is refused for what was wrong in it then', () => {
    const options = { ...OLD.options, 'analysis.tagCount': 300 };
    const read = readSettings(JSON.stringify({ ...OLD, options }), isSelector);
    expect(read.ok ? [] : read.faults.map(({ name }) => name)).toEqual(['options.tags.count']);
  });
});

describe('mergeSettings', () => {
  it('keeps what only one has, and takes the second where both have something', () => {
    const merged = mergeSettings(SETTINGS, {
      options: { 'look.theme': 'light' },
      corrections: { 'https://example.org/b': [] },
      own: { ...NO_SETTINGS.own, glossary: [{ term: 'Demurrage', note: 'A fee.' }] },
      siteRules: [{ host: 'other.example', content: 'main', remove: [], reason: 'No article found' }],
    });
    expect(merged.options).toEqual({ 'look.theme': 'light', 'sites.block': ['*://example.org/*'] });
    expect(Object.keys(merged.corrections)).toEqual(['https://example.org/a', 'https://example.org/b']);
    expect(merged.own.glossary).toEqual([{ term: 'Demurrage', note: 'A fee.' }]);
    expect(merged.own.entities).toEqual(SETTINGS.own.entities);
    expect(merged.siteRules.map(({ host }) => host)).toEqual(['example.org', 'other.example']);
  });
});
