import { useEffect, useMemo, useState } from 'preact/hooks';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { applyLook } from '../../components/look.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { StoredCounts } from '../../components/options/StoredData.tsx';
import { readOptions, writeOptions } from '../../lib/options/file.ts';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import type { OptionName, Options } from '../../lib/options/schema.ts';
import { loadOptions, resetOptions, saveOptions, watchOptions } from '../../lib/platform/options-store.ts';
import { countStored, deleteStored } from '../../lib/platform/stored.ts';
import { saveText } from '../../lib/platform/take-out.ts';
import { translate as t } from '../../lib/platform/texts.ts';

/** Joins the options page with storage. */
export function App() {
  const [options, setOptions] = useState<Options>(DEFAULTS);
  const [stored, setStored] = useState<StoredCounts | null>(null);
  const [notice, setNotice] = useState('');
  const [before, setBefore] = useState<Options | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void loadOptions().then(setOptions);
    watchOptions(setOptions, end.signal);
    return () => end.abort();
  }, []);
  useEffect(() => {
    applyLook(document.documentElement, options, t('language'));
    void countStored().then(setStored);
  }, [options]);
  const services = useMemo(() => ({ t, report: null, bar: 0, lens: null, actions: NO_ACTIONS }), []);

  const change = async (changes: Partial<Options>) => {
    setOptions({ ...options, ...changes });
    await saveOptions(changes);
    setNotice(t('saved'));
  };
  const reset = async (names: readonly OptionName[]) => {
    setBefore(options);
    await resetOptions(names);
    setNotice(t('was_reset'));
  };
  const load = async (file: File) => {
    const read = readOptions(await file.text());
    if (!read.ok) {
      setNotice(t('import_failed', read.faults.map(({ name, expects }) => `${name}: ${expects}`).join('; ')));
      return;
    }
    setBefore(options);
    await saveOptions(read.options);
    setNotice(t('imported'));
  };
  const undo = async () => {
    if (before) await saveOptions(before);
    setBefore(null);
    setNotice(t('correction_undone'));
  };
  const erase = async () => {
    await deleteStored();
    setBefore(null);
    setNotice(t('deleted_all'));
    setStored(await countStored());
  };
  return (
    <PanelContext.Provider value={services}>
      <OptionsPage
        options={options}
        stored={stored}
        notice={notice}
        onChange={(changes) => void change(changes)}
        onReset={(names) => void reset(names)}
        onExport={() => saveText(writeOptions(options), 'backgrounder-options.json', 'application/json')}
        onImport={(file) => void load(file)}
        onUndo={before && (() => void undo())}
        onDelete={() => void erase()}
      />
    </PanelContext.Provider>
  );
}
