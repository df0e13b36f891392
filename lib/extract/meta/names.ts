import { decode, plain } from './sources.ts';

/** Words before and between names, in the languages of the pages that use them. */
const BY =
  'by|von|par|por|di|af|av|door|van|autor(?:in)?(?:en)?(?:/autor)?|author|auteure?|text|texte|texto|testo|words';
const BEFORE = new RegExp(
  `^(?:(?:written|reported|posted|published|edited|reviewed|story|analysis|opinion|contributed|compiled|article|beitrag|interview|from)\\s+)?(?:${BY}|from)(?:\\s*:\\s*|\\s+)`,
  'iu',
);
/** 'by' within a line, and what follows it up to a mark that ends a byline. */
export const SAID = new RegExp(
  `(?:^|[¦|•·–—/:,-]\\s*|\\d\\s+|\\b(?:written|reported|posted|published|story|analysis|beitrag|[ap]m|uhr)\\s+)(?:${BY})(?:\\s*:\\s*|\\s+)([^¦|•·–—\\d]{3,120})`,
  'iu',
);
const AND = 'and|und|et|y|e|og|och|en|with|mit|ja';
const BETWEEN = new RegExp(`\\s{0,2}(?:[;/|•·¦]|\\s&\\s|,?\\s{1,2}(?:${AND})\\s)\\s{0,2}`, 'iu');
const LINKED = new RegExp(`\\s{0,2}¦\\s{0,2}(?=(?:${AND})[\\s¦]|[,&]|¦)`, 'giu');
const LINKS = new RegExp(`((?:^|[\\s¦])(?:${BY}|${AND}|written by)\\s{0,2}:?|[,&])\\s{0,2}¦\\s{0,2}`, 'giu');
const ROLE =
  /(?:^|\s)(?:staff|writers?|reporters?|correspondents?|editors?|journalists?|redakt(?:ion|eur|eurin|ør)|columnists?|contributors?|photographers?|producers?|bureau|desk|chief|team|phd|ph\.d\.?|m\.?d\.?|rd|mba|esq\.?|cfp®?|cpa|ceo|founder|director|manager|professor|specialist|analyst|special to|for)(?:\s|$)/iu;
/** What is left out beside a name, and is better than none: 'Journal Staff Writer'. */
const JOB = /\b(?:staff|writer|reporter|correspondent|editor)s?\b/i;
/** 'Ann Lee, dpa' */
const AGENCY = /^\p{L}{2,6}$/u;
const DEGREE =
  /^(?:b\.?[as]\.?|c[fp]a|d[do]s?|esq|jr|m\.?[abds]\.?c?|mba|mph|ms|msw|ph\.?d\.?|rdn?|rn|sr|i{2,3}|fand|lcsw)$/i;
const NO_NAME =
  /^(?:by|staff|admin|administrator|editor|editors|editorial|guest|contributor|author|unknown|none|null|undefined|n\/a|webmaster|anonymous|user|default|contact us|about us|home|share|follow)$/iu;
/** Not a person of that name: 'Jan Ode', 'April May'. */
const DAY_OR_MONTH =
  /^(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:$|[.,]|\s\d)|(?:updated|published|posted|last)(?:$|[.,\s]))/iu;
/** 'Ann Ode (Image: Agency/Desk)' */
const ASIDE = /\([^()]{0,100}\)/g;
const LONGEST_NAME = 60;
const MOST_NAMES = 20;

/** Two to five words, the first and last with a capital: a person's, in scripts that have capitals. */
export const looksLikeName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  /^(?:Dr\.? |Prof\.? )?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{L}[\p{L}.'’-]*)){0,3}\s+\p{Lu}[\p{L}.'’-]+$/u.test(
    text,
  ) &&
  !ROLE.test(text) &&
  !DAY_OR_MONTH.test(text);

/** Joins what separate elements of a line say: a bar stays where one name ends, none within 'By Ann and Bo'. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join('¦')
    .replace(LINKED, ' ')
    .replace(LINKS, '$1 ');
}

/** A person's name as far as its script tells: any short line where there are no capitals. */
export const mayBeName = (text: string): boolean =>
  /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text)
    ? looksLikeName(text)
    : text.length <= 30;

/** Cuts what a byline says into names; what is none, or is not accepted, is left out. */
export function namesIn(values: readonly string[], isName: (text: string) => boolean = () => true): string[] {
  const names = new Map<string, string>();
  for (const value of values.slice(0, MOST_NAMES)) {
    for (const part of decode(value).replace(ASIDE, ' ').replace(BEFORE, '').split(BETWEEN)) {
      for (const name of splitAtCommas(part)) {
        const tidy = tidyName(name);
        if (tidy && isName(tidy) && !names.has(plain(tidy))) names.set(plain(tidy), tidy);
      }
    }
  }
  const found = [...names.values()];
  const people = found.filter((name) => !JOB.test(name));
  return (people.length ? people : found).slice(0, MOST_NAMES);
}

/** 'Ann Lee, Health Editor' is one person, 'Ann Lee, Bo Diaz' are two. */
function splitAtCommas(text: string): string[] {
  const [first = '', ...rest] = text.split(/ ?, ?/);
  return [first, ...rest.filter((part) => looksLikeName(part) || (AGENCY.test(part) && !DEGREE.test(part)))];
}

function tidyName(text: string): string | null {
  const name = text
    .replace(BEFORE, '')
    .split(' ')
    .filter((word) => !word.includes('@'))
    .join(' ')
    .split(/[([]|\s[–—-]\s|\son\s|\s\d/)[0]!
    .trim()
    .replace(/\b(?:https?:|www\.)\S+/gi, '')
    .replace(/^[\s.,:;'"“”-]+|[\s,:;'"“”-]{1,8}$/gu, '')
    .trim();
  const none =
    name.length < 2 ||
    name.length > LONGEST_NAME ||
    /^\d/.test(name) ||
    NO_NAME.test(name) ||
    DAY_OR_MONTH.test(name);
  return none ? null : name;
}
