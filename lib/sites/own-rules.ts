import type { SiteRule } from '../extract/site-rules.ts';
import { type Fault, fault } from '../options/faults.ts';

/** A rule that the reader wrote for the pages of a site that reads badly. One site has one rule. */
export interface OwnRule {
  /** 'example.com', which includes its subdomains. */
  host: string;
  /** Selector of what holds the article; '' leaves that to the general way. */
  content: string;
  /** Selectors of what is not of the article. */
  remove: readonly string[];
  reason: string;
}

/** A rule as it travels to the reader script. */
export type CompiledRule = SiteRule;

/** A reader's rule holds until it is taken away. */
const ALWAYS = '9999-12-31';
/** Longer ones are no selectors that a person writes. */
const LONGEST = 500;
const HOST = /^(?=.{1,253}$)[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;

/** The rule in the extractor's form: with a content selector, all that is outside it is left out. */
export function compileRule({ host, content, remove, reason }: OwnRule): CompiledRule {
  const outside = content === '' ? [] : ['body'];
  return {
    host,
    keep: content === '' ? [] : [content],
    drop: [...remove, ...outside],
    reason,
    until: ALWAYS,
  };
}

/** Tells whether a text is a selector; the browser knows. */
export type IsSelector = (text: string) => boolean;

/** Rules out of anything, with every fault named: 'siteRules[0].content'. */
export function readRules(value: unknown, isSelector: IsSelector, name = 'siteRules') {
  if (!Array.isArray(value)) return { rules: [], faults: [fault(name, 'expects_list')] };
  const faults: Fault[] = [];
  const rules: OwnRule[] = [];
  value.forEach((item: unknown, i) => {
    const read = readRule(item, isSelector, `${name}[${i}]`);
    const isDouble = rules.some(({ host }) => host === read.rule.host);
    faults.push(...read.faults, ...(isDouble ? [fault(`${name}[${i}].host`, 'expects_other_name')] : []));
    rules.push(read.rule);
  });
  return { rules: faults.length === 0 ? rules : [], faults };
}

/** One rule; where there are faults it is not to be used. */
export function readRule(value: unknown, isSelector: IsSelector, name: string) {
  const faults: Fault[] = [];
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const text = (field: string, allowed: (words: string) => boolean, key: Fault['expects']['key']): string => {
    const words = given[field] ?? '';
    const isFine = typeof words === 'string' && words.length <= LONGEST && allowed(words.trim());
    if (!isFine) faults.push(fault(`${name}.${field}`, key));
    return isFine ? words.trim() : '';
  };
  const host = text('host', (words) => HOST.test(words), 'expects_host').toLowerCase();
  const content = text('content', (words) => words === '' || isSelector(words), 'expects_selector');
  const reason = text('reason', (words) => words !== '', 'expects_text');
  const listed = given['remove'] ?? [];
  const isList =
    Array.isArray(listed) && listed.every((item) => typeof item === 'string' && isSelector(item));
  if (!isList) faults.push(fault(`${name}.remove`, 'expects_selector'));
  const remove = isList ? (listed as string[]) : [];
  if (content === '' && remove.length === 0 && faults.length === 0)
    faults.push(fault(`${name}.content`, 'expects_selector'));
  return { rule: { host, content, remove, reason }, faults };
}

export const RULE_PREFIX = 'site-rule/';

/** Rules as items of storage, one key a site. */
export function itemsOfRules(rules: readonly OwnRule[]): Record<string, unknown> {
  return Object.fromEntries(rules.map((rule) => [RULE_PREFIX + rule.host, rule]));
}

/** Rules out of stored items, by host. */
export function rulesIn(items: Readonly<Record<string, unknown>>): OwnRule[] {
  return Object.entries(items)
    .filter(([key]) => key.startsWith(RULE_PREFIX))
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, value]) => {
      // A selector that this browser does not know is passed over when the page is read.
      const { rule, faults } = readRule(value, (text) => text !== '', key);
      return faults.length === 0 ? rule : [];
    });
}
