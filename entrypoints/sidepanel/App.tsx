import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FindingActions, PanelContext } from '../../components/context.tsx';
import { applyLook } from '../../components/look.ts';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { barsOf } from '../../lib/options/request.ts';
import { type Filter, NO_FILTER } from '../../lib/panel/filter.ts';
import { itemOnly, sectionOnly } from '../../lib/panel/selection.ts';
import { type PanelState, withReport } from '../../lib/panel/state.ts';
import type { PanelHost } from '../../lib/platform/panel-host.ts';
import { translate } from '../../lib/platform/texts.ts';
import { permissionFor } from '../../lib/sites/rules.ts';

/** Joins the panel's views with the browser. */
export function App({ host }: { host: PanelHost }) {
  const [snapshot, setSnapshot] = useState(host.snapshot);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  useEffect(() => {
    const leave = host.subscribe(setSnapshot);
    return () => void leave();
  }, [host]);
  const { view, options, lens, corrections } = snapshot;
  const url = view.tab?.url ?? null;
  useEffect(() => applyLook(document.documentElement, options, translate('language')), [options]);
  useEffect(() => setFilter(NO_FILTER), [url]);
  useEffect(() => host.filterTag(filter.tag), [filter.tag]);

  const state: PanelState = useMemo(() => withReport(view.state, host.report), [view, corrections, host]);
  const report = 'report' in state ? state.report : null;
  const bars = useMemo(() => barsOf(options), [options]);
  const services = useMemo(
    () => ({ t: translate, report, bars, lens, actions: findingActions(host, setFilter) }),
    [host, report, bars, lens],
  );
  if (!snapshot.started)
    return <main class="panel" data-testid="panel" data-state="starting" aria-busy="true" />;
  const hidden = options['sections.hidden'];
  return (
    <PanelContext.Provider value={services}>
      <Panel
        state={state}
        url={url}
        sections={options['sections.order'].filter((name) => !hidden.includes(name))}
        keys={options.keys}
        site={url !== null && /^https?:/.test(url) ? permissionFor(url, options) !== 'off' : null}
        filter={filter}
        wanted={snapshot.wanted}
        notice={snapshot.notice}
        corrections={corrections}
        actions={panelActions(host, setFilter, snapshot.notice?.undo === true)}
      />
    </PanelContext.Provider>
  );
}

type SetFilter = (change: Filter | ((filter: Filter) => Filter)) => void;

function findingActions(host: PanelHost, setFilter: SetFilter): FindingActions {
  const copy = (part: typeof host.report) => {
    if (part) void host.copy(part);
  };
  return {
    show: (evidence) => void host.show(evidence),
    copyItem: (id) => copy(host.report && itemOnly(host.report, id)),
    copySection: (section) => copy(host.report && sectionOnly(host.report, section)),
    exportReport: (form) => host.export(form),
    exportCorrections: () => host.exportCorrections(),
    correct: (correction) => void host.correct(correction),
    lens: (source) => host.lens(source),
    filterTag: (tag) => setFilter((filter) => ({ ...filter, tag })),
  };
}

function panelActions(host: PanelHost, setFilter: SetFilter, undoable: boolean): PanelProps['actions'] {
  return {
    read: () => void host.follow('read'),
    readAnyway: () => void host.follow('anyway'),
    readAgain: () => void host.follow('read', true),
    allowSite: () => void host.setSite(true),
    openOptions: () => host.openOptions(),
    reload: () => location.reload(),
    grantAccess: () => host.grantAccess(),
    setSite: (on) => void host.setSite(on),
    filter: setFilter,
    undo: undoable ? () => void host.undo() : null,
    takeBack: (correction) => void host.takeBack(correction),
    dismiss: () => host.dismiss(),
  };
}
