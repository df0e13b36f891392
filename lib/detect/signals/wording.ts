import type { Signal } from './types.ts';

/** Wording in a sample of running text, counted per thousand characters. */
const SAID =
  /\b(?:said|says|told|according to|added|sagte?|laut|erklärte|dijo|según|selon|disse|segundo|volgens)\b/gi;
const RATES = [
  SAID,
  /["“”„«»「」]/g,
  /\b(?:you|your|vous|votre|usted)\b/gi,
  /\b(?:we|our|us)\b/gi,
  /\b(?:I|I'm|my|me)\b/g,
  /\b(?:president|minister|police|government|court|officials?|governor|mayor|spokes\w+|election|polizei)\b/gi,
  /\b(?:products?|customers?|services?|solutions?|shipping|pric(?:e|ing)|software|team|free|brands?)\b/gi,
  /\b(?:can|should|help|need|best|tips?|important|choose|easy|learn|using)\b/gi,
  /\b(?:\w+ed|was|were|had|has|who)\b/g,
  /\p{Ll}\s\p{Lu}/gu,
  /,/g,
];
const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b/gi;
const LEAD = 700;
/** Less text than this makes rates of chance. */
const LEAST_SAMPLE = 300;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const WORDING = [
  'said',
  'quotes',
  'you',
  'we',
  'i',
  'office',
  'sell',
  'advise',
  'past',
  'capitals',
  'commas',
  'leadDay',
];

/** How the running text is worded: news reports and quotes, guides advise, shops sell. */
export const wording: Signal = {
  read({ sample }) {
    const thousands = Math.max(LEAST_SAMPLE, sample.length) / 1000;
    return [...RATES.map((rate) => count(sample, rate) / thousands), count(sample.slice(0, LEAD), DAY)];
  },
  reason: ({ sample }, article) => article && count(sample, SAID) > 2 && 'Reports what people said',
};
