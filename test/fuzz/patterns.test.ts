import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { reportOn } from '../support/articles.ts';

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** Rooms whose patterns meet text of the developers' own choosing only. */
const NOT_SHIPPED = /(?:^|\/)(?:cli|train|source|build)\//;

/** Whether a text exists on which the pattern takes longer than in proportion to its length. */
const isSlow = ({ source, flags }: Pattern): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0;

const named = (patterns: readonly Pattern[]) =>
  patterns.map(({ file, source, flags }) => `${file}: /${source}/${flags}`);

/** All regular expressions that the file spells out. */
function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } | null };
    if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  visit(parseAst(readFileSync(ROOT + file, 'utf8'), { lang }));
  return found;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(`${folder}/${file}`))
    .map((file) => `${folder}/${file}`),
);

describe('a slow pattern', () => {
  it.each(['^(?:a+)+$', '\\s+$', 'x*y*x*z', '(?:a|ab|b)*c'])('is seen: %s', (source) => {
    expect(isSlow({ file: '', source, flags: 'u' })).toBe(true);
  });
  it.each(['^\\s+', '\\s{1,8}$', '\\p{L}+', '[a-c]d'])('is told from a quick one: %s', (source) => {
    expect(isSlow({ file: '', source, flags: 'u' })).toBe(false);
  });
});

describe('patterns', () => {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;

  beforeAll(() => {
    globalThis.RegExp = new Proxy(original, {
      construct(target, [source, flags]: [string | RegExp, string?]) {
        const made = new target(source, flags);
        built.push({ file: 'built', source: made.source, flags: made.flags });
        return made;
      },
    });
  });
  afterAll(() => {
    globalThis.RegExp = original;
  });

  it('that the code spells out take time in proportion to the text', () => {
    const patterns = files.flatMap(patternsIn);
    expect(patterns.length).toBeGreaterThan(300);
    expect(named(patterns.filter(isSlow))).toEqual([]);
  });

  it('that are built from word lists do too', async () => {
    const rooms = files.filter((file) => /^lib\/(?!platform)/.test(file));
    for (const file of rooms) await import(/* @vite-ignore */ `${ROOT}${file}`);
    reportOn('Mayor Dana Whitlock said on Tuesday that “we will build it”, a decade after the war of 1916.');
    expect(built.length).toBeGreaterThan(10);
    expect(named(built.filter(isSlow))).toEqual([]);
  });
});
