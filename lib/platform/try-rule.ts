import { rulesFor } from '../extract/site-rules.ts';
import { compileRule, type OwnRule } from '../sites/own-rules.ts';
import { type Trial, trialOf } from '../sites/trial.ts';
import { browser } from './browser.ts';
import { askReader, injectReader } from './reader.ts';

/** The address of the page that was read last in this browser session; null where none was. */
export async function lastRead(): Promise<string | null> {
  const index = ((await browser.storage.session.get('reports'))['reports'] ?? {}) as Record<
    string,
    { used: number }
  >;
  const [last] = Object.entries(index).sort(([, a], [, b]) => b.used - a.used);
  return last?.[0] ?? null;
}

/** Reads the page that is open in a tab with a rule that is being written; nothing is kept, nothing in it changes. */
export async function tryRule(rule: OwnRule, url: string): Promise<Trial> {
  const compiled = compileRule(rule);
  const rules = rulesFor(url, compiled.until, [compiled]);
  if (rules.length === 0) return { ok: false, problem: 'other-site' };
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((candidate) => samePage(candidate.url, url));
  if (tab?.id === undefined) return { ok: false, problem: 'no-tab' };
  const injected = await injectReader(tab.id);
  if (!injected.ok) return injected;
  const answer = await askReader(tab.id, 'reader/try', { rules });
  if (!answer.ok) return answer;
  return answer.value.ok ? trialOf(answer.value.value) : answer.value;
}

function samePage(a: string | undefined, b: string): boolean {
  return a !== undefined && a.split('#')[0] === b.split('#')[0];
}
