import { useEffect, useMemo, useState } from 'preact/hooks';
import { PanelContext, type PanelServices } from '../../components/context.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import type { StateActions } from '../../components/states/StateView.tsx';
import { reportOf } from '../../lib/panel/state.ts';
import type { PanelHost } from '../../lib/platform/panel-host.ts';
import { translate } from '../../lib/platform/texts.ts';

const NO_ARTICLE = { text: '', blocks: [] };

/** Joins the panel's views with the browser. */
export function App({ host }: { host: PanelHost }) {
  const [{ view, options }, setSnapshot] = useState(host.snapshot);
  useEffect(() => host.subscribe(setSnapshot), [host]);
  useEffect(() => applyLook(options), [options]);

  const report = reportOf(view.state);
  const article = report?.article ?? NO_ARTICLE;
  const bar = options['analysis.minimumConfidence'];
  const services: PanelServices = useMemo(
    () => ({ t: translate, article, bar, show: (evidence) => void host.show(evidence) }),
    [host, article, bar],
  );
  const actions = useMemo(() => actionsOf(host), [host]);
  const hidden = options['sections.hidden'];
  const sections = options['sections.order'].filter((name) => !hidden.includes(name));
  return (
    <PanelContext.Provider value={services}>
      <Panel state={view.state} sections={sections} actions={actions} />
    </PanelContext.Provider>
  );

  function applyLook(chosen: typeof options): void {
    const { dataset } = document.documentElement;
    dataset['theme'] = chosen['look.theme'];
    dataset['text'] = String(chosen['look.text']);
    dataset['density'] = chosen['look.density'];
    document.documentElement.lang = translate('language');
  }
}

function actionsOf(host: PanelHost): StateActions {
  return {
    read: () => void host.follow('read'),
    readAnyway: () => void host.follow('anyway'),
    readAgain: () => void host.follow('read', true),
    allowSite: () => void host.openOptions(),
    openOptions: () => host.openOptions(),
    showTrace: () => document.querySelector('[data-section="trace"]')?.scrollIntoView(),
    reload: () => location.reload(),
    grantAccess: () => host.grantAccess(),
  };
}
