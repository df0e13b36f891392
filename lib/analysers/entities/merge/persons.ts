import type { TextDocument } from '../../../text/document.ts';
import type { Mention } from '../mentions/mention.ts';
import { byPlace, type Cluster, Union } from './cluster.ts';
import type { Form } from './form.ts';
import { type Gender, genderOf, titleGender } from './gender.ts';
import { isParticle, maySame, parsePersonName, suffixOf } from './person-name.ts';

/** Within so many sentences a person counts as just spoken of. */
const NEAR = 1;
/** Others of the name must not have been spoken of within so many. */
const FAR = 4;

interface Person extends Cluster {
  /** Keys of all full forms. */
  keys: (readonly string[])[];
  gender: Gender;
  lastSentence: number;
}

/** What joins short names to full ones. */
export interface PersonContext {
  document: TextDocument;
  sentenceOf(mention: Mention): number;
  isGivenName(word: string): boolean;
}

/** Clusters of the people: full names that agree, then family names and given names by themselves. */
export function mergePersons(forms: readonly Form[], context: PersonContext): Cluster[] {
  const full = forms.filter((form) => form.words.length > 1);
  const people = fullNames(full, context);
  const short = forms.filter((form) => form.words.length === 1);
  const tails = attachParts(people, short, context);
  return [...people, ...tails].filter((p) => p.mentions.length > 0);
}

function fullNames(forms: readonly Form[], context: PersonContext): Person[] {
  const joined = new Union(forms.length);
  const rivals = forms.map((form, i) =>
    forms.flatMap((other, j) =>
      i !== j && (maySame(form.words, other.words) || isPart(form, other, context)) ? [j] : [],
    ),
  );
  forms.forEach((_, i) => {
    for (const j of rivals[i]!) {
      // A name that fits two people who are not one fits neither.
      if (agreesWithAll(forms, rivals[i]!, j) && agreesWithAll(forms, rivals[j]!, i)) joined.join(i, j);
    }
  });
  return joined.groups().map((group) => {
    const members = group
      .map((i) => forms[i]!)
      .sort((a, b) => b.words.length - a.words.length || b.name.length - a.name.length);
    return {
      kind: 'person',
      names: members.map((form) => form.name),
      mentions: members.flatMap((form) => form.mentions).sort(byPlace),
      keys: members.map((form) => form.words),
      gender: members.map((form) => genderOf(form, context.document)).find((g) => g !== null) ?? null,
      lastSentence: -Infinity,
    };
  });
}

function agreesWithAll(forms: readonly Form[], list: readonly number[], with_: number): boolean {
  return list.every(
    (k) => k === with_ || maySame(forms[k]!.words, forms[with_]!.words) || isSubset(forms[k]!, forms[with_]!),
  );
}

function isSubset(a: Form, b: Form): boolean {
  return a.words.every((w) => b.words.includes(w)) || b.words.every((w) => a.words.includes(w));
}

/** 'López Obrador' of 'Andrés Manuel López Obrador', 'García Márquez' left whole: the part stands at an end. */
function isPart(a: Form, b: Form, { isGivenName }: PersonContext): boolean {
  const [part, whole] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (part.words.length < 2 || part.words.length >= whole.words.length) return false;
  if (suffixOf(part.words) !== suffixOf(whole.words)) return false;
  if (whole.mentions[0]!.start > part.mentions[0]!.start) return false;
  const tail = whole.words.slice(-part.words.length).join(' ') === part.words.join(' ');
  if (tail) return isParticle(part.words[0]!) || !isGivenName(part.words[0]!);
  const head = whole.words.slice(0, part.words.length).join(' ') === part.words.join(' ');
  return head && !isGivenName(part.words.at(-1)!);
}

/** Goes through the text and gives each single name to whom it fits best; what fits nobody stands by itself. */
function attachParts(people: Person[], forms: readonly Form[], context: PersonContext): Person[] {
  const own = new Map<string, Person>();
  const nameOf = new Map<Mention, Form>();
  for (const form of forms) for (const m of form.mentions) nameOf.set(m, form);
  const owner = new Map<Mention, Person>();
  for (const person of people) for (const m of person.mentions) owner.set(m, person);
  const all = [...owner.keys(), ...nameOf.keys()].sort(byPlace);
  for (const mention of all) {
    const sentence = context.sentenceOf(mention);
    const form = nameOf.get(mention);
    let person = owner.get(mention);
    if (form) {
      person = choose(people, form, mention, sentence, context) ?? own.get(form.key);
      if (!person) {
        person = {
          kind: 'person',
          names: [],
          mentions: [],
          keys: [form.words],
          gender: genderOf(form, context.document),
          lastSentence: sentence,
        };
        own.set(form.key, person);
      }
      person.mentions.push(mention);
      if (!person.names.includes(form.name)) person.names.push(form.name);
    }
    if (person) person.lastSentence = sentence;
  }
  for (const person of people) person.mentions.sort(byPlace);
  return [...own.values()];
}

function choose(
  people: readonly Person[],
  form: Form,
  mention: Mention,
  sentence: number,
  context: PersonContext,
): Person | null {
  const word = form.words[0]!;
  const title = titleGender(context.document, mention.from);
  const fits = (strength: number) =>
    people.filter((p) => fit(p, word, title !== undefined, context) === strength && !contradicts(p, title));
  for (const strength of [3, 2, 1]) {
    const candidates = fits(strength);
    if (candidates.length === 1) return candidates[0]!;
    if (candidates.length > 1) return nearest(candidates, sentence);
  }
  return null;
}

/** 3: the family name; 2: the first word, no given name or without a title; 1: a word in between; 0: none. */
function fit(person: Person, word: string, titled: boolean, { isGivenName }: PersonContext): number {
  let best = 0;
  for (const words of person.keys) {
    const { family } = parsePersonName(words);
    if (family.at(-1) === word || family.join('') === word) return 3;
    if (words[0] === word && !(titled && isGivenName(word))) best = Math.max(best, 2);
    else if (words.length > 2 && words.includes(word) && word.length > 3 && !isGivenName(word))
      best = Math.max(best, 1);
  }
  return best;
}

function contradicts(person: Person, title: Gender | undefined): boolean {
  return Boolean(title && person.gender && title !== person.gender);
}

/** The only one spoken of just now, when the others have not been for a while. */
function nearest(candidates: readonly Person[], sentence: number): Person | null {
  const [first, second] = [...candidates].sort((a, b) => b.lastSentence - a.lastSentence);
  const near = sentence - first!.lastSentence <= NEAR;
  return near && sentence - second!.lastSentence >= FAR ? first! : null;
}
