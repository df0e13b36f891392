import { analyser } from './analyser.ts';
import { event } from './event.ts';
import { language } from './language.ts';
import { siteRule } from './site-rule.ts';
import type { Scaffold } from './types.ts';

/** What can be added to the project in its own room. */
export const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  analyser,
  'site-rule': siteRule,
  event,
  language,
};

export const SCAFFOLD_USAGE = `usage: npm run new -- analyser|site-rule|event|language NAME

  analyser WORD      a list of findings of its own
  site-rule HOST     what to keep or drop on the pages of one site
  event TITLE        an event of the past, by the title of its Wikipedia article
  language CODE      word lists for a language, by its two letters`;
