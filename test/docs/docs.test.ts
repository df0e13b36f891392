import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'NOTICES.md',
  '.github/docs/archives.md',
  '.github/store/listing.md',
  '.github/store/permissions.md',
];
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
const textOf = (page: string) => readFileSync(ROOT + page, 'utf8');

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page);

  it('names commands that are there', () => {
    const names = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map((match) => match[1]!);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

it('CONTRIBUTING names every room of lib', () => {
  const rooms = readdirSync(`${ROOT}lib`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const text = textOf('CONTRIBUTING.md');
  expect(rooms.map(({ name }) => `lib/${name}`).filter((room) => !text.includes(`\`${room}\``))).toEqual([]);
});

it('every script of package.json runs a file that is there', () => {
  const files = Object.values(scripts).flatMap(
    (script) => script.match(/(?:lib|test)\/[\w./-]+\.(?:ts|mjs)/g) ?? [],
  );
  expect(files.filter((file) => !existsSync(ROOT + file))).toEqual([]);
});
