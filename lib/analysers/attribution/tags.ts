import {
  ADJECTIVES,
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../languages/en/grammar.ts';
import { numberOf } from '../../languages/en/sourcing/numbers.ts';
import { isRoleNoun } from '../../languages/en/sourcing/roles.ts';
import { VERBS_ONLY } from '../../languages/en/verbs.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { verbForms } from './lexicon.ts';

type TokenRange = Pick<TextDocument['sentences'][number], 'firstToken' | 'lastToken'>;

/**
 * Coarse word classes. `verb` is finite or bare, `past` a past form or participle (told apart by what stands before
 * it), `ing` and `name` (capitalized) speak for themselves; `pos` is the possessive ending.
 */
export type Tag =
  | 'det'
  | 'poss'
  | 'subj'
  | 'obj'
  | 'prep'
  | 'sub'
  | 'coord'
  | 'wh'
  | 'that'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'adv'
  | 'num'
  | 'adj'
  | 'noun'
  | 'name'
  | 'pos'
  | 'verb'
  | 'past'
  | 'ing'
  | 'comma'
  | 'stop'
  | 'punct';

const CLOSED = new Map<string, Tag>();
const classes: [ReadonlySet<string>, Tag][] = [
  [PREPOSITIONS, 'prep'],
  [ADVERBS, 'adv'],
  [ADJECTIVES, 'adj'],
  [DETERMINERS, 'det'],
  [POSSESSIVES, 'poss'],
  [OBJECT_PRONOUNS, 'obj'],
  [SUBORDINATORS, 'sub'],
  [COORDINATORS, 'coord'],
  [WH_WORDS, 'wh'],
  [SUBJECT_PRONOUNS, 'subj'],
  [MODALS, 'modal'],
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
];
for (const [words, tag] of classes) for (const word of words) CLOSED.set(word, tag);
CLOSED.set('to', 'to');
CLOSED.set('that', 'that');

const NOT_ADVERB =
  /^(?:ally|anomaly|assembly|bully|daily|deadly|family|friendly|italy|july|likely|monopoly|rally|reply|supply|weekly)$/;
const NOT_ING =
  /^(?:building|evening|hearing|king|meeting|morning|nothing|something|anything|spring|thing|wing|wedding|beijing)$/;
const ADJECTIVE_ENDING = /(?:ous|ful|ive|less|able|ible|ical|ish|ary|ant|ent)$/;
const NOUN_ENDING = /(?:ment|ness|tion|sion|ance|ence|ity|ship|ism|ist|dent|gent|tant|sident)$/;
const PLURAL_VERB_SUBJECT = /^(?:i|we|you|they|who|people|police|women|men|others|many|some|few|both|most)$/;

/** Tags every token, looking at the word and at what stands before it. Linear; no sentence is looked at twice. */
export function tagTokens(document: TextDocument): { tags: Tag[]; lemmas: (string | undefined)[] } {
  const { tokens, sentences } = document;
  const tags: Tag[] = [];
  const lemmas: (string | undefined)[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      lemmas[i] = verbForms(tokens[i]!.lower)?.lemma;
      tags[i] = tagOf(tokens, tags, i, sentence);
    }
  }
  return { tags, lemmas };
}

function tagOf(tokens: readonly Token[], tags: readonly Tag[], i: number, sentence: TokenRange): Tag {
  const token = tokens[i]!;
  const first = sentence.firstToken;
  if (token.kind === 'symbol') {
    if (isPluralPossessive(tokens, tags, i)) return 'pos';
    return token.text === '.' && isInnerDot(tokens, i, sentence.lastToken) ? 'punct' : symbolTag(token.text);
  }
  if (token.kind === 'number') return 'num';
  const previous = i > first ? tags[i - 1]! : null;
  if (/^['’]s$/.test(token.lower))
    return previous === 'subj' || previous === 'that' || previous === 'wh' ? 'be' : 'pos';
  const capital = /^\p{Lu}/u.test(token.text);
  if (capital && !startsSpeech(tokens, i, first) && token.text !== 'I') return nameOr(token, i, tokens);
  if (isAcronym(token.text) && !isAcronym(tokens[i + 1]?.text ?? '')) return 'name';
  const bare = (previous === 'to' || previous === 'modal') && verbForms(token.lower)?.base === true;
  const closed = closedTag(tokens, i);
  if (
    closed === 'adj' &&
    (previous === 'have' || previous === 'be') &&
    verbForms(tokens[i + 1]?.lower ?? '')?.past
  )
    return 'adv';
  const acts = bare || (previous === 'subj' && verbForms(token.lower)?.past === true);
  if (closed && !(acts && closed === 'adj')) return closed;
  if (numberOf(token.lower) !== null) return 'num';
  const adverbial = previous === 'adv' && /^(?:det|poss|pos)$/.test(tags[i - 2] ?? '');
  const verb = verbTag(tokens, tags, i, adverbial ? 'adj' : previous);
  if (verb) return capital && verb === 'verb' && !VERBS_ONLY.has(tokens[i]!.lower) ? 'noun' : verb;
  return capital ? (isCapital(tokens[i + 1]) ? 'name' : 'noun') : openTag(token.lower, previous);
}

/** The dot of 'Sen. Ann Lee (D-Ore.)': it touches a word, and the sentence goes on. */
function isInnerDot(tokens: readonly Token[], i: number, last: number): boolean {
  if (i === 0 || tokens[i - 1]!.end !== tokens[i]!.start || tokens[i - 1]!.kind !== 'word') return false;
  for (let k = i + 1; k < last; k++) if (tokens[k]!.kind !== 'symbol') return true;
  return false;
}

/** 'WHO' at the head of a sentence is no 'who'. */
const isAcronym = (text: string): boolean => text.length > 1 && /^\p{Lu}+$/u.test(text);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** The first word of a sentence, or of a quotation in it, is capitalized whatever it is. */
function startsSpeech(tokens: readonly Token[], i: number, first: number): boolean {
  return i === first || /^["“‘'(—:]$/.test(tokens[i - 1]!.text);
}

/** Headlines capitalize small words too. */
function nameOr(token: Token, i: number, tokens: readonly Token[]): Tag {
  const closed = CLOSED.get(token.lower);
  const shout = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (!closed || shout || closed === 'adj' || closed === 'adv') return 'name';
  return isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]) && closed !== 'det' ? closed : closed;
}

/** "the candidates' plan": an apostrophe that touches a plural. */
function isPluralPossessive(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const [before, mark, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!/^['’]$/.test(mark.text) || !before || !after || before.end !== mark.start) return false;
  return (
    before.lower.endsWith('s') &&
    /^(?:noun|name)$/.test(tags[i - 1]!) &&
    after.kind !== 'symbol' &&
    after.start > mark.end
  );
}

function symbolTag(text: string): Tag {
  if (text === ',') return 'comma';
  return /^[.!?…;]$/.test(text) ? 'stop' : 'punct';
}

function closedTag(tokens: readonly Token[], i: number): Tag | undefined {
  const lower = tokens[i]!.lower;
  const next = tokens[i + 1];
  if (lower === 'her')
    return next?.kind === 'word' && !CLOSED.has(next.lower) ? 'poss' : isAdjectiveNext(next) ? 'poss' : 'obj';
  if (lower === 'like') return isLikeVerb(tokens[i - 1]) ? undefined : 'prep';
  if (lower === 'mean' || lower === 'second') return undefined;
  if (lower === 'to' && BEFORE_NOUN.test(tokens[i - 1]?.lower ?? '')) return 'prep';
  if (lower === 'that' && next && /^(?:\p{Ll}+)$/u.test(next.text) && /^(?:'s|’s)$/.test(next.text))
    return 'subj';
  return CLOSED.get(lower);
}

// What follows 'to' behind these is a noun, though it may look like a verb: 'according to finance reports'.
const BEFORE_NOUN = /^(?:access|according|addition|contrary|due|prior|regard|response|thanks)$/;

/** 'they like', 'would like', 'to like': elsewhere it compares. */
const isLikeVerb = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:subj|modal|to|do)$/.test(CLOSED.get(before.lower) ?? '');

const isAdjectiveNext = (token: Token | undefined): boolean =>
  token !== undefined && (CLOSED.get(token.lower) === 'adj' || CLOSED.get(token.lower) === 'det');

/** Verb forms that could be nouns or adjectives are judged by the tag before them. */
function verbTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  previous: Tag | null,
): Tag | undefined {
  const { lower } = tokens[i]!;
  const forms = verbForms(lower);
  const alone =
    previous === 'det' &&
    STANDS_ALONE.test(tokens[i - 1]!.lower) &&
    !/^(?:\p{Ll}+s|people)$/u.test(tokens[i + 1]?.text ?? '');
  if (alone && (forms?.past || (!forms && lower.endsWith('ed')))) return 'past';
  if (!forms) return lower.endsWith('ed') && lower.length > 4 ? pastTag(previous, tokens[i + 1]) : undefined;
  if (forms.ing) return NOT_ING.test(lower) || isCompound(tokens, tags, i) ? 'noun' : 'ing';
  const anchor = anchorTag(tags, i);
  if (VERBS_ONLY.has(forms.lemma) && !forms.past && anchor !== 'det') return 'verb';
  if (forms.base && (anchor === 'to' || anchor === 'modal' || anchor === 'do')) return 'verb';
  if (forms.past)
    return forms.base && anchor !== 'subj' && anchor !== 'be' && anchor !== 'have'
      ? baseOrPast(previous, tokens[i + 1])
      : pastTag(previous, tokens[i + 1]);
  if (forms.s) return thirdPersonTag(tokens, tags, i, anchor);
  return baseTag(tokens, tags, i, anchor);
}

// What somebody has made by doing it: 'a Supreme Court ruling that'.
const RESULTS = /^(?:briefing|filing|finding|offering|opening|polling|posting|ruling|warning)$/;

/** 'a creative writing professor': a participle between the words of a noun phrase. */
function isCompound(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const [before, next] = [tags[i - 1], tokens[i + 1]];
  if (RESULTS.test(tokens[i]!.lower) && /^(?:det|adj|name|noun|num|pos|poss)$/.test(before ?? ''))
    return true;
  if (next?.kind !== 'word' || CLOSED.has(next.lower)) return false;
  if (before === 'det' || before === 'poss') return true;
  return before === 'adj' && /^(?:det|poss|pos|adj)$/.test(tags[i - 2] ?? '');
}

/** The tag that a verb hangs on: adverbs between are skipped. */
function anchorTag(tags: readonly Tag[], i: number): Tag | null {
  let k = i - 1;
  while (k >= 0 && tags[k] === 'adv') k--;
  return tags[k] ?? null;
}

/** 'Some questioned', 'many called': a determiner that stands for people. */
const STANDS_ALONE =
  /^(?:all|another|both|each|either|few|half|many|most|neither|none|others|several|some|those|which)$/;

/** 'the accused man' and 'widely used tools' hold adjectives; before a small word the form is a verb. */
function pastTag(previous: Tag | null, next: Token | undefined): Tag {
  if (
    previous !== 'det' &&
    previous !== 'poss' &&
    previous !== 'adj' &&
    previous !== 'pos' &&
    previous !== 'prep'
  )
    return 'past';
  const describes = next?.kind === 'word' && !CLOSED.has(next.lower);
  return describes || previous === 'det' || previous === 'poss' ? 'adj' : 'past';
}

function baseOrPast(previous: Tag | null, next: Token | undefined): Tag {
  if (previous === 'noun' || previous === 'name' || previous === 'wh') return 'past';
  return pastTag(previous, next) === 'adj' ? 'noun' : 'past';
}

/** 'He plans', 'Smith reports', 'the report claims the': a verb; 'the plans', 'tax claims': a noun. */
function thirdPersonTag(tokens: readonly Token[], tags: readonly Tag[], i: number, anchor: Tag | null): Tag {
  if (anchor === 'subj' || anchor === 'wh' || anchor === 'name' || anchor === 'that' || anchor === 'num')
    return 'verb';
  if (anchor !== 'noun' && anchor !== 'punct' && anchor !== 'comma') return 'noun';
  const next = tokens[i + 1];
  if (!next) return 'noun';
  if (followsQuotation(tokens, tags, i) && /^[.,;]$/.test(next.text)) return 'verb';
  if (/^["“:]$/.test(next.text)) return 'verb';
  const after = CLOSED.get(next.lower);
  if (anchor === 'noun' && NOUNS_TOO.has(tokens[i]!.lower) && !isDetermined(tokens, tags, i)) return 'noun';
  const opens =
    after === 'det' ||
    after === 'poss' ||
    after === 'that' ||
    after === 'subj' ||
    after === 'obj' ||
    after === 'wh' ||
    after === 'to';
  return opens || ((anchor === 'noun' || anchor === 'comma' || anchor === 'punct') && isCapital(next))
    ? 'verb'
    : 'noun';
}

// Forms that are plurals more often than verbs: 'the report states that', but 'in coastal states that'.
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'calls challenges charges claims orders plans reports rules states'.split(' '),
);

/** '“…,” the suit reads.': nothing but a noun phrase stands between a closing mark and the word. */
function followsQuotation(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^(?:noun|adj|name|det|poss|pos)$/.test(tags[k]!)) k--;
  return k > 0 && k < i - 1 && /^["”’']$/.test(tokens[k]!.text) && /^[.,!?]$/.test(tokens[k - 1]!.text);
}

/** A determiner, possessive or name begins the noun phrase before the token, as a singular subject needs. */
function isDetermined(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^(?:noun|adj|num)$/.test(tags[k]!)) k--;
  return isCapital(tokens[k + 1]) || (k >= 0 && /^(?:det|poss|pos|name)$/.test(tags[k]!));
}

/** 'They plan', 'critics say': a verb; 'the plan': a noun. */
function baseTag(tokens: readonly Token[], tags: readonly Tag[], i: number, anchor: Tag | null): Tag {
  let k = i - 1;
  while (k >= 0 && tags[k] === 'adv') k--;
  const before = tokens[k];
  if (!before) return 'noun';
  const stands = STANDS_ALONE.test(before.lower) && isBareNoun(tokens[i]!, tokens[i + 1]);
  if (anchor === 'subj' || (PLURAL_VERB_SUBJECT.test(before.lower) && !stands)) return 'verb';
  if (anchor === 'that') return /^(?:verb|past|ing|prep)$/.test(tags[k - 1] ?? '') ? 'noun' : 'verb';
  if (anchor === 'wh') return 'verb';
  const plural = /[^s]s$|men$|children$/.test(before.lower);
  if ((anchor === 'noun' || anchor === 'name') && plural) return 'verb';
  return 'noun';
}

/** 'most state contests', 'some claim forms': a word that may be a noun before another. */
const isBareNoun = (token: Token, next: Token | undefined): boolean =>
  !VERBS_ONLY.has(token.lower) && next?.kind === 'word' && !CLOSED.has(next.lower) && !isCapital(next);

function openTag(lower: string, previous: Tag | null): Tag {
  if ((previous === 'subj' || previous === 'modal') && !lower.endsWith('ly'))
    return ADJECTIVE_ENDING.test(lower) ? 'adj' : 'verb';
  if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERB.test(lower)) return 'adv';
  if (lower.endsWith('ing') && lower.length > 5 && !NOT_ING.test(lower))
    return previous === 'det' || previous === 'adj' ? 'noun' : 'ing';
  if (NOUN_ENDING.test(lower) || isRoleNoun(lower)) return 'noun';
  return ADJECTIVE_ENDING.test(lower) ? 'adj' : 'noun';
}
