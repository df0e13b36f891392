import { BODY_NOUNS, PLACE_NOUNS } from '../../../languages/en/role-words.ts';
import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import { roleAfter } from '../roles/after.ts';
import { sentenceFinder } from '../sentence-finder.ts';
import type { Mention } from './mention.ts';

const KINDS: readonly EntityKind[] = ['person', 'organization', 'place'];

/** Names that the tagger is surer of are left as they are. */
const SURE = 0.8;

/**
 * Names of the kind that the article itself tells right beside them: 'Ostra, a steel company', 'the city of Ostra'.
 * What is told once holds wherever the name is spelled so, unless another kind is told too or the tagger is sure.
 * Mentions in text order.
 */
export function kindsAsTold(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const { text } = document;
  const nameOf = (m: Mention) => text.slice(m.start, m.end);
  const sentenceOf = sentenceFinder(document);
  const told = new Map<string, Set<EntityKind>>();
  const sure = new Set(mentions.filter((m) => m.confidence >= SURE).map(nameOf));
  for (const mention of mentions) {
    for (const kind of kindsBeside(document, mention, sentenceOf(mention.start).lastToken)) {
      const name = nameOf(mention);
      told.set(name, (told.get(name) ?? new Set()).add(kind));
    }
  }
  return mentions.map((mention) => {
    const kinds = told.get(nameOf(mention));
    const [kind] = kinds ?? [];
    return kinds?.size === 1 && kind !== mention.kind && !sure.has(nameOf(mention))
      ? { ...mention, kind: kind! }
      : mention;
  });
}

function kindsBeside({ tokens }: TextDocument, { from, to }: Mention, last: number): EntityKind[] {
  const before = tokens[from - 1];
  const noun = before?.lower === 'of' ? tokens[from - 2] : before;
  const found: EntityKind[] = [];
  if (noun && noun.text === noun.lower) {
    if (before?.lower === 'of' ? PLACE_NOUNS.has(noun.lower) && !BODY_NOUNS.has(noun.lower) : false)
      found.push('place');
    else if (before === noun && BODY_NOUNS.has(noun.lower) && !PLACE_NOUNS.has(noun.lower))
      found.push('organization');
  }
  if (tokens[to]?.text === ',') {
    for (const kind of KINDS) {
      const range = roleAfter(tokens, to, last, kind);
      if (range && /^(?:an?|the)$/.test(tokens[range[0]]!.lower)) found.push(kind);
    }
  }
  return found;
}
