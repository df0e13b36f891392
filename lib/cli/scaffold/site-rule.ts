import { insertBefore, mustBeFree, need } from './edit.ts';
import { type Scaffold, ScaffoldError } from './types.ts';

const RULES = 'lib/extract/site-rules.ts';

/** What to keep or drop on one site's pages, with the page that needs it. */
export const siteRule: Scaffold = (host, read, today) => {
  if (!/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
    throw new ScaffoldError(`a site is named by its host without 'www.', in small letters: '${host}'`);
  const [page, test] = [`test/pages/site-${host}.html`, `test/extract/sites/${host}.test.ts`];
  mustBeFree(read, [page, test]);
  const rules = need(read, RULES);
  const hosts = [...rules.matchAll(/^ {4}host: '([^']+)'/gm)].map((match) => match[1]!);
  if (hosts.includes(host)) throw new ScaffoldError(`${RULES} has a rule for ${host} already`);
  const until = `${today.getUTCFullYear() + 1}${today.toISOString().slice(4, 10)}`;
  const entry = `  {\n    host: '${host}',\n    drop: ['.replace-me'],\n    reason: 'what the general way takes for the article here',\n    until: '${until}',\n  },\n`;
  return {
    files: { [page]: pageOf(host), [test]: testOf(host), [RULES]: withEntry(rules, entry, host, hosts) },
    next: [
      `Write in ${page}, in words of your own, markup like the site's that is read wrongly.`,
      `Name in ${RULES} what to keep or drop, and why.`,
      `npx vitest run ${test}: its second test fails while the general way needs no rule; then remove the rule.`,
    ],
  };
};

/** The rules with the entry in the order of hosts. */
function withEntry(rules: string, entry: string, host: string, hosts: readonly string[]): string {
  const after = hosts.find((other) => other > host);
  if (after !== undefined)
    return insertBefore(
      rules,
      new RegExp(`  \\{\\n    host: '${after.replaceAll('.', '\\.')}'`),
      entry,
      RULES,
    );
  const addition = hosts.length > 0 ? entry : `\n${entry}`;
  return insertBefore(rules, /(?<=SITE_RULES: readonly SiteRule\[\] = \[[\s\S]*?)\];/, addition, RULES);
}

const pageOf = (host: string) => `<!doctype html>
<html lang="en">
  <head>
    <title>Bridge to close for two years</title>
    <link rel="canonical" href="https://${host}/bridge">
  </head>
  <body>
    <article>
      <h1>Bridge to close for two years</h1>
      <p>The council said on Monday that the bridge over the river would be closed for two years from June.</p>
      <p class="replace-me">Words that are not of the article, and stand in it.</p>
      <p>Buses will take the road by the mill, and a ferry is to carry those who walk, the council said.</p>
    </article>
  </body>
</html>
`;

const testOf = (host: string) => `import { expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index.ts';
import { SITE_RULES } from '../../../lib/extract/site-rules.ts';
import { pageOf } from '../../support/pages.ts';

const URL = 'https://${host}/bridge';
const siteRules = SITE_RULES.filter(({ host }) => host === '${host}');
const WRONG = 'Words that are not of the article';

it('reads the page with the rule', () => {
  expect(extract(pageOf('site-${host}'), URL, { siteRules }).article.text).not.toContain(WRONG);
});

it('is needed: the general way reads it wrongly', () => {
  expect(extract(pageOf('site-${host}'), URL).article.text).toContain(WRONG);
});
`;
