import type { EntityKind, Evidence } from '../../../report/types.ts';
import type { Sentence, TextDocument } from '../../../text/document.ts';
import { evidence } from '../../../text/evidence.ts';
import type { Mention } from '../mentions/mention.ts';
import { kindBehind, type RoleRange, roleAfter } from './after.ts';
import { roleAhead } from './ahead.ts';
import { roleBefore, roleOfPlace } from './before.ts';
import { officeOf } from './office.ts';

/** What the article says that an entity is, in its words, in text order, each once. */
export function findRoles(
  document: TextDocument,
  mentions: readonly Mention[],
  kind: EntityKind,
  sentenceOf: (mention: Mention) => Sentence,
  listed: ReadonlyMap<Mention, RoleRange> = new Map(),
): Evidence[] {
  const seen = new Set<string>();
  const roles: Evidence[] = [];
  for (const mention of mentions) {
    const ranges = [...rangesAt(document, mention, kind, sentenceOf(mention)), listed.get(mention) ?? null];
    for (const [from, to] of ranges.filter((range) => range !== null)) {
      const role = evidence(document.text, document.tokens[from]!.start, document.tokens[to - 1]!.end);
      const key = role.quote.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      roles.push(role);
    }
  }
  return roles.sort((a, b) => a.start - b.start);
}

function rangesAt(
  document: TextDocument,
  mention: Mention,
  kind: EntityKind,
  sentence: Sentence,
): RoleRange[] {
  const { tokens } = document;
  const ranges: RoleRange[] = [];
  const title = roleBefore(tokens, mention.from, sentence.firstToken, kind);
  if (title >= 0) ranges.push([title, mention.from]);
  if (kind === 'place') ranges.push(roleOfPlace(tokens, mention.from, mention.to, sentence.firstToken));
  if (kind === 'person') {
    ranges.push(roleAhead(tokens, title >= 0 ? title : mention.from, mention.to, sentence.firstToken));
  }
  if (kind === 'organization') ranges.push(kindBehind(tokens, mention.to, sentence.lastToken));
  ranges.push(roleAfter(tokens, mention.to, sentence.lastToken, kind));
  return ranges;
}

/** A public office counts as so many words; a bare 'Rep.' tells less. */
const OFFICE_WORTH = 4;
const BARE_OFFICE_WORTH = 1;
/** Words without an article are a title or come close to one. */
const TITLE_WORTH = 4;
/** More words than these say no more. */
const WORDS_LIMIT = 5;

/** The one that says most: an office first, then the longer; of two that say as much, the earlier. */
export function fullestRole(roles: readonly Evidence[]): Evidence | null {
  return roles.reduce<Evidence | null>(
    (best, role) => (best && worth(best) >= worth(role) ? best : role),
    null,
  );
}

function worth({ quote }: Evidence): number {
  const words = quote.split(/\s+/).filter((word) => !/^(?:an?|the)$/i.test(word)).length;
  const office = officeOf(quote) ? (words > 1 ? OFFICE_WORTH : BARE_OFFICE_WORTH) : 0;
  const title = words > 1 && !/^(?:an?|the|who)\s/i.test(quote) ? TITLE_WORTH : 0;
  return Math.min(WORDS_LIMIT, words) + office + title;
}
