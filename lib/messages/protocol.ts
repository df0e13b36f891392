import { OWN_COLOURS } from '../own/types.ts';
import type { Article, Page } from '../report/types.ts';
import type { CompiledRule } from '../sites/own-rules.ts';
import { MARK_KINDS, type MarkOrder } from './marks.ts';
import { PROBLEMS, type Result } from './result.ts';
import {
  listOf,
  mapOf,
  maybe,
  nothing,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
  truth,
} from './shape.ts';

/** An article as the reader script hands it over. */
export interface Reading {
  page: Page;
  article: Article;
  /** The article stands in a frame of the page. */
  framed?: true;
}

/** Who sends and who answers. A page's scripts are never trusted with more than their own tab. */
export type Party = 'page' | 'extension';

/** Every message there is: kind, who may send it, what it holds and what comes back. */
export interface Protocol {
  /** Detector → background: what the page is. */
  'page/verdict': { request: Page; response: null };
  /** Background → detector: the address changed, look again. */
  'detector/check': { request: null; response: null };
  /** Panel → reader: read the article. */
  'reader/read': { request: { trace: boolean; rules: CompiledRule[] }; response: Result<Reading> };
  /** Options → reader: what would be read with these rules. Nothing changes for the panel. */
  'reader/try': { request: { rules: CompiledRule[] }; response: Result<Reading> };
  /** Panel → reader: scroll to these words and flash them. False where they are no longer in the page. */
  'reader/show': { request: { start: number; end: number; quote: string }; response: boolean };
  /** Panel → reader: mark these words; an empty order clears the page. */
  'reader/mark': { request: MarkOrder; response: null };
  /** Reader → panel of the same window, or background where none is open: a mark was clicked. */
  'panel/open': { request: { finding: string }; response: boolean };
}

export type MessageKind = keyof Protocol;
export type Request<K extends MessageKind> = Protocol[K]['request'];
export type Response<K extends MessageKind> = Protocol[K]['response'];

/** What travels. */
export interface Message<K extends MessageKind = MessageKind> {
  kind: K;
  request: Request<K>;
}

interface Rule {
  from: Party;
  request: Shape;
  response: Shape;
}

const span = { start: number, end: number };
const page = object({
  url: orNull(text),
  lang: orNull(text),
  isArticle: truth,
  confidence: number,
  kind: text,
  reasons: listOf(text),
  partial: orNull(text),
});
const article = object({
  headline: orNull(text),
  standfirst: orNull(text),
  byline: listOf(text),
  outlet: orNull(text),
  published: orNull(text),
  declaredTags: listOf(text),
  text,
  blocks: listOf(object({ ...span, role: text })),
  trace: listOf(object({ kept: truth, rule: text, excerpt: text })),
});
const mark = object({
  ...span,
  finding: text,
  kind: oneOf(...MARK_KINDS),
  quote: text,
  card: orNull(text),
  colour: maybe(oneOf(...OWN_COLOURS)),
});
const card = object({
  ...span,
  title: text,
  question: text,
  role: orNull(text),
  note: orNull(object({ heading: text, text })),
  name: text,
});
const siteRule = object({
  host: text,
  keep: maybe(listOf(text)),
  drop: maybe(listOf(text)),
  reason: text,
  until: text,
});

function result(value: Shape): Shape {
  const good = object({ ok: oneOf(true), value });
  const bad = object({ ok: oneOf(false), problem: oneOf(...PROBLEMS), detail: text });
  return (candidate) => good(candidate) || bad(candidate);
}

export const RULES = {
  'page/verdict': { from: 'page', request: page, response: nothing },
  'detector/check': { from: 'extension', request: nothing, response: nothing },
  'reader/read': {
    from: 'extension',
    request: object({ trace: truth, rules: listOf(siteRule) }),
    response: result(object({ page, article })),
  },
  'reader/try': {
    from: 'extension',
    request: object({ rules: listOf(siteRule) }),
    response: result(object({ page, article })),
  },
  'reader/show': { from: 'extension', request: object({ ...span, quote: text }), response: truth },
  'reader/mark': {
    from: 'extension',
    request: object({
      marks: listOf(mark),
      cards: mapOf(card),
      style: oneOf('underline', 'tint'),
      hover: truth,
      muted: listOf(object({ ...span, quote: text })),
    }),
    response: nothing,
  },
  'panel/open': { from: 'page', request: object({ finding: text }), response: truth },
} as const satisfies Record<MessageKind, Rule>;

/** Whether an unknown value is a well-formed message of this kind. */
export function isMessage<K extends MessageKind>(kind: K, value: unknown): value is Message<K> {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Partial<Message>;
  return message.kind === kind && RULES[kind].request(message.request ?? null);
}
