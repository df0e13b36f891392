import type { Entity, Evidence } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { describeEntities, withRoles } from './describe.ts';
import { addMissed } from './mentions/add.ts';
import { mentionsByRules } from './mentions/by-rules.ts';
import { knownNames } from './mentions/known.ts';
import { refineMentions } from './mentions/refine.ts';
import { mergeMentions } from './merge/index.ts';
import { findOwn, gatherOwn, ownEntities, withOwn } from './own.ts';
import { rankEntities } from './rank.ts';
import { addReferences } from './references/index.ts';
import { definiteRoles, rolesOfPronouns } from './roles/described.ts';
import { tagNames } from './tagger/tagger.ts';
import { GAZETTEER } from './tagger/word-table.ts';

/** Who and what is in the story: names, joined to entities, with what the article says of them. */
export const entities: Analyser<'entities'> = {
  kind: 'entities',
  needs: [],
  run: (input) => ({ findings: findEntities(input) }),
};

function findEntities(input: AnalysisInput): Entity[] {
  const { document, knowledge } = input;
  const model = knowledge.names;
  const named = model ? tagNames(document, model) : mentionsByRules(document);
  const refined = knownNames(document, refineMentions(document, named), knowledge.glosses);
  const seen = addMissed(document, refined, knowledge.glosses);
  const own = findOwn(document, input.own ? ownEntities(input.own) : [], seen);
  const merged = mergeMentions(document, withOwn(seen, own), {
    known: (name) => knowledge.glosses?.find(name)?.name ?? null,
    kindOf: (name, kind) => (kind === 'person' ? kind : (knowledge.glosses?.find(name)?.entity ?? kind)),
    isGivenName: (word) => {
      const row = model ? model.table.find(word) : -1;
      return row >= 0 && (model!.table.flags(row) & GAZETTEER.givenName) !== 0;
    },
  });
  const clusters = gatherOwn(document, merged, own);
  const described = describeEntities(document, clusters, model ? 'tagger' : 'capitals', knowledge.glosses);
  const referred = addReferences(document, clusters, described);
  return rankEntities(input, addTold(document, referred), clusters);
}

/** The entities with what is told of them where they are not named. */
function addTold(document: TextDocument, entities: readonly Entity[]): Entity[] {
  const told = new Map<number, Evidence[]>();
  for (const { id, role } of [...rolesOfPronouns(document, entities), ...definiteRoles(document, entities)])
    told.set(id, [...(told.get(id) ?? []), role]);
  return entities.map((entity, id) => {
    const more = told.get(id);
    return more ? withRoles(entity, more) : entity;
  });
}
