import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countText, keyOf, type TextKey } from '../../lib/texts/index.ts';
import { english } from '../support/texts.ts';

type Messages = Record<string, { message: string }>;

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const messages = (lang: string): Messages => JSON.parse(read(`public/_locales/${lang}/messages.json`));
const values = (text: string) => (text.match(/\$\d/g) ?? []).toSorted();

const EN = messages('en');
const KEYS = Object.keys(EN);
const OTHERS = ['de', 'es', 'fr'];

/** All code that may use a text. */
function sources(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => read(`${folder}/${path}`));
}

describe.each(OTHERS)('%s', (lang) => {
  const own = messages(lang);

  it('has every text, and none that English has not', () => {
    expect(Object.keys(own)).toEqual(KEYS);
  });

  it('fills in the same values', () => {
    const different = KEYS.filter((key) => `${values(own[key]!.message)}` !== `${values(EN[key]!.message)}`);
    expect(different).toEqual([]);
  });

  it('names itself, so that numbers and dates are written its way', () => {
    expect(own['language']?.message).toBe(lang);
  });

  it('has no empty text', () => {
    expect(KEYS.filter((key) => own[key]!.message.trim() === '')).toEqual([]);
  });
});

describe('texts', () => {
  it('are sorted by key', () => {
    expect(KEYS).toEqual(KEYS.toSorted());
  });

  it('are all used', () => {
    const code = [...['components', 'entrypoints', 'lib'].flatMap(sources), read('wxt.config.ts')].join('\n');
    const prefixes = [...code.matchAll(/keyOf\('(\w+)'/g), ...code.matchAll(/`(\w+_)\$\{/g)].map(
      ([, name]) => name!,
    );
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`__MSG_${key}__`) ||
      code.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect(KEYS.filter((key) => !used(key))).toEqual([]);
  });

  it('come in pairs where they count', () => {
    const alone = KEYS.filter((key) => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in EN));
    expect(alone).toEqual([]);
  });
});

describe('countText', () => {
  it('has a form for one and one for all other numbers', () => {
    expect([0, 1, 2].map((count) => countText(english, 'paragraphs', count))).toEqual([
      '0 paragraphs',
      '1 paragraph',
      '2 paragraphs',
    ]);
  });

  it('counts as the language does', () => {
    const french = (key: TextKey) => (key === 'language' ? 'fr' : key);
    expect(countText(french, 'paragraphs', 0)).toBe('paragraphs_one');
  });
});

it('makes keys of values', () => {
  expect(keyOf('office', 'head-of-state')).toBe('office_head_of_state');
  expect(keyOf('option', 'look.theme')).toBe('option_look_theme');
});
