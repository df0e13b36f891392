import type { TextDocument } from '../../../text/document.ts';
import type { Form } from './form.ts';

/** What the words of the article show; null where they do not. */
export type Gender = 'female' | 'male' | null;

const TITLES: Readonly<Record<string, 'female' | 'male'>> = {
  dame: 'female',
  duchess: 'female',
  king: 'male',
  lady: 'female',
  lord: 'male',
  madam: 'female',
  madame: 'female',
  miss: 'female',
  mr: 'male',
  mrs: 'female',
  ms: 'female',
  prince: 'male',
  princess: 'female',
  queen: 'female',
  sir: 'male',
  congressman: 'male',
  congresswoman: 'female',
  spokesman: 'male',
  spokeswoman: 'female',
  chairman: 'male',
  chairwoman: 'female',
  councilman: 'male',
  councilwoman: 'female',
  actress: 'female',
};

/** Gender that a title right before a token tells; null for 'Dr'; undefined where no title stands. */
export function titleGender(document: TextDocument, token: number): Gender | undefined {
  let at = token - 1;
  if (document.tokens[at]?.text === '.') at--;
  const word = document.tokens[at];
  if (!word || document.text.slice(word.end, document.tokens[token]!.start).includes('\n')) return undefined;
  if (TITLES[word.lower]) return TITLES[word.lower]!;
  return word.lower === 'dr' || word.lower === 'prof' ? null : undefined;
}

export function genderOf(form: Form, document: TextDocument): Gender {
  for (const mention of form.mentions) {
    const gender = titleGender(document, mention.from);
    if (gender) return gender;
  }
  return null;
}
