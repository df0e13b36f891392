import { describe, expect, it } from 'vitest';
import { describeEntities } from '../../../lib/analysers/entities/describe.ts';
import { mergeMentions } from '../../../lib/analysers/entities/merge/index.ts';
import { addReferences } from '../../../lib/analysers/entities/references/index.ts';
import { PASSAGES } from './coreference.ts';
import { HELP, readMarked } from './marked.ts';

interface Reference {
  start: number;
  words: string;
  /** Number of the entity; '?' where it must be left open, null where it was. */
  of: string | null;
}

/** The passage with its names marked and its references taken out: places as in the text that is analysed. */
function readPassage(passage: string): { marked: string; gold: Reference[] } {
  const gold: Reference[] = [];
  let marked = '';
  let length = 0;
  for (const part of passage.split(/(\{[\d?] [^}]+\}|\[[POLX]\d+ [^\]]+\])/)) {
    const reference = /^\{([\d?]) ([^}]+)\}$/.exec(part);
    const name = /^\[[POLX]\d+ ([^\]]+)\]$/.exec(part);
    if (reference) gold.push({ start: length, of: reference[1]!, words: reference[2]! });
    marked += reference ? reference[2]! : part;
    length += (reference?.[2] ?? name?.[1] ?? part).length;
  }
  return { marked, gold };
}

function resolve(marked: string): Reference[] {
  const { document, mentions, numbers } = readMarked(marked);
  const numberOf = new Map(mentions.map((m, i) => [m.start, numbers[i]!]));
  const clusters = mergeMentions(document, mentions, HELP);
  const entities = addReferences(document, clusters, describeEntities(document, clusters, 'marked', null));
  return entities.flatMap(({ references }, i) =>
    references.map(({ start, quote }) => ({
      start,
      words: quote,
      of: numberOf.get(clusters[i]!.mentions[0]!.start)!,
    })),
  );
}

const judged = PASSAGES.flatMap((passage) => {
  const { marked, gold } = readPassage(passage);
  const found = new Map(resolve(marked).map((reference) => [reference.start, reference.of]));
  return gold.map((reference) => ({ passage, ...reference, found: found.get(reference.start) ?? null }));
});

describe('pronouns and role nouns', () => {
  const clear = judged.filter(({ of }) => of !== '?');

  it('are many', () => {
    expect(clear.length).toBeGreaterThanOrEqual(45);
    expect(judged.length - clear.length).toBeGreaterThanOrEqual(12);
  });

  it('are right wherever they are resolved', () => {
    expect(judged.filter(({ of, found }) => found !== null && found !== of)).toEqual([]);
  });

  it('are mostly resolved where it is clear who is meant', () => {
    const missed = clear.filter(({ found }) => found === null);
    expect(
      missed.map(({ words, passage }) => `${words}: ${passage}`).slice(Math.floor(0.1 * clear.length)),
    ).toEqual([]);
  });
});
