import { useMemo, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/corrections/types.ts';
import type { Command } from '../../lib/panel/commands.ts';
import { type Filter, filterReport, isFiltering } from '../../lib/panel/filter.ts';
import type { SectionName } from '../../lib/panel/section-names.ts';
import { type PanelState, reportOf } from '../../lib/panel/state.ts';
import { partByCertainty } from '../../lib/panel/view/possible.ts';
import type { ContextReport, Findings } from '../../lib/report/types.ts';
import { usePanel } from '../context.tsx';
import { useGrowing } from '../parts/growing.ts';
import { SECTIONS } from '../sections/registry.ts';
import { type StateActions, StateView } from '../states/StateView.tsx';
import { Bar } from './Bar.tsx';
import { Corrections } from './Corrections.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Folds } from './Folds.tsx';
import { Foot } from './Foot.tsx';
import { Glance } from './Glance.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { useKeyboard } from './keyboard.ts';
import { useLater } from './later.ts';
import { Masthead } from './Masthead.tsx';
import { moveTo, openExport, unfold, useWanted } from './moves.ts';
import { Notice } from './Notice.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SectionBar } from './SectionBar.tsx';

export interface PanelProps {
  state: PanelState;
  /** Address of the page that the state is about; null where it is not known. */
  url: string | null;
  /** Sections to show, in order. */
  sections: readonly SectionName[];
  keys: Readonly<Record<string, string>>;
  /** Whether reading is on for this site; null where there is no site. */
  site: boolean | null;
  filter: Filter;
  /** Finding that the page asked for. */
  wanted: { finding: string; turn: number } | null;
  notice: { text: string; turn: number } | null;
  /** What the reader has put right on this page. */
  corrections?: readonly Correction[];
  actions: Omit<StateActions, 'showTrace'> & {
    setSite(on: boolean): void;
    filter(filter: Filter): void;
    /** Takes the correction back that the notice tells of; null where it tells of none. */
    undo: (() => void) | null;
    takeBack?(correction: number): void;
    dismiss(): void;
  };
}

/** The whole panel: one scrolling page. */
export function Panel(props: PanelProps) {
  const { state, keys, site, actions, notice, filter } = props;
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const main = useRef<HTMLElement>(null);
  const report = reportOf(state);
  const head = report ?? (state.name === 'language' ? state : null);
  const { t, actions: findings } = usePanel();
  useWanted(main, props.wanted);
  useKeyboard(keys, (command) => run(command));

  function run(command: Command): void {
    if (command === 'search') setSearching(true);
    else if (command === 'help') setHelping(true);
    else if (command === 'export') openExport(main.current);
    else if (command === 'filter') main.current?.querySelector<HTMLElement>('.filter')?.focus();
    else moveTo(main.current, command, findings);
  }
  return (
    <main class="panel" ref={main} data-testid="panel" data-state={state.name} data-url={props.url}>
      <Bar
        site={site}
        hasReport={report !== null}
        actions={{
          setSite: actions.setSite,
          openSearch: () => setSearching(true),
          openOptions: actions.openOptions,
        }}
      />
      {head ? (
        <Masthead article={head.article} page={head.page} />
      ) : (
        <h1 class="hidden">{t('extension_name')}</h1>
      )}
      <StateView state={state} actions={{ ...actions, showTrace: () => unfold(main.current, 'trace') }} />
      {report && (
        <Report
          report={report}
          reading={state.name === 'reading'}
          empty={state.name === 'nothing'}
          sections={props.sections}
          filter={filter}
          searching={searching}
          onFilter={actions.filter}
          onCloseSearch={() => setSearching(false)}
        />
      )}
      {report && actions.takeBack && (
        <Corrections corrections={props.corrections ?? []} onTakeBack={actions.takeBack} />
      )}
      <Foot read={report !== null} onHelp={() => setHelping(true)} />
      {helping && <KeyHelp keys={keys} onClose={() => setHelping(false)} />}
      <Notice notice={notice} onUndo={actions.undo} onDismiss={actions.dismiss} />
    </main>
  );
}

/** So many sections fill the first screen. */
const FIRST_SECTIONS = 1;

interface ReportProps {
  report: ContextReport;
  reading: boolean;
  empty: boolean;
  sections: readonly SectionName[];
  filter: Filter;
  searching: boolean;
  onFilter(filter: Filter): void;
  onCloseSearch(): void;
}

function Report({
  report,
  reading,
  empty,
  sections,
  filter,
  searching,
  onFilter,
  onCloseSearch,
}: ReportProps) {
  const { bars } = usePanel();
  const { sure, possible } = useMemo(() => partByCertainty(report, bars), [report, bars]);
  const applied = useLater(filter);
  const shown = useMemo(() => filterReport(sure, applied), [sure, applied]);
  const filtering = isFiltering(applied);
  const present = sections.filter((name) => reading || SECTIONS[name].count(filtering ? shown : sure) > 0);
  // The first screen at once, what is below it in the frames after.
  const drawn = useGrowing(present.length + 1, FIRST_SECTIONS);
  if (empty) return <Folds report={report} possible={possible} />;
  return (
    <>
      <Glance
        report={sure}
        filling={reading}
        chosen={filter.part}
        onChoose={(part) => onFilter({ ...filter, part })}
      />
      <SectionBar names={present} report={shown} />
      <FilterBar
        filter={filter}
        count={applied === filter ? countOf(shown) : null}
        searching={searching}
        onChange={onFilter}
        onClose={onCloseSearch}
      />
      {present.slice(0, drawn).map((name) => (
        <PanelSection
          key={name}
          name={name}
          report={shown}
          waiting={reading && SECTIONS[name].count(shown) === 0}
        />
      ))}
      {!reading && drawn > present.length && <Folds report={report} possible={possible} />}
    </>
  );
}

function countOf({ entities, sources, quotes, history, tags }: Findings): number {
  const alone = sources.filter(({ id }) => !quotes.some(({ source }) => source === id));
  return entities.length + quotes.length + alone.length + history.length + tags.length;
}
