import type { Signal } from './types.ts';

/** Wording in a sample of running text, counted per thousand characters. */
const SAID =
  /\b(?:said|says|told|according to|added|sagte?|laut|erklärte|dijo|según|selon|disse|segundo|volgens)\b/gi;
const RATES = [
  SAID,
  /["“”„«»「」]/g,
  /\b(?:you|your|vous|votre|usted)\b/gi,
  /\b(?:I|I'm|my|me)\b/g,
  /\b(?:he|his|him|she|her)\b/gi,
  /\b(?:president|minister|police|government|court|officials?|governor|mayor|spokes\w+|election|polizei)\b/gi,
  /\b(?:accus|allege|announc|arrest|charg|democrat|investigat|protest|republican|senat|suspect|victim|vot)\w*|\b(?:campaign|congress|country|death|died|former|interview|judge|justice|killed|law|leader|military|million|party|political|rights|secretary|trial|war)\b/gi,
  /\b(?:creat|design|efficien|ensur|experience|insight|option|platform|process|professional|skill|strateg|understand|user)\w*|\b(?:benefits?|consider|each|essential|every|explore|ideal|like|offers?|often|performance|perfect|quality|simple|specific|types?|unique|whether)\b/gi,
  /\b(?:can|should|help|need|best|tips?|important|choose|easy|learn|using)\b/gi,
  /\p{Ll}\s\p{Lu}/gu,
];
/** Less text than this makes rates of chance. */
const LEAST_SAMPLE = 300;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const WORDING = [
  'said',
  'quotes',
  'you',
  'i',
  'he',
  'office',
  'affairs',
  'explain',
  'advise',
  'capitals',
];

/** How the running text is worded: news reports and quotes, guides explain and advise. */
export const wording: Signal = {
  read({ sample }) {
    const thousands = Math.max(LEAST_SAMPLE, sample.length) / 1000;
    return RATES.map((rate) => count(sample, rate) / thousands);
  },
  reason: ({ sample }, article) => article && count(sample, SAID) > 2 && 'Reports what people said',
};
