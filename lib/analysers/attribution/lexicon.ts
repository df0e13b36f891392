import { ADJECTIVE_GROUPS } from '../../languages/en/cues/adjectives.ts';
import { NOUN_GROUPS } from '../../languages/en/cues/nouns.ts';
import { VERB_GROUPS } from '../../languages/en/cues/verbs.ts';
import { inflect } from '../../languages/en/inflect.ts';
import { COMMON_VERBS } from '../../languages/en/verbs.ts';
import type { SpeechAct } from '../../report/types.ts';

/** One way of using a word as a cue. Frames as in languages/en/cues. */
export interface Sense {
  act: SpeechAct;
  loaded: boolean;
  frames: string;
  prepositions: readonly string[];
}

/** Which forms of a verb a word can be. */
export interface FormSet {
  lemma: string;
  base: boolean;
  s: boolean;
  past: boolean;
  ing: boolean;
  /** 'known', 'given': never the past itself. */
  onlyParticiple: boolean;
}

const forms = new Map<string, FormSet>();
const verbSenses = new Map<string, Sense[]>();
const nounSenses = new Map<string, Sense[]>();
const adjectiveSenses = new Map<string, Sense[]>();

const NO_FORM = { base: false, s: false, past: false, ing: false, onlyParticiple: false };

function addForms(entry: string): string {
  const all = inflect(entry);
  const add = (form: string, key: 'base' | 's' | 'past' | 'ing'): void => {
    const known = forms.get(form) ?? { ...NO_FORM, lemma: all.base };
    known[key] = true;
    forms.set(form, known);
  };
  add(all.base, 'base');
  add(all.s, 's');
  add(all.past, 'past');
  add(all.participle, 'past');
  add(all.ing, 'ing');
  if (all.participle !== all.past && all.participle !== all.base)
    forms.get(all.participle)!.onlyParticiple = true;
  return all.base;
}

/** The key of an entry: its base, with its particle after a tilde ('point~out'). */
function addVerb(entry: string): string {
  const [verb = '', particle] = entry.split('~');
  const base = addForms(verb);
  return particle ? `${base}~${particle}` : base;
}

function addSense(map: Map<string, Sense[]>, word: string, sense: Sense): void {
  const known = map.get(word);
  if (known) known.push(sense);
  else map.set(word, [sense]);
}

const split = (list: string | undefined): readonly string[] => (list && list !== '-' ? list.split(',') : []);

for (const { act, loaded, verbs } of VERB_GROUPS) {
  for (const line of verbs) {
    const [entry = '', frames = '-', prepositions] = line.split(' ');
    addSense(verbSenses, addVerb(entry), { act, loaded, frames, prepositions: split(prepositions) });
  }
}
for (const entry of COMMON_VERBS) addForms(entry);
for (const { act, nouns } of NOUN_GROUPS) {
  for (const line of nouns) {
    const [one = '', many = '-', frames = '-', prepositions] = line.split(' ');
    const sense: Sense = { act, loaded: false, frames, prepositions: split(prepositions) };
    addSense(nounSenses, one, sense);
    if (many !== '-') addSense(nounSenses, many, sense);
  }
}
for (const { act, adjectives } of ADJECTIVE_GROUPS) {
  for (const line of adjectives) {
    const [word = '', frames = '-', prepositions] = line.split(' ');
    addSense(adjectiveSenses, word, {
      act,
      loaded: false,
      frames,
      prepositions: split(prepositions),
    });
  }
}

/** A verb that needs no words, as 'praise', says something where it has a quotation. */
export const uttered = (sense: Sense): Sense => (sense.act === 'other' ? { ...sense, act: 'said' } : sense);

/** Forms of a lower-case word, if it can be a verb that is known. */
export const verbForms = (lower: string): FormSet | undefined => forms.get(lower);

export const sensesOfVerb = (lemma: string): readonly Sense[] => verbSenses.get(lemma) ?? [];
export const sensesOfNoun = (lower: string): readonly Sense[] => nounSenses.get(lower) ?? [];
export const sensesOfAdjective = (lower: string): readonly Sense[] => adjectiveSenses.get(lower) ?? [];
