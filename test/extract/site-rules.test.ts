import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../lib/cli/commands/run.ts';
import { extract } from '../../lib/extract/index.ts';
import { rulesFor, SITE_RULES, type SiteRule } from '../../lib/extract/site-rules.ts';
import { pageOf } from '../support/pages.ts';

const RULE: SiteRule = {
  host: 'courier.example',
  drop: ['h2', ':::'],
  keep: ['.author-bio'],
  reason: 'a test',
  until: '2030-01-01',
};

describe('site rules', () => {
  it('are for their host and its subdomains, until they expire', () => {
    expect(rulesFor('https://www.courier.example/a', '2029-12-31', [RULE])).toEqual([RULE]);
    expect(rulesFor('https://courier.example:80/a', '2030-01-02', [RULE])).toEqual([]);
    expect(rulesFor('https://notcourier.example/a', '2029-12-31', [RULE])).toEqual([]);
    expect(rulesFor('about:blank', '2029-12-31', [RULE])).toEqual([]);
  });
  it('decide over the general way, and pass over selectors that are none', () => {
    const { article } = extract(pageOf('extract-news'), '', { siteRules: [RULE], trace: true });
    expect(article.text).not.toContain('A school without teachers');
    expect(article.text).toContain('is a reporter for the Courier');
    expect(article.trace.find(({ excerpt }) => excerpt.startsWith('A school'))?.rule).toBe(
      'site rule: a test',
    );
  });
  it('have a page each that needs it, and a test', () => {
    for (const { host } of SITE_RULES) {
      expect(existsSync(`${ROOT}test/pages/site-${host}.html`)).toBe(true);
      expect(existsSync(`${ROOT}test/extract/sites/${host}.test.ts`)).toBe(true);
    }
  });
  it('are sorted, and each has a reason and a date', () => {
    expect(SITE_RULES.map(({ host }) => host)).toEqual(SITE_RULES.map(({ host }) => host).toSorted());
    for (const { reason, until } of SITE_RULES) {
      expect(reason).not.toBe('');
      expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
