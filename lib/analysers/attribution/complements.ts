import { SETTINGS } from '../../languages/en/cues/settings.ts';
import { TIME_WORDS } from '../../languages/en/grammar.ts';
import { beginsNominal, clauseEnd, isSubordinate, opensSetting, phraseEnd, trimEnd } from './extents.ts';
import { type Sense, uttered, verbForms } from './lexicon.ts';
import { phraseStartingAt, type Range } from './phrases.ts';
import { lastInside, type Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** What follows a reporting word and is told by it. */
export interface Complement {
  sense: Sense;
  content: Range;
  /** Token after the words of the cue. */
  cueEnd: number;
  /** A bare noun phrase, which may as well be the speaker of words told before ('…, reports Smith'). */
  object?: boolean;
}

const OBJECT_LINKS = /^(?:to|of|for|as|that|with|from|over|whether|if)$/;
const QUESTION = /^(?:how|what|when|where|whether|which|who|whom|whose|why|if)$/;

const has = (senses: readonly Sense[], frames: string): Sense | undefined =>
  senses.find((s) => [...frames].some((f) => s.frames.includes(f)));

/** The complement to the right of a verb that ends before `after`, or null where it has none there. */
export function clauseComplement(
  reading: Reading,
  after: number,
  unit: Unit,
  senses: readonly Sense[],
  mustBeClause: boolean,
): Complement | null {
  const near = skipAdjuncts(reading, after, unit, has(senses, 'r') !== undefined);
  const at =
    (has(senses, 'ctq') ? toldAhead(reading, near, unit, has(senses, 'q') !== undefined) : null) ?? near;
  if (at >= unit.lastToken) return null;
  return (
    quotedComplement(reading, after, at, unit, senses) ??
    clause(reading, at, unit, senses, mustBeClause) ??
    (mustBeClause && at > after ? afterSetting(reading, at, unit, senses) : null) ??
    prepositional(reading, after, unit, senses) ??
    prepositional(reading, at, unit, senses) ??
    object(reading, after, unit, senses)
  );
}

/** Skips adverbs, 'on Monday', 'in a statement', 'to reporters' and the person told. */
export function skipAdjuncts(reading: Reading, from: number, unit: Unit, recipient: boolean): number {
  let i = from;
  for (let steps = 0; steps < 5; steps++) {
    const next = skipOne(reading, i, unit, recipient && i === from);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** A quotation that no article, adjective or preposition makes a part of the setting. */
function opensSpeech(reading: Reading, i: number, from: number): boolean {
  const quotation = reading.quotations[reading.inside[i]!];
  if (quotation?.firstToken !== i || !/^(?:prep|comma)$/.test(reading.tags[from]!)) return false;
  if (reading.tags[i - 1] !== 'comma')
    return (
      /^(?:noun|name|num|adv)$/.test(reading.tags[i - 1]!) && reading.tags.lastIndexOf('comma', i) < from
    );
  return isSentence(quotation) && reading.tags.lastIndexOf('comma', i - 2) >= i - 3;
}

const LONGEST_ADJUNCT = 24; // tokens

/** 'wrote in a local paper that …', 'said, with a smile, “…”': what is told behind settings and asides. */
function toldAhead(reading: Reading, from: number, unit: Unit, mayQuote: boolean): number | null {
  const { tags, document } = reading;
  if (!/^(?:prep|comma)$/.test(tags[from] ?? '') && !/^[—–-]$/.test(document.tokens[from]?.text ?? ''))
    return null;
  for (let i = from; i < Math.min(unit.lastToken, from + LONGEST_ADJUNCT); i++) {
    const tag = tags[i]!;
    if (mayQuote && i > from && opensSpeech(reading, i, from)) return i;
    if (reading.inside[i] !== -1 || /^(?:stop|verb|be|have|do|modal|wh|sub|coord|subj)$/.test(tag))
      return null;
    if (tag === 'past' && i > from && tags[i - 1] !== 'noun' && tags[i - 1] !== 'name') return null;
    if (tag === 'that' && i > from)
      return /^(?:verb|be|have|do|modal|past)$/.test(tags[i + 1] ?? '') ? null : i;
  }
  return null;
}

function skipOne(reading: Reading, i: number, unit: Unit, recipient: boolean): number {
  const { tags, document, inside } = reading;
  if (i >= unit.lastToken || inside[i] !== -1) return i;
  const word = document.tokens[i]!.lower;
  if (tags[i] === 'adv' || TIME_WORDS.has(word)) return i + 1;
  if (document.tokens[i + 1]?.lower === 'ago') return i + 2;
  if (recipient && word !== 'that' && tags[i] !== 'wh') {
    const phrase = phraseStartingAt(reading, i, unit.lastToken);
    if (phrase && tags[i] !== 'subj' && tellsOn(reading, phrase.last, unit)) return phrase.last;
  }
  if (word === ',' && tags[i + 1] === 'adv' && tags[i + 2] === 'comma') return i + 3;
  if (word === 'with') {
    const phrase = phraseStartingAt(reading, i + 1, unit.lastToken);
    if (phrase && /^(?:that|to)$/.test(document.tokens[phrase.last]?.lower ?? '')) return phrase.last;
  }
  if (tags[i] === 'prep' || word === 'to') {
    const phrase = phraseStartingAt(reading, i + 1, unit.lastToken);
    if (!phrase) return i;
    if (isSetting(reading, i, phrase)) return phrase.last;
  }
  return i;
}

/** What is told follows the person told: a clause, a question, a quotation, or where it was told. */
function tellsOn(reading: Reading, at: number, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  if (at >= unit.lastToken) return true;
  if (tags[at] === 'that' && /^(?:verb|past|be|have|modal)$/.test(tags[at + 1] ?? '')) return false;
  if (inside[at]! >= 0 || /^(?:that|wh|to|comma|stop|subj|sub)$/.test(tags[at]!)) return true;
  return (
    /^(?:in|on|at|during|about|of|:|the|his|her|its|their|there)$/.test(document.tokens[at]!.lower) ||
    tags[at] === 'name'
  );
}

/** 'on Monday', 'in a statement to the BBC', 'to reporters', 'at a rally', 'of the plan' is none. */
function isSetting(reading: Reading, at: number, phrase: Range): boolean {
  const { tokens } = reading.document;
  if (!/^(?:in|on|at|to|during|after|before|with|via|through|from|for)$/.test(tokens[at]!.lower))
    return false;
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = tokens[i]!.lower;
    if (TIME_WORDS.has(word) || SETTINGS.has(word)) return true;
  }
  return tokens[at]!.lower === 'to' && reading.tags[phrase.first] === 'name';
}

/** '… said: "…"', '… said, "…"', '… said "…" of it'. */
function quotedComplement(
  reading: Reading,
  after: number,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  const { inside, quotations, document, tags } = reading;
  const first = tags[at] === 'comma' || document.tokens[at]!.text === ':' ? at + 1 : at;
  const quoted = inside[first] ?? -1;
  if (quoted < 0 || first >= unit.lastToken || quotations[quoted]!.firstToken !== first) {
    return colonComplement(reading, after, at, unit, senses);
  }
  const sense = has(senses, 'q') ?? has(senses, 'cton');
  if (!sense) return null;
  const quotation = listedQuotation(reading, quotations[quoted]!, unit);
  const next = quotation.lastToken;
  const alone =
    next >= unit.lastToken ||
    /^(?:comma|stop|punct|sub)$/.test(tags[next]!) ||
    /^(?:after|as|before|during|when)$/.test(document.tokens[next]!.lower) ||
    endsSentence(reading, quotation) ||
    startsClause(reading, quotation, unit) ||
    (tags[next] === 'prep' && opensSetting(reading, next, unit));
  const last = alone ? next : clauseEnd(reading, first, unit);
  return {
    sense: isSentence(quotation) ? uttered(sense) : sense,
    content: { first, last: Math.max(last, quotation.lastToken) },
    cueEnd: after,
  };
}

/** '…,” and she repeated it', '“…” but left': the writer goes on, unless what follows is quoted too. */
function startsClause(reading: Reading, quotation: Quotation, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  const next = quotation.lastToken;
  if (tags[next] !== 'coord' || next + 1 >= unit.lastToken || inside[next + 1]! >= 0) return false;
  if (lastInside(document, quotation) === ',') return true;
  return (
    /^(?:past|have|be|modal)$/.test(tags[next + 1]!) ||
    (tags[next + 1] === 'subj' && !isQuotedSoon(reading, next, unit))
  );
}

function isQuotedSoon(reading: Reading, from: number, unit: Unit): boolean {
  for (let i = from; i < unit.lastToken; i++) if (reading.inside[i]! >= 0) return true;
  return false;
}

const SHORTEST_SENTENCE = 4; // words

const isSentence = (q: Quotation): boolean => q.lastToken - q.firstToken >= SHORTEST_SENTENCE + 2;

/** The last of 'said “…” and “…”'. */
function listedQuotation(reading: Reading, first: Quotation, unit: Unit): Quotation {
  const { tags, inside, quotations } = reading;
  let last = first;
  for (;;) {
    let i = last.lastToken;
    if (tags[i] === 'comma') i++;
    if (tags[i] !== 'coord') return last;
    i++;
    if (tags[i] === 'comma') i++;
    const next = i < unit.lastToken ? quotations[inside[i]!] : undefined;
    if (!next || next.firstToken !== i || next === last) return last;
    last = next;
  }
}

function endsSentence(reading: Reading, quotation: Quotation): boolean {
  const mark = lastInside(reading.document, quotation);
  const next = reading.tags[quotation.lastToken] ?? '';
  return /^[.!?]$/.test(mark) || (mark === ',' && /^(?:ing|adv|wh)$/.test(next));
}

/** 'said: The plan is …', without marks. */
function colonComplement(
  reading: Reading,
  after: number,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  if (reading.document.tokens[at]!.text !== ':') return null;
  const sense = has(senses, 'q');
  if (!sense || at + 1 >= unit.lastToken || after - 1 === unit.firstToken) return null;
  return {
    sense,
    content: { first: at + 1, last: trimEnd(reading, at + 1, unit.lastToken) },
    cueEnd: after,
  };
}

/** 'noted in a column on Monday, the dam leaks': a comma too many behind the setting. */
function afterSetting(reading: Reading, at: number, unit: Unit, senses: readonly Sense[]): Complement | null {
  if (reading.tags[at] !== 'comma' || isSubordinate(reading, unit, at)) return null;
  return clause(reading, at + 1, unit, senses, false);
}

/** 'that …', bare clauses, questions and infinitives. */
/** @param mustBeClause nothing else can be told here: no words before the speaker could be it */
function clause(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
  mustBeClause: boolean,
): Complement | null {
  const { tags, document } = reading;
  const word = document.tokens[at]!.lower;
  const to = (sense: Sense | undefined): Complement | null => {
    if (!sense) return null;
    return { sense, content: { first: at, last: clauseEnd(reading, at, unit) }, cueEnd: at };
  };
  if (tags[at] === 'that' && finiteBefore(reading, at + 1, unit.lastToken)) return to(has(senses, 'ct'));
  if (tags[at] === 'that' && at + 1 < unit.lastToken && !beginsNominal(reading, at + 1, unit)) return null;
  if (QUESTION.test(word))
    return to(has(senses, 'w') ?? (word === 'how' || word === 'what' ? has(senses, 'c') : undefined));
  if (word === 'to' && /^(?:verb|noun|be|have|do|adv)$/.test(tags[at + 1] ?? ''))
    return to(has(senses, 'ix'));
  if (tags[at] === 'ing') return to(has(senses, 'g') ?? has(senses, 'c'));
  const nominal = beginsNominal(reading, at, unit) || (mustBeClause && tags[at] === 'past');
  if (!nominal && tags[at] !== 'sub' && tags[at] !== 'prep') return null;
  const sense = has(senses, 'c') ?? has(senses, 't');
  if (!sense || tags[at] === 'obj') return null;
  const full = sense.frames.includes('c');
  if (!full && tags[at] === 'prep') return null;
  const certain = mustBeClause && full && !sense.frames.includes('f') && tags[at] !== 'prep';
  return certain || holdsFinite(reading, at, unit) ? to(sense) : null;
}

/** A bare clause has a subject and a verb: 'said the plan works', not 'said Smith, a farmer'. */
function holdsFinite(reading: Reading, at: number, unit: Unit): boolean {
  const { tags, inside, document } = reading;
  if (tags[at] === 'prep' && document.tokens[at]!.lower !== 'if') {
    let i = at;
    while (i < unit.lastToken && tags[i] !== 'comma') i++;
    if (/^(?:wh|coord|ing|punct)$/.test(tags[i + 1] ?? '')) return false;
    return i < unit.lastToken - 2 && finiteBefore(reading, i + 1, unit.lastToken);
  }
  let i = at;
  for (; i < unit.lastToken; i++) {
    const tag = tags[i]!;
    if (inside[i] !== -1 && (tag === 'comma' || tag === 'punct')) continue;
    if (tag === 'comma')
      return i > at + 1 && tags[at] === 'sub'
        ? finiteBefore(reading, i + 1, unit.lastToken)
        : restrictive(reading, at, i, unit);
    if (tag === 'stop' || tag === 'punct') return false;
    if (
      i > at &&
      (/^(?:wh|that|sub)$/.test(tag) || /^(?:after|before|since|until)$/.test(document.tokens[i]!.lower))
    )
      return false;
    if (tag === 'coord' && /^(?:past|verb|be|have|do|modal)$/.test(tags[i + 1] ?? '')) return false;
    if (/^(?:verb|be|have|do|modal)$/.test(tag) || (tag === 'past' && i > at && !isDescribing(reading, i)))
      return i > at;
  }
  return false;
}

/** 'a string of contests known as …': a form that is only a participle, without its auxiliary. */
const isDescribing = (reading: Reading, i: number): boolean =>
  verbForms(reading.document.tokens[i]!.lower)?.onlyParticiple === true;

function finiteBefore(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:verb|be|have|do|modal|past)$/.test(reading.tags[i]!)) return true;
  return false;
}

/** 'said Smith, who …' ends at the comma; 'said the plan, which …, works' does not: only a determiner tells. */
function restrictive(reading: Reading, at: number, comma: number, unit: Unit): boolean {
  if (reading.tags[at] === 'name' || comma + 1 >= unit.lastToken) return false;
  const next = comma + 1;
  const word = reading.document.tokens[next]!.lower;
  return /^(?:which|like|such|including)$/.test(word) && finiteBefore(reading, next, unit.lastToken);
}

/** 'warned of', 'called for', 'complained about'. */
function prepositional(
  reading: Reading,
  at: number,
  unit: Unit,
  senses: readonly Sense[],
): Complement | null {
  if (at + 1 >= unit.lastToken) return null;
  const word = reading.document.tokens[at]!.lower;
  const sense = senses.find((s) => s.prepositions.includes(word));
  if (!sense) return null;
  const first = at + 1;
  const gerund = reading.tags[first] === 'ing' || reading.tags[first] === 'wh' || word === 'to';
  const last = gerund ? clauseEnd(reading, first, unit) : phraseEnd(reading, first, unit);
  const clausal = gerund || quotesIn(reading, first, last);
  return {
    sense: { ...sense, act: clausal && sense.act !== 'wrote' ? sense.act : unsaid(sense.act) },
    content: { first, last },
    cueEnd: first,
  };
}

/** 'criticized the plan', 'accused Smith of', 'urged them to', 'described it as'. */
function object(reading: Reading, at: number, unit: Unit, senses: readonly Sense[]): Complement | null {
  const { tags, inside, quotations } = reading;
  const quotedStart = inside[at]! >= 0;
  if (TIME_WORDS.has(reading.document.tokens[at]!.lower)) return null;
  const withLink = has(senses, 'o');
  if (withLink && reading.document.tokens[at]!.lower === 'as') {
    return {
      sense: withLink,
      content: { first: at + 1, last: clauseEnd(reading, at + 1, unit) },
      cueEnd: at + 1,
    };
  }
  if (!quotedStart && !beginsNominal(reading, at, unit) && tags[at] !== 'wh') return null;
  const phrase = phraseStartingAt(reading, tags[at] === 'that' ? at + 1 : at, unit.lastToken);
  if (withLink && phrase && linksOn(reading, phrase.last, unit)) {
    const named = quotations[inside[phrase.last] ?? -1];
    const last =
      named?.firstToken === phrase.last ? namedEnd(reading, named, unit) : clauseEnd(reading, at, unit);
    const told = /^(?:to|that|wh|sub)$/.test(tags[phrase.last]!) || quotesIn(reading, at, last);
    return {
      sense: told ? withLink : { ...withLink, act: unsaid(withLink.act) },
      content: { first: at, last },
      cueEnd: at,
    };
  }
  const plain = has(senses, 'n') ?? withLink;
  if (!plain) return null;
  if (tags[at] === 'subj' || (tags[at] === 'that' && !phrase)) return null;
  return {
    sense: { ...plain, act: unsaid(plain.act) },
    content: {
      first: at,
      last: goesOnThat(reading, phrase) ? clauseEnd(reading, at, unit) : phraseEnd(reading, at, unit),
    },
    cueEnd: at,
    object: true,
  };
}

/** 'called it “rigged” in a tweet': what something is called ends with the mark. */
function namedEnd(reading: Reading, quotation: Quotation, unit: Unit): number {
  const next = quotation.lastToken;
  const goes = next < unit.lastToken && /^(?:noun|adj|name|to|that)$/.test(reading.tags[next]!);
  return goes
    ? clauseEnd(reading, quotation.firstToken, unit)
    : listedQuotation(reading, quotation, unit).lastToken;
}

/** A matter is named, not told: 'criticized the plan', 'warned of floods'. */
const unsaid = (act: Sense['act']): Sense['act'] => (act === 'said' || act === 'wrote' ? 'other' : act);

function quotesIn(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reading.inside[i]! >= 0) return true;
  return false;
}

/** 'the fact that …': a clause belongs to the noun. */
const goesOnThat = (reading: Reading, phrase: Range | null): boolean =>
  phrase !== null && reading.tags[phrase.last] === 'that';

function linksOn(reading: Reading, at: number, unit: Unit): boolean {
  if (at >= unit.lastToken) return false;
  const { tags, document, inside } = reading;
  return (
    OBJECT_LINKS.test(document.tokens[at]!.lower) ||
    inside[at]! >= 0 ||
    tags[at] === 'adj' ||
    tags[at] === 'det'
  );
}
