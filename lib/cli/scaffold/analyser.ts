import { insertBefore, mustBeFree, need } from './edit.ts';
import { type Scaffold, ScaffoldError } from './types.ts';

const TYPES = 'lib/report/types.ts';
const REGISTRY = 'lib/analysers/registry.ts';
const SETTINGS = 'lib/analysers/settings.ts';
const EMPTY = 'lib/report/analyze.ts';

/** A list of findings of its own: its analyser, a test, and its entries where every list has one. */
export const analyser: Scaffold = (name, read) => {
  if (!/^[a-z][a-z]{2,20}$/.test(name))
    throw new ScaffoldError(`an analyser is named by one word in small letters, as its list is: '${name}'`);
  const [source, test] = [`lib/analysers/${name}/index.ts`, `test/analysers/${name}/${name}.test.ts`];
  mustBeFree(read, [source, test]);
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Finding`;
  const edit = (path: string, place: RegExp, addition: string) =>
    insertBefore(need(read, path), place, addition, path);
  const types = edit(
    TYPES,
    /^\/\*\* The lists of findings/m,
    `export interface ${type} extends Finding {\n  evidence: Evidence;\n}\n\n`,
  );
  const registry = edit(
    REGISTRY,
    /^import type \{ Analyser \}/m,
    `import { ${name} } from './${name}/index.ts';\n`,
  );
  return {
    files: {
      [source]: analyserSource(name),
      [test]: analyserTest(name),
      [TYPES]: insertBefore(
        types,
        /(?<=export interface Findings \{[^}]*)\}/,
        `  ${name}: ${type}[];\n`,
        TYPES,
      ),
      [REGISTRY]: insertBefore(registry, /(?<=ANALYSERS = \[[^\]]*)\]/, `, ${name}`, REGISTRY),
      [SETTINGS]: edit(SETTINGS, /\} as const satisfies Record<FindingKind/, `  ${name}: {},\n`),
      [EMPTY]: edit(EMPTY, /(?<=const findings: Findings = \{[^}]*) \}/, `, ${name}: []`),
    },
    next: [
      `Write the rule in ${source}, and what it must and must not find in ${test}.`,
      'npm run format; npx tsc --noEmit then names what is left: the section that shows the list, how a finding is told apart, its words in public/_locales (step_…, analyser_…_note).',
      'npm run build:schema, npm test.',
    ],
  };
};

const analyserSource = (name: string) => `import type { Analyser } from '../types.ts';

/** What it looks for, in one word: replace it with your rule. */
const WORD = /\\bexample\\b/g;

/** Says what the list '${name}' holds, and why it is told to the reader. */
export const ${name}: Analyser<'${name}'> = {
  kind: '${name}',
  needs: [],
  run({ article: { text } }) {
    const findings = [...text.matchAll(WORD)].map((match, index) => ({
      id: \`${name}-\${index + 1}\`,
      rule: 'word',
      confidence: 0.5,
      evidence: { start: match.index, end: match.index + match[0].length, quote: match[0] },
    }));
    return { findings };
  },
};
`;

const analyserTest = (name: string) => `import { expect, it } from 'vitest';
import { reportOn } from '../../support/articles.ts';

const quotes = (text: string) => reportOn(text).${name}.map(({ evidence }) => evidence.quote);

it('finds what it is for', () => {
  expect(quotes('The mayor set an example on Monday.')).toEqual(['example']);
});

it('leaves what only looks like it', () => {
  expect(quotes('The mayor was exemplary on Monday.')).toEqual([]);
});
`;
