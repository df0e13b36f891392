import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Place } from '../../lib/options/kept.ts';
import { NO_POLICY, type Policy } from '../../lib/options/managed.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { Options } from '../../lib/options/schema.ts';
import { EMPTY_OWN, type OwnLists } from '../../lib/own/types.ts';
import { kept, watchKept } from '../../lib/platform/kept.ts';
import { loadOptions, loadPolicy } from '../../lib/platform/options-store.ts';
import { loadOwn } from '../../lib/platform/own-store.ts';
import { loadRules } from '../../lib/platform/rules-store.ts';
import { measureStored, type Stored } from '../../lib/platform/stored.ts';
import { lastRead } from '../../lib/platform/try-rule.ts';
import type { OwnRule } from '../../lib/sites/own-rules.ts';

/** All that the page shows of what is stored. */
export interface Shown {
  options: Options;
  policy: Policy;
  own: OwnLists;
  rules: readonly OwnRule[];
  lastUrl: string;
  place: Place;
  stored: Stored | null;
}

const NOTHING: Shown = {
  options: DEFAULTS,
  policy: NO_POLICY,
  own: EMPTY_OWN,
  rules: [],
  lastUrl: '',
  place: 'local',
  stored: null,
};

/** Shows what is stored, and goes on showing it as any window changes it. */
export function useStored() {
  const [shown, setShown] = useState(NOTHING);
  const load = useCallback(async () => {
    const [options, policy, own, rules, place, stored, lastUrl] = await Promise.all([
      loadOptions(),
      loadPolicy(),
      loadOwn(),
      loadRules(),
      kept.place(),
      measureStored(),
      lastRead(),
    ]);
    setShown({ options, policy, own, rules, place, stored, lastUrl: lastUrl ?? '' });
  }, []);
  useEffect(() => {
    const end = new AbortController();
    watchKept('', () => void load(), end.signal);
    void load();
    return () => end.abort();
  }, [load]);
  return { shown, setShown, load };
}
