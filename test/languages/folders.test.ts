import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { COMMON_WORDS } from '../../lib/languages/common-words.ts';

const FOLDER = `${ROOT}lib/languages/`;
const codes = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The words of a language's JSON lists, by file. */
const listsOf = (code: string): [string, unknown][] =>
  readdirSync(FOLDER + code)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(`${FOLDER}${code}/${file}`, 'utf8'))]);

describe.each(codes)('lib/languages/%s', (code) => {
  it('is a language whose texts can be told', () => expect(Object.keys(COMMON_WORDS)).toContain(code));

  it('has lists of words, sorted, without repeats', () => {
    for (const [file, list] of listsOf(code)) {
      const words = list as string[];
      expect(words.every((word) => typeof word === 'string' && word.trim() === word && word !== '')).toBe(
        true,
      );
      expect(new Set(words).size).toBe(words.length);
      if (file !== 'months.json') expect(words).toEqual(words.toSorted());
    }
  });

  it('says what is in them', () => {
    if (listsOf(code).length > 0) expect(existsSync(`${FOLDER}${code}/README.md`)).toBe(true);
  });
});
