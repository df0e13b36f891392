import { type Dom, descriptor } from '../article/dom.ts';
import type { Decision } from './body/select.ts';
import type { Box, PageText } from './page/types.ts';

/** What to keep or drop on the pages of one site, where the general way cannot tell. Data, never code. */
export interface SiteRule {
  /** 'example.com', which includes its subdomains. */
  host: string;
  /** Selectors of elements whose blocks are of the article, and of those whose blocks are not. */
  keep?: readonly string[];
  drop?: readonly string[];
  reason: string;
  /** ISO date after which the rule is no longer used: sites change. */
  until: string;
}

/** None is needed for now: an entry needs a page that the general way cannot read. */
export const SITE_RULES: readonly SiteRule[] = [];

/** The rules for an address that have not expired. @param today ISO date */
export function rulesFor(url: string, today: string, rules: readonly SiteRule[] = SITE_RULES): SiteRule[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return [];
  return rules.filter(
    (rule) => rule.until >= today && (host === rule.host || host.endsWith(`.${rule.host}`)),
  );
}

const MOST_LEVELS = 40;

/** The decisions with those of the rules in their place; a selector that the browser refuses is passed over. */
export function applyRules(
  dom: Dom,
  page: PageText,
  decisions: readonly Decision[],
  rules: readonly SiteRule[],
): Decision[] {
  const matches = dom.root && (descriptor(dom.root, 'matches')?.value as Element['matches'] | undefined);
  if (!matches || !rules.length) return [...decisions];
  const fits = (box: Box, selectors: readonly string[] = []): boolean =>
    selectors.some((selector) => {
      try {
        return matches.call(box.node, selector);
      } catch {
        return false;
      }
    });
  return page.blocks.map((block) => {
    for (let box: Box | null = block.inner, up = 0; box && up < MOST_LEVELS; box = box.parent, up++) {
      for (const rule of rules) {
        if (fits(box, rule.drop)) return { kept: false, rule: `site rule: ${rule.reason}` };
        if (fits(box, rule.keep)) return { kept: true, rule: `site rule: ${rule.reason}` };
      }
    }
    return decisions[block.index]!;
  });
}
