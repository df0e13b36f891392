import { mustBeFree, need } from './edit.ts';
import { type Scaffold, ScaffoldError } from './types.ts';

const COMMON = 'lib/languages/common-words.ts';

/** The lists that a language begins with, and what goes into each. */
const LISTS: Record<string, string> = {
  'reporting-verbs': "Verbs that tell who said something, in their dictionary form: 'say'.",
  offices: "Public offices, in small letters: 'minister', 'governor'.",
  'anonymous-heads': "Words for people without a name: 'official', 'source'.",
  months: 'The names of the months, from January; not sorted.',
  'past-words': "What makes a span of time lie in the past: 'ago'.",
  abbreviations: "Abbreviations that end with a full stop within a sentence: 'Dr'.",
};

/** A folder of word lists for a language, empty but for their meaning. */
export const language: Scaffold = (code, read) => {
  if (!/^[a-z]{2}$/.test(code)) throw new ScaffoldError(`a language is named by its two letters: '${code}'`);
  const folder = `lib/languages/${code}`;
  const paths = Object.keys(LISTS).map((list) => `${folder}/${list}.json`);
  mustBeFree(read, [...paths, `${folder}/README.md`]);
  const isTold = new RegExp(`^  ${code}: words\\(`, 'm').test(need(read, COMMON));
  const readme = `# ${code}\n\n${Object.entries(LISTS)
    .map(([list, meaning]) => `- \`${list}.json\`: ${meaning}`)
    .join('\n')}\n`;
  return {
    files: { ...Object.fromEntries(paths.map((path) => [path, '[]\n'])), [`${folder}/README.md`]: readme },
    next: [
      ...(isTold
        ? []
        : [`Add the most common words to ${COMMON}, by which a text is known to be in the language.`]),
      `Fill in the lists of ${folder}: each sorted (but for months), in small letters, without repeats.`,
      'npx vitest run test/languages/folders.test.ts checks them.',
      'The analysers read lib/languages/en so far: let one of them choose its list by the language of the page, give it',
      '  fixtures in the new language, and name the language in SUPPORTED of lib/languages/index.ts when its figures hold.',
    ],
  };
};
