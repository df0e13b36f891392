import { VERBS_ONLY } from '../../languages/en/verbs.ts';
import type { Token } from '../../text/tokens.ts';
import { verbForms } from './lexicon.ts';
import { CLOSED, type Tag } from './word-classes.ts';

export const NOT_ING =
  /^(?:building|evening|hearing|king|meeting|morning|nothing|something|anything|spring|thing|wing|wedding|beijing)$/;

const PLURAL_VERB_SUBJECT = /^(?:i|we|you|they|who|people|police|women|men|others|many|some|few|both|most)$/;

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** Verb forms that could be nouns or adjectives are judged by the tag before them. */
export function verbTag(
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
