import type { Sentence, TextDocument } from '../../../text/document.ts';
import type { Gender } from '../merge/gender.ts';

/** A person as far as pronouns are concerned. */
export interface Candidate {
  id: number;
  gender: Gender;
  /** First tokens of the names, ascending. */
  at: readonly number[];
}

export interface PronounReference {
  token: number;
  id: number;
}

const PRONOUNS: Readonly<Record<string, 'female' | 'male'>> = {
  he: 'male',
  her: 'female',
  herself: 'female',
  hers: 'female',
  him: 'male',
  himself: 'male',
  his: 'male',
  she: 'female',
};

/** A pronoun may look back over so many sentences. */
const REACH = 2;
const OPEN = new Set(['“', '"']);
const CLOSE = new Set(['”', '"']);

/**
 * Whom 'she' and 'his' mean, where only one person can be meant: nobody else who might be is named in the sentence or
 * since the last sentence that names somebody. Within quotation marks nothing is said.
 */
export function resolvePronouns(document: TextDocument, people: readonly Candidate[]): PronounReference[] {
  const named = new Map<number, Candidate[]>();
  for (const person of people) {
    for (const token of person.at) named.set(token, [...(named.get(token) ?? []), person]);
  }
  const state = new Focus(people);
  const found: PronounReference[] = [];
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      state.paragraph();
    }
    found.push(...readSentence(document, sentence, named, state));
  }
  return found;
}

function readSentence(
  { tokens }: TextDocument,
  sentence: Sentence,
  named: ReadonlyMap<number, readonly Candidate[]>,
  state: Focus,
): PronounReference[] {
  const found: PronounReference[] = [];
  let quoted = false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const { text, lower } = tokens[i]!;
    if (!quoted && OPEN.has(text)) quoted = true;
    else if (quoted && CLOSE.has(text)) quoted = false;
    for (const person of named.get(i) ?? []) if (!quoted) state.name(person, sentence.index);
    const gender = PRONOUNS[lower];
    if (!gender || quoted) continue;
    const person = state.resolve(gender, sentence.index);
    if (person) found.push({ token: i, id: person.id });
  }
  return found;
}

/** Who has been spoken of, and when. */
class Focus {
  private readonly genders: Map<number, Gender>;
  private recent: { person: Candidate; sentence: number }[] = [];

  constructor(people: readonly Candidate[]) {
    this.genders = new Map(people.map((p) => [p.id, p.gender]));
  }

  /** A new paragraph: only the one person that the last one ended with is carried over. */
  paragraph(): void {
    const last = this.recent.at(-1);
    this.recent = last && this.recent.every((r) => r.person === last.person) ? [last] : this.recent;
  }

  name(person: Candidate, sentence: number): void {
    this.recent = this.recent.filter((r) => r.person !== person);
    this.recent.push({ person, sentence });
  }

  resolve(gender: 'female' | 'male', sentence: number): Candidate | null {
    const near = this.recent.filter((r) => sentence - r.sentence <= REACH && this.mayBe(r.person, gender));
    const surely = near.filter((r) => this.genders.get(r.person.id) === gender);
    const chosen = near.length === 1 ? near[0]! : surely.length === 1 ? surely[0]! : null;
    if (!chosen) return null;
    this.genders.set(chosen.person.id, gender);
    chosen.sentence = sentence;
    return chosen.person;
  }

  private mayBe(person: Candidate, gender: 'female' | 'male'): boolean {
    const known = this.genders.get(person.id) ?? null;
    return known === null || known === gender;
  }
}
