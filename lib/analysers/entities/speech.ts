import type { Sentence, TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/tokens.ts';
import { sensesOfVerb, verbForms } from '../attribution/lexicon.ts';

/** Of an apposition between a name and its verb, in tokens. */
const LONGEST_ASIDE = 26;
/** Of a title between a verb and the name behind it. */
const LONGEST_TITLE = 9;
const HELPERS = new Set('also had has have later then'.split(' '));
/** Verbs whose object is spoken to, not the one who speaks. */
const TO_WHOM = new Set('ask call question remind tell'.split(' '));
const STOP = /^[,.;:"“”()—–]$/;
const CLOSE = /^[,"”’'?!]$/;

/**
 * Does the name or pronoun at tokens [from, to) stand as the one who speaks? 'Lee said', 'Lee, a judge, said',
 * 'according to Lee', '…,” said Judge Lee'. A cheap look for ranking; the quotes analyser reads it properly.
 */
export function speaksAt(
  { tokens }: TextDocument,
  from: number,
  to: number,
  { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>,
): boolean {
  if (tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according') return true;
  const verb = HELPERS.has(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (verb < lastToken && isSpeech(tokens[verb]!)) return true;
  if (tokens[to]?.text === ',' && spokenAfterAside(tokens, to + 1, lastToken)) return true;
  return spokenBefore(tokens, from, firstToken);
}

function isSpeech({ lower }: Token): boolean {
  const forms = verbForms(lower);
  if (!forms || !(forms.past || forms.s)) return false;
  return sensesOfVerb(forms.lemma).some(({ act }) => act === 'said' || act === 'wrote');
}

/** ', a judge in Oslo, said' */
function spokenAfterAside(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i + 1 < last && i < from + LONGEST_ASIDE; i++) {
    const { text } = tokens[i]!;
    if (/^["“”]$/.test(text)) return false;
    if (text === ',' && isSpeech(tokens[i + 1]!)) return true;
  }
  return false;
}

/** '…,” said Judge Lee': the verb stands behind a closing mark, no mark between it and the name. */
function spokenBefore(tokens: readonly Token[], name: number, first: number): boolean {
  for (let i = name - 1; i > first && i >= name - LONGEST_TITLE; i--) {
    if (STOP.test(tokens[i]!.text)) return false;
    if (!isSpeech(tokens[i]!)) continue;
    return CLOSE.test(tokens[i - 1]!.text) && !TO_WHOM.has(verbForms(tokens[i]!.lower)!.lemma);
  }
  return false;
}
