import { useEffect, useMemo, useState } from 'preact/hooks';
import { NO_ACTIONS, PanelContext } from '../../components/context.tsx';
import { applyLook } from '../../components/look.ts';
import { OptionsPage, type OptionsPageProps } from '../../components/options/OptionsPage.tsx';
import { faultText } from '../../lib/options/faults.ts';
import {
  mergeSettings,
  NO_SETTINGS,
  readSettings,
  type Settings,
  writeSettings,
} from '../../lib/options/file.ts';
import { countSettings, type ImportWay } from '../../lib/options/import.ts';
import type { Outcome } from '../../lib/options/kept.ts';
import type { Options } from '../../lib/options/schema.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import { kept } from '../../lib/platform/kept.ts';
import { resetOptions, saveOptions } from '../../lib/platform/options-store.ts';
import { replaceOwn, saveEntry } from '../../lib/platform/own-store.ts';
import { saveRule } from '../../lib/platform/rules-store.ts';
import { loadSettings, replaceSettings, undoSettings } from '../../lib/platform/settings.ts';
import { deleteStored } from '../../lib/platform/stored.ts';
import { saveText } from '../../lib/platform/take-out.ts';
import { translate as t } from '../../lib/platform/texts.ts';
import { tryRule } from '../../lib/platform/try-rule.ts';
import { placeText } from './outcome.ts';
import { useStored } from './watch.ts';

type Actions = OptionsPageProps['actions'];

/** Joins the options page with storage. */
export function App() {
  const { shown, setShown, load } = useStored();
  const { options, rules } = shown;
  const [notice, setNotice] = useState('');
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [file, setFile] = useState<Settings | readonly string[] | null>(null);
  useEffect(() => applyLook(document.documentElement, options, t('language')), [options]);
  const services = useMemo(
    () => ({ t, report: null, bars: sameBars(0), lens: null, actions: NO_ACTIONS }),
    [],
  );

  /** Tells how a change went; `back` is offered as undo. */
  const told = async (work: Promise<Outcome>, text: string, canUndo = true) => {
    const outcome = await work;
    setNotice(placeText(t, outcome) ?? text);
    setUndo(canUndo ? () => async () => void (await kept.change([], () => outcome.undo)) : null);
    await load();
  };
  const change = (changes: Partial<Options>) => {
    setShown({ ...shown, options: { ...options, ...changes } });
    void told(saveOptions(changes, options), t('saved'), false);
  };
  const choose = async (chosen: File) => {
    const read = readSettings(await chosen.text(), isSelector);
    setFile(read.ok ? read.settings : read.faults.map((fault) => faultText(t, fault)));
  };
  const decide = async (way: ImportWay | null) => {
    setFile(null);
    if (way === null || file === null || !('options' in file)) return;
    const settings = mergeSettings(way === 'merge' ? await loadSettings() : NO_SETTINGS, file);
    const { back, ...outcome } = await replaceSettings(settings);
    setNotice(placeText(t, outcome) ?? t('imported'));
    setUndo(() => () => undoSettings(back));
    await load();
  };
  const takeBack = async () => {
    await undo?.();
    setUndo(null);
    setNotice(t('correction_undone'));
    await load();
  };
  const erase = async () => {
    await deleteStored();
    setUndo(null);
    setNotice(t('deleted_all'));
    await load();
  };
  const save = (settings: Settings, name: string) =>
    saveText(writeSettings(settings), name, 'application/json');
  const rulesActions: Actions['rules'] = useMemo(
    () => ({
      isSelector,
      tryRule,
      save: (before, after) => void told(saveRule(before, after), t('saved')),
      export: () => save({ ...NO_SETTINGS, siteRules: rules }, 'backgrounder-site-rules.json'),
    }),
    [rules],
  );
  return (
    <PanelContext.Provider value={services}>
      <OptionsPage
        {...shown}
        notice={notice}
        importing={importingOf(file)}
        actions={{
          change,
          reset: (names) => void told(resetOptions(names), t('was_reset')),
          undo: undo && (() => void takeBack()),
          saveEntry: (list, before, after) => void told(saveEntry(list, before, after), t('saved')),
          replaceOwn: (lists) => void told(replaceOwn(lists), t('saved')),
          rules: rulesActions,
          transfer: {
            export: () => void loadSettings().then((all) => save(all, 'backgrounder-settings.json')),
            choose: (chosen) => void choose(chosen),
            decide: (way) => void decide(way),
          },
          setPlace: (to) => void told(kept.moveTo(to), t(`place_${to}_done`), false),
          deleteAll: () => void erase(),
        }}
      />
    </PanelContext.Provider>
  );
}

function importingOf(file: Settings | readonly string[] | null): OptionsPageProps['importing'] {
  if (file === null) return null;
  return 'options' in file ? { ok: true, counts: countSettings(file) } : { ok: false, faults: file };
}

/** Whether the browser takes a text for a selector. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return text.trim() !== '';
  } catch {
    return false;
  }
}
