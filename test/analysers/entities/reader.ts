import { readFileSync } from 'node:fs';
import { entities } from '../../../lib/analysers/entities/index.ts';
import { loadNamesModel, type NamesModel } from '../../../lib/analysers/entities/tagger/model.ts';
import type { AnalysisInput, OwnContext } from '../../../lib/analysers/types.ts';
import { indexGlosses } from '../../../lib/knowledge/glosses/index.ts';
import type { Article, Entity } from '../../../lib/report/types.ts';
import { readText } from '../../../lib/text/document.ts';

export const MODEL: NamesModel = loadNamesModel(
  readFileSync(new URL('../../../public/data/names.bin', import.meta.url)),
);

export const GLOSSES = indexGlosses([
  {
    name: 'River Agency',
    kind: 'agency',
    aliases: ['RVAG'],
    text: 'Looks after rivers.',
    entity: 'organization',
  },
]);

/** The entities of a text whose paragraphs are lines. */
export function read(
  text: string,
  names: NamesModel | null = MODEL,
  headline: string | null = null,
  own?: OwnContext,
): Entity[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: 'paragraph' as const,
  }));
  const article: Article = {
    headline,
    standfirst: null,
    byline: [],
    outlet: null,
    published: null,
    modified: null,
    section: null,
    declaredTags: [],
    entries: [],
    trace: [],
    text,
    blocks,
  };
  const input: AnalysisInput = {
    article,
    document: readText(text, blocks),
    knowledge: { names, events: null, glosses: GLOSSES },
    options: { historyYears: 2, tagCount: 8 },
    ...(own && { own }),
    found: { entities: [], sources: [], quotes: [], history: [], tags: [] },
  };
  return entities.run(input).findings;
}

export function named(list: readonly Entity[], name: string): Entity | undefined {
  return list.find((e) => e.name === name || e.aliases.includes(name));
}
