import { STATEMENT_VERBS } from '../../languages/en/cues/statements.ts';
import type { Article, Entity, Source } from '../../report/types.ts';
import type { TextDocument } from '../../text/document.ts';
import { evidence } from '../../text/evidence.ts';
import { attribute } from '../attribution/attribute.ts';
import type { Range } from '../attribution/phrases.ts';
import type { Attribution } from '../attribution/types.ts';
import { type Book, ownOutletOf } from './book.ts';
import type { Draft } from './draft.ts';
import { indexMentions } from './mentions.ts';
import { readPeople } from './people.ts';
import { citedSources, isCitation, reportsFor, toldOutlet } from './relay.ts';
import { resolveSpeaker } from './resolve.ts';
import { readAnonymityReasons, readResponses } from './responses.ts';

/** The sources of a story, and which of them each attribution belongs to. */
export interface Ledger {
  sources: Source[];
  /** Ids in `sources`. */
  sourceOf: ReadonlyMap<Attribution, string>;
  /** Attributions that only name a source ('citing two officials') and tell nothing. */
  citations: ReadonlySet<Attribution>;
  anonymousMinimum: number;
}

// Cues too weak to put somebody on the list of sources.
const LEAST_CONFIDENCE = 0.6;

const cache = new WeakMap<TextDocument, { entities: readonly Entity[]; ledger: Ledger }>();

/** The ledger of a document with its entities; made once for both analysers. */
export function ledgerOf(document: TextDocument, article: Article, entities: readonly Entity[]): Ledger {
  const known = cache.get(document);
  if (known && known.entities === entities) return known.ledger;
  const ledger = makeLedger(document, article, entities);
  cache.set(document, { entities, ledger });
  return ledger;
}

function makeLedger(document: TextDocument, article: Article, entities: readonly Entity[]): Ledger {
  const { reading, attributions } = attribute(document);
  const mentions = indexMentions(reading, entities);
  const people = readPeople(reading, mentions);
  const book: Book = {
    reading,
    mentions,
    people,
    ownOutlet: ownOutletOf(article),
    drafts: [],
    byEntity: new Map(),
    appearances: [],
    nextMention: 0,
  };
  const citations = new Set(attributions.filter((a) => isCitation(book, a)));
  const draftOf = resolveAll(book, attributions, citations);
  readResponses(book);
  const listed = book.drafts.filter((d) => d.voiced && d.evidence.length > 0);
  readAnonymityReasons(book, listed);
  return finish(book, listed, draftOf, citations);
}

const placeOf = (a: Attribution): number => a.speaker?.first ?? a.content[0]!.first;

/** Walks the attributions in the order of their speakers, so that pronouns find who stood before. */
function resolveAll(
  book: Book,
  attributions: readonly Attribution[],
  citations: ReadonlySet<Attribution>,
): Map<Attribution, Draft> {
  const draftOf = new Map<Attribution, Draft>();
  for (const a of [...attributions].sort((x, y) => placeOf(x) - placeOf(y))) {
    const words = antecedentOf(book, a) ?? a.speaker ?? a.implied;
    reportsFor(book, a);
    const draft = words
      ? resolveSpeaker(book, words)
      : a.continues
        ? (draftOf.get(a.continues) ?? null)
        : null;
    if (draft) {
      draftOf.set(a, draft);
      if (givesVoice(book, a)) draft.voiced = true;
    }
    if (citations.has(a)) cite(book, a, draft);
    else if (draft) relayThrough(book, a, draft);
  }
  return draftOf;
}

/** 'the head of the group in Ohio, which says': 'which' stands for the nearest body or paper. */
function antecedentOf(book: Book, a: Attribution): Range | null {
  const { antecedent } = a;
  if (!antecedent || book.reading.document.tokens[a.speaker!.first]!.lower === 'who') return antecedent;
  for (let i = antecedent.first + 1; i < antecedent.last; i++) {
    if (!/^(?:of|for|at|by|from|to)$/.test(book.reading.document.tokens[i]!.lower)) continue;
    return { first: i + 1, last: antecedent.last };
  }
  return antecedent;
}

/** Whoever says or states something is a source; one who only wants, plans or likes something is not. */
function givesVoice(book: Book, a: Attribution): boolean {
  if (a.confidence < LEAST_CONFIDENCE) return false;
  if (a.act === 'said' || a.act === 'wrote') return true;
  if (!a.cue || !a.rule.startsWith('verb')) return false;
  if (a.content.some((c) => book.reading.inside[c.first]! >= 0 || book.reading.inside[c.last - 1]! >= 0))
    return true;
  for (let i = a.cue.first; i < a.cue.last; i++)
    if (STATEMENT_VERBS.has(book.reading.lemmas[i] ?? '')) return true;
  return false;
}

function cite(book: Book, a: Attribution, speaker: Draft | null): void {
  const cited = citedSources(book, a);
  if (!cited) return;
  cited.voiced = true;
  if (speaker && speaker !== cited) {
    cited.via = speaker;
    speaker.voiced = true;
  }
}

function relayThrough(book: Book, a: Attribution, draft: Draft): void {
  const outlet = toldOutlet(book, a);
  if (!outlet || outlet === draft) return;
  outlet.voiced = true;
  draft.via ??= outlet;
}

function finish(
  book: Book,
  listed: Draft[],
  draftOf: Map<Attribution, Draft>,
  citations: ReadonlySet<Attribution>,
): Ledger {
  const ordered = listed.sort((a, b) => a.evidence[0]!.first - b.evidence[0]!.first);
  const ids = new Map(ordered.map((draft, index): [Draft, string] => [draft, `s${index + 1}`]));
  const sourceOf = new Map<Attribution, string>();
  for (const [a, draft] of draftOf) {
    const id = ids.get(draft);
    if (id) sourceOf.set(a, id);
  }
  return {
    sources: ordered.map((draft) => sourceFrom(book, draft, ids)),
    sourceOf,
    citations,
    anonymousMinimum: anonymousMinimum(ordered),
  };
}

function sourceFrom(book: Book, draft: Draft, ids: ReadonlyMap<Draft, string>): Source {
  const { text, tokens } = book.reading.document;
  const words = (range: Range) => evidence(text, tokens[range.first]!.start, tokens[range.last - 1]!.end);
  const reason = draft.anonymityReason;
  return {
    id: ids.get(draft)!,
    rule: draft.rule,
    confidence: draft.confidence,
    kind: draft.kind,
    entity: draft.entity,
    name: draft.name,
    as: draft.as && words(draft.as),
    official: draft.official,
    office: draft.office,
    standing: draft.standing,
    body: draft.body,
    anonymityReason: reason && evidence(text, reason.start, reason.end),
    count: draft.count,
    via: (draft.via && ids.get(draft.via)) ?? null,
    response: draft.response,
    evidence: distinct(draft.evidence).map(words),
  };
}

/** In text order, each once. */
function distinct(ranges: readonly Range[]): Range[] {
  const byStart = new Map(ranges.map((r): [number, Range] => [r.first, r]));
  return [...byStart.values()].sort((a, b) => a.first - b.first);
}

/** As many as the story numbers; where it numbers none but has unnamed people speak, one. */
function anonymousMinimum(sources: readonly Draft[]): number {
  const anonymous = sources.filter((s) => s.kind === 'anonymous');
  const told = anonymous.reduce((sum, s) => sum + (s.count ?? 0), 0);
  return Math.max(told, anonymous.length > 0 ? 1 : 0);
}
