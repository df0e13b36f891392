import type { Outcome } from '../options/kept.ts';
import { itemsOfRules, type OwnRule, RULE_PREFIX, rulesIn } from '../sites/own-rules.ts';
import { kept, watchKept } from './kept.ts';

/** The reader's rules for sites that read badly. */
export async function loadRules(): Promise<OwnRule[]> {
  return rulesIn(await kept.read(null));
}

/** Puts a rule in the place of the one it was; null where it is new, or where it goes. */
export function saveRule(before: OwnRule | null, after: OwnRule | null): Promise<Outcome> {
  return kept.change([], () => {
    const set = after ? itemsOfRules([after]) : {};
    return { set, remove: before && before.host !== after?.host ? [RULE_PREFIX + before.host] : [] };
  });
}

/** Puts whole rules in place of all that are stored. */
export function replaceRules(rules: readonly OwnRule[]): Promise<Outcome> {
  return kept.change(null, (items) => {
    const set = itemsOfRules(rules);
    return { set, remove: Object.keys(items).filter((key) => key.startsWith(RULE_PREFIX) && !(key in set)) };
  });
}

/** Calls back with the rules whenever one changes, in whichever window; ends with the signal. */
export function watchRules(callback: (rules: OwnRule[]) => void, signal: AbortSignal): void {
  const tell = async () => {
    const rules = await loadRules();
    if (!signal.aborted) callback(rules);
  };
  watchKept(RULE_PREFIX, () => void tell(), signal);
}
