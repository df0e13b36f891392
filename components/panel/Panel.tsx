import type { SectionName } from '../../lib/panel/section-names.ts';
import { type PanelState, reportOf, urlOf } from '../../lib/panel/state.ts';
import type { ContextReport } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { SECTIONS } from '../sections/registry.ts';
import { type StateActions, StateView } from '../states/StateView.tsx';
import { Foot } from './Foot.tsx';
import { Masthead } from './Masthead.tsx';

interface Props {
  state: PanelState;
  /** Sections to show, in order. */
  sections: readonly SectionName[];
  actions: StateActions;
}

/** The whole panel: one scrolling page. */
export function Panel({ state, sections, actions }: Props) {
  const report = reportOf(state);
  return (
    <main class="panel" data-testid="panel" data-state={state.name} data-url={urlOf(state)}>
      {report && <Masthead article={report.article} page={report.page} />}
      {state.name === 'language' && <Masthead article={state.article} page={state.page} />}
      <StateView state={state} actions={actions} />
      {report &&
        state.name !== 'nothing' &&
        sections.map((name) => <PanelSection key={name} name={name} report={report} />)}
      <Foot />
    </main>
  );
}

function PanelSection({ name, report }: { name: SectionName; report: ContextReport }) {
  const { t } = usePanel();
  const { title, View, count } = SECTIONS[name];
  if (count(report) === 0) return null;
  return (
    <section class="section edge" id={name} data-section={name} aria-labelledby={`${name}-title`}>
      <header>
        <h2 id={`${name}-title`}>{t(title)}</h2>
      </header>
      <View report={report} />
    </section>
  );
}
