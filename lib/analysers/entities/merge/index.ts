import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from '../mentions/mention.ts';
import { type KnownName, mergeBodies } from './bodies.ts';
import type { Cluster } from './cluster.ts';
import { formsOf, sentencesOf } from './form.ts';
import { mergePersons } from './persons.ts';

export interface MergeHelp {
  /** Id of the one entry of the offline index that bears this name. */
  known: KnownName;
  /** Kind of a name that was taken for `kind`. */
  kindOf(name: string, kind: EntityKind): EntityKind;
  /** Does the word, in lower case, mostly stand first in people's names? */
  isGivenName(word: string): boolean;
}

/** Names that mean the same, brought together; clusters by first mention. */
export function mergeMentions(
  document: TextDocument,
  mentions: readonly Mention[],
  help: MergeHelp,
): Cluster[] {
  const sentences = sentencesOf(document, mentions);
  const forms = formsOf(document.text, mentions);
  for (const form of forms) form.kind = help.kindOf(form.name, form.kind);
  const people = forms.filter((form) => form.kind === 'person');
  const context = {
    document,
    sentenceOf: (mention: Mention) => sentences.get(mention) ?? 0,
    isGivenName: help.isGivenName,
  };
  const clusters = [
    ...mergePersons(people, context),
    ...mergeBodies(
      forms.filter((form) => form.kind !== 'person'),
      document,
      help.known,
    ),
  ];
  return clusters.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}
