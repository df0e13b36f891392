import type { Entity } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { mentionsByRules } from './mentions/by-rules.ts';
import { refineMentions } from './mentions/refine.ts';
import type { Cluster } from './merge/cluster.ts';
import { mergeMentions } from './merge/index.ts';
import { tagNames } from './tagger/tagger.ts';
import { GAZETTEER } from './tagger/word-table.ts';

/** Who and what is in the story: names, joined to entities. */
export const entities: Analyser<'entities'> = {
  kind: 'entities',
  needs: [],
  run: (input) => ({ findings: findEntities(input) }),
};

function findEntities({ document, knowledge }: AnalysisInput): Entity[] {
  const model = knowledge.names;
  const mentions = refineMentions(document, model ? tagNames(document, model) : mentionsByRules(document));
  const clusters = mergeMentions(document, mentions, {
    known: () => null,
    isGivenName: (word) => {
      const row = model ? model.table.find(word) : -1;
      return row >= 0 && (model!.table.flags(row) & GAZETTEER.givenName) !== 0;
    },
  });
  return clusters
    .map((cluster) => toEntity(document.text, cluster, model ? 'tagger' : 'capitals'))
    .sort((a, b) => b.salience - a.salience)
    .map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

function toEntity(text: string, { kind, names, mentions }: Cluster, rule: string): Entity {
  return {
    id: '',
    rule,
    confidence: Math.max(...mentions.map((m) => m.confidence)),
    name: names[0]!,
    kind,
    aliases: names.slice(1),
    role: null,
    roles: [],
    official: false,
    mentions: mentions.map((m) => evidence(text, m.start, m.end)),
    references: [],
    salience: mentions.length / (1 + mentions[0]!.start / (text.length + 1)),
    gloss: null,
  };
}
