import type { EntityKind } from '../../../report/types.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from '../mentions/mention.ts';
import { keyWords, nameKey } from './key.ts';

/** A name as it is spelled, with all the places where it stands. */
export interface Form {
  name: string;
  key: string;
  words: readonly string[];
  kind: EntityKind;
  mentions: Mention[];
}

/** Sentence that holds each mention; both in text order. */
export function sentencesOf(document: TextDocument, mentions: readonly Mention[]): Map<Mention, number> {
  const out = new Map<Mention, number>();
  let sentence = 0;
  for (const mention of mentions) {
    while (document.sentences[sentence + 1] && document.sentences[sentence + 1]!.start <= mention.start)
      sentence++;
    out.set(mention, sentence);
  }
  return out;
}

/** Mentions by spelling; a spelling is of the kind that its mentions, weighed by confidence, are most. */
export function formsOf(text: string, mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const name = cleanName(text.slice(mention.start, mention.end));
    const key = nameKey(name);
    if (key === '') continue;
    const form = forms.get(key);
    if (form) {
      form.mentions.push(mention);
      if (isShouted(form.name) && !isShouted(name)) form.name = name;
    } else forms.set(key, { name, key, words: keyWords(name), kind: mention.kind, mentions: [mention] });
  }
  for (const form of forms.values()) form.kind = likeliestKind(form.mentions);
  return [...forms.values()];
}

/** 'NEW YORK' in a headline; short names in capitals are acronyms. */
function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

/** A name on one line, without the marks around it. */
export function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^["'“”‘(]+|["'”’,;:)]{1,4}$/g, '');
}

export function likeliestKind(mentions: readonly Mention[]): EntityKind {
  const weight = new Map<EntityKind, number>();
  for (const { kind, confidence } of mentions) weight.set(kind, (weight.get(kind) ?? 0) + confidence);
  return [...weight].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
