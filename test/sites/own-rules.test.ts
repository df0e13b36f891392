import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../lib/extract/site-rules.ts';
import { readPage } from '../../lib/reader/read.ts';
import { compileRule, itemsOfRules, type OwnRule, readRules, rulesIn } from '../../lib/sites/own-rules.ts';
import { trialOf } from '../../lib/sites/trial.ts';

const RULE: OwnRule = { host: 'example.org', content: '', remove: ['.club'], reason: 'The club is no news' };
const isSelector = (text: string) => text !== '' && !text.includes('{');
const URL_OF_PAGE = 'https://news.example.org/a';

const sentence = (what: string) =>
  `The harbour board said on Thursday that ${what} would have to wait until the winter. `;
const PAGE = `<main><div class="story"><h1>Dredging to wait</h1>
  <p>${sentence('the dredging').repeat(3)}</p><p>${sentence('the ferry').repeat(3)}</p>
  <p class="club">${sentence('the walking club').repeat(3)}</p></div>
  <div class="other"><p>${sentence('the museum').repeat(3)}</p></div></main>`;

const read = (rules: OwnRule[]) => {
  const { document } = new JSDOM(PAGE, { url: URL_OF_PAGE }).window;
  const compiled = rulesFor(URL_OF_PAGE, '2026-01-01', rules.map(compileRule));
  return readPage(document, URL_OF_PAGE, true, compiled).reading;
};

describe('a rule of the reader', () => {
  it('leaves out what it says, and nothing else', () => {
    expect(read([]).article.text).toContain('walking club');
    const { text } = read([RULE]).article;
    expect(text).not.toContain('walking club');
    expect(text).toContain('the ferry');
  });

  it('reads only what is inside its content', () => {
    const { text } = read([{ ...RULE, content: '.other', remove: [] }]).article;
    expect(text).toContain('the museum');
    expect(text).not.toContain('the ferry');
  });

  it('leaves out parts of its content, too', () => {
    const { text } = read([{ ...RULE, content: '.story' }]).article;
    expect(text).toContain('the ferry');
    expect(text).not.toContain('walking club');
    expect(text).not.toContain('the museum');
  });

  it('that leaves nothing of the page is not followed: sites change', () => {
    expect(read([{ ...RULE, content: '.gone' }]).article.text).toBe(read([]).article.text);
  });

  it('is not followed on other sites', () => {
    expect(read([{ ...RULE, host: 'other.example' }]).article.text).toContain('walking club');
  });

  it('tells what it does: what is read, what is left out and why', () => {
    const trial = trialOf(read([RULE]));
    expect(trial).toMatchObject({ ok: true });
    if (!trial.ok) return;
    expect(trial.kept.join()).not.toContain('walking club');
    expect(trial.left.find(({ excerpt }) => excerpt.includes('walking club'))?.rule).toContain(
      'The club is no news',
    );
  });
});

describe('readRules', () => {
  it('takes what it wrote', () => {
    expect(readRules([RULE], isSelector)).toEqual({ rules: [RULE], faults: [] });
    expect(rulesIn(itemsOfRules([RULE]))).toEqual([RULE]);
  });

  it.each([
    ['a host', { ...RULE, host: 'https://example.org/' }, ['siteRules[0].host']],
    ['a host at all', { ...RULE, host: '' }, ['siteRules[0].host']],
    ['selectors', { ...RULE, remove: ['{'] }, ['siteRules[0].remove']],
    ['a selector of content', { ...RULE, content: '{' }, ['siteRules[0].content']],
    ['something to do', { ...RULE, remove: [] }, ['siteRules[0].content']],
    ['a reason', { ...RULE, reason: '' }, ['siteRules[0].reason']],
    ['all of it', {}, ['siteRules[0].host', 'siteRules[0].reason']],
  ])('asks for %s', (_, rule, names) => {
    expect(readRules([rule], isSelector).faults.map(({ name }) => name)).toEqual(names);
  });

  it('takes one rule a site', () => {
    expect(readRules([RULE, RULE], isSelector).faults.map(({ name }) => name)).toEqual(['siteRules[1].host']);
  });
});
