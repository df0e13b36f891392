import type { Entity, EntityKind } from '../../report/types.ts';
import { evidence } from '../../text/evidence.ts';
import type { Analyser, AnalysisInput } from '../types.ts';
import { mentionsByRules } from './mentions/by-rules.ts';
import type { Mention } from './mentions/mention.ts';
import { nameGroups } from './merge/by-name.ts';

/** Who and what is in the story: names, joined to entities. */
export const entities: Analyser<'entities'> = {
  kind: 'entities',
  needs: [],
  run: (input) => ({ findings: findEntities(input) }),
};

function findEntities({ document }: AnalysisInput): Entity[] {
  const groups = nameGroups(document.text, mentionsByRules(document));
  return groups
    .map((group) => toEntity(document.text, group))
    .sort((a, b) => b.salience - a.salience)
    .map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

function toEntity(text: string, group: readonly Mention[]): Entity {
  const names = [...new Set(group.map((m) => text.slice(m.start, m.end)))].sort(
    (a, b) => b.length - a.length,
  );
  const first = group[0]!;
  return {
    id: '',
    rule: 'capitals',
    confidence: Math.max(...group.map((m) => m.confidence)),
    name: names[0]!,
    kind: mostFrequent(group.map((m) => m.kind)),
    aliases: names.slice(1),
    role: null,
    roles: [],
    official: false,
    mentions: group.map((m) => evidence(text, m.start, m.end)),
    references: [],
    salience: group.length / (1 + first.start / (text.length + 1)),
    gloss: null,
  };
}

function mostFrequent(kinds: readonly EntityKind[]): EntityKind {
  const counts = new Map<EntityKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
