import { useEffect, useMemo, useState } from 'preact/hooks';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { applyLook } from '../../components/look.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { lockedBy, NO_POLICY, type Policy } from '../../lib/options/managed.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { Options } from '../../lib/options/schema.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import { loadOptions, loadPolicy, saveOptions, watchOptions } from '../../lib/platform/options-store.ts';
import { translate as t } from '../../lib/platform/texts.ts';

/** Joins the welcome page with storage. */
export function App() {
  const [options, setOptions] = useState<Options>(DEFAULTS);
  const [policy, setPolicy] = useState<Policy>(NO_POLICY);
  useEffect(() => {
    const end = new AbortController();
    void loadOptions().then(setOptions);
    void loadPolicy().then(setPolicy);
    watchOptions(setOptions, end.signal);
    return () => end.abort();
  }, []);
  useEffect(() => applyLook(document.documentElement, options, t('language')), [options]);
  const services = useMemo(
    () => ({ t, report: null, bars: sameBars(0), lens: null, actions: NO_ACTIONS }),
    [],
  );
  return (
    <PanelContext.Provider value={services}>
      <WelcomePage
        options={options}
        locked={lockedBy(policy)}
        onChange={(changes) => void saveOptions(changes, options)}
      />
    </PanelContext.Provider>
  );
}
