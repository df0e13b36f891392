import { numberOf } from '../../languages/en/sourcing/numbers.ts';
import { isRoleNoun } from '../../languages/en/sourcing/roles.ts';
import { VERBS_ONLY } from '../../languages/en/verbs.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { verbForms } from './lexicon.ts';
import { isCapital, NOT_ING, verbTag } from './verb-tags.ts';
import { CLOSED, type Tag } from './word-classes.ts';

type TokenRange = Pick<TextDocument['sentences'][number], 'firstToken' | 'lastToken'>;

CLOSED.set('to', 'to');
CLOSED.set('that', 'that');

const NOT_ADVERB =
  /^(?:ally|anomaly|assembly|bully|daily|deadly|family|friendly|italy|july|likely|monopoly|rally|reply|supply|weekly)$/;

const ADJECTIVE_ENDING = /(?:ous|ful|ive|less|able|ible|ical|ish|ary|ant|ent)$/;

const NOUN_ENDING = /(?:ment|ness|tion|sion|ance|ence|ity|ship|ism|ist|dent|gent|tant|sident)$/;

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

function openTag(lower: string, previous: Tag | null): Tag {
  if ((previous === 'subj' || previous === 'modal') && !lower.endsWith('ly'))
    return ADJECTIVE_ENDING.test(lower) ? 'adj' : 'verb';
  if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERB.test(lower)) return 'adv';
  if (lower.endsWith('ing') && lower.length > 5 && !NOT_ING.test(lower))
    return previous === 'det' || previous === 'adj' ? 'noun' : 'ing';
  if (NOUN_ENDING.test(lower) || isRoleNoun(lower)) return 'noun';
  return ADJECTIVE_ENDING.test(lower) ? 'adj' : 'noun';
}
