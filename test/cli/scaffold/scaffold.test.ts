import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/commands/run.ts';
import { SCAFFOLDS } from '../../../lib/cli/scaffold/index.ts';
import { type ReadFile, ScaffoldError } from '../../../lib/cli/scaffold/types.ts';
import { readEventLine } from '../../../lib/knowledge/source/event-line.ts';

const TODAY = new Date('2025-03-04T00:00:00Z');
const read: ReadFile = (path) => (existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : null);

const make = (kind: string, name: string, from = read) => {
  const scaffold = SCAFFOLDS[kind];
  if (!scaffold) throw new RangeError(kind);
  return scaffold(name, from, TODAY);
};

/** The project after a scaffold. */
const after =
  (files: Record<string, string>): ReadFile =>
  (path) =>
    files[path] ?? read(path);

describe.each([
  ['analyser', 'numbers'],
  ['site-rule', 'courier.example'],
  ['event', 'Great Fire of Somewhere'],
  ['language', 'pt'],
])('npm run new -- %s %s', (kind, name) => {
  const { files, next } = make(kind, name);

  it('makes files that parse, and says what comes next', () => {
    for (const [path, text] of Object.entries(files))
      if (path.endsWith('.ts')) expect(() => stripTypeScriptTypes(text)).not.toThrow();
    expect(next.length).toBeGreaterThan(0);
  });

  it('takes nothing away from files that were there', () => {
    for (const [path, text] of Object.entries(files)) {
      const lines = new Set(text.split('\n').map((line) => line.trim()));
      const lost = (read(path) ?? '').split('\n').filter((line) => !lines.has(line.trim()));
      // The lines of the two lists and of the registry grow.
      expect(lost.filter((line) => !/ANALYSERS = \[|Findings = \{|SITE_RULES/.test(line))).toEqual([]);
    }
  });

  it('is refused the second time', () => {
    expect(() => make(kind, name, after(files))).toThrow(ScaffoldError);
  });
});

describe('scaffolds', () => {
  it.each([
    ['analyser', 'Two Words'],
    ['analyser', 'entities'],
    ['site-rule', 'www.courier.example'],
    ['site-rule', 'https://courier.example/'],
    ['event', 'A | B'],
    ['language', 'english'],
    ['language', 'EN'],
  ])('refuse %s %s', (kind, name) => expect(() => make(kind, name)).toThrow(ScaffoldError));

  it('give an analyser its place in types, registry, settings and the empty report', () => {
    const { files } = make('analyser', 'numbers');
    expect(files['lib/report/types.ts']).toMatch(
      /interface Findings \{[^}]*\n {2}numbers: NumbersFinding\[\];\n\}/,
    );
    expect(files['lib/analysers/registry.ts']).toMatch(/ANALYSERS = \[[^\]]*, numbers\]/);
    expect(files['lib/analysers/settings.ts']).toContain('  numbers: {},\n} as const');
    expect(files['lib/report/analyze.ts']).toContain(', numbers: [] }');
  });

  it('put site rules in the order of their hosts, for a year', () => {
    const first = make('site-rule', 'm.example').files;
    const second = make('site-rule', 'a.example', after(first)).files;
    const third = make('site-rule', 'z.example', after(second)).files;
    const rules = third['lib/extract/site-rules.ts'] ?? '';
    expect([...rules.matchAll(/host: '([a-z.]+)'/g)].map((match) => match[1])).toEqual([
      'a.example',
      'm.example',
      'z.example',
    ]);
    expect(rules).toContain("until: '2026-03-04'");
  });

  it('give an event a line whose test names what is to be filled in', () => {
    const { files } = make('event', 'Great Fire of Somewhere');
    const line = Object.values(files)[0]?.trimEnd().split('\n').at(-1) ?? '';
    const { event, problems } = readEventLine(line);
    expect(event.title).toBe('Great Fire of Somewhere');
    expect(problems.join()).toContain('no date: YYYY-MM-DD');
    expect(problems.join()).toContain('unknown kind: KIND');
  });
});
