import { render } from 'preact';
import { useState } from 'preact/hooks';
import { NO_ACTIONS, PanelContext } from '../../../components/context.tsx';
import { applyLook } from '../../../components/look.ts';
import { Panel, type PanelProps } from '../../../components/panel/Panel.tsx';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import '../../../components/styles/index.css';
import { DEFAULTS } from '../../options/normalize.ts';
import type { Options } from '../../options/schema.ts';
import { type Filter, NO_FILTER } from '../../panel/filter.ts';
import { type PanelState, reportOf, stateOf } from '../../panel/state.ts';
import { sameBars } from '../../panel/view/possible.ts';
import type { ContextReport } from '../../report/types.ts';
import type { Translate } from '../../texts/index.ts';
import { crowdedReport } from './crowded.ts';
import { SCENES, type Scene, type SceneName } from './scenes.ts';

const NOTHING = () => undefined;
const STILL: Omit<PanelProps['actions'], 'filter'> = {
  read: NOTHING,
  readAnyway: NOTHING,
  readAgain: NOTHING,
  allowSite: NOTHING,
  openOptions: NOTHING,
  reload: NOTHING,
  grantAccess: NOTHING,
  setSite: NOTHING,
  undo: null,
  dismiss: NOTHING,
};

const t: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));

/** The panel as the extension draws it, on a state of its own; filters and search work. */
function Gallery({ state }: { state: PanelState }) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const filterTag = (tag: string | null) => setFilter((before) => ({ ...before, tag }));
  const report = reportOf(state);
  const services = { t, report, bars: sameBars(0.5), lens: null, actions: { ...NO_ACTIONS, filterTag } };
  return (
    <PanelContext.Provider value={services}>
      <Panel
        state={state}
        url="https://gazette.example/cable"
        sections={DEFAULTS['sections.order']}
        keys={DEFAULTS.keys}
        site={state.name !== 'off'}
        filter={filter}
        wanted={null}
        notice={null}
        actions={{ ...STILL, filter: setFilter }}
      />
    </PanelContext.Provider>
  );
}

/** The address says what to draw: scene, or a report's address or size; theme, text, density as in the options. */
async function stateFor(asked: URLSearchParams): Promise<PanelState> {
  const report = asked.get('report');
  if (report !== null) return stateOf((await (await fetch(report)).json()) as ContextReport);
  const crowd = asked.get('crowd');
  if (crowd !== null) return stateOf(crowdedReport(Number(crowd)));
  return SCENES[(asked.get('scene') ?? 'report') as SceneName].state();
}

const asked = new URLSearchParams(location.search);
const look = {
  ...DEFAULTS,
  'look.theme': asked.get('theme') ?? 'light',
  'look.text': Number(asked.get('text') ?? DEFAULTS['look.text']),
  'look.density': asked.get('density') ?? DEFAULTS['look.density'],
} as Options;
applyLook(document.documentElement, look, 'en');
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const root = document.querySelector('#root');
if (root) {
  render(<Gallery state={await stateFor(asked)} />, root);
  const scene: Scene | undefined = SCENES[asked.get('scene') as SceneName];
  if (scene?.press !== undefined) root.querySelector<HTMLElement>(scene.press)?.click();
  // Two frames: the words have been measured and cut by then.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => root.querySelector('.panel')?.setAttribute('data-ready', '')),
  );
}
