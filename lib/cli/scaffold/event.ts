import { type Scaffold, ScaffoldError } from './types.ts';

const FILE = 'lib/knowledge/source/events/additions.psv';
const WHEN = 'YYYY-MM-DD';

/** A line for an event of the past; its test names every field that is not filled in. */
export const event: Scaffold = (title, read) => {
  if (title.trim() === '' || title.includes('|'))
    throw new ScaffoldError(
      "an event is named by its title, that of its Wikipedia article: 'Great Fire of London'",
    );
  const lines = (read(FILE) ?? '').split('\n').filter((line) => line !== '');
  if (lines.some((line) => line.startsWith(`${title} |`)))
    throw new ScaffoldError(`${FILE} has '${title}' already`);
  const line = `${title} | ${WHEN} | PLACE; COUNTRY | ACTOR; ACTOR | KIND | 2 | OTHER NAME | ONE SENTENCE OF 12 TO 32 WORDS.`;
  return {
    files: { [FILE]: `${[...lines, line].join('\n')}\n` },
    next: [
      `Fill in the line in ${FILE}: when it was (a day, a month, a year, or two of them with '..' between), where, who,`,
      '  its kind (lib/knowledge/events/kinds.ts), its reach (1 known everywhere, 3 known in its country), other names,',
      '  and one sentence of your own.',
      'npx vitest run test/knowledge/source names what is missing.',
      'npm run sort:events && npm run build:events.',
    ],
  };
};
