import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import {
  type FindingActions,
  NO_ACTIONS,
  PanelContext,
  type PanelServices,
} from '../../components/context.tsx';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { DEFAULTS } from '../../lib/options/normalize.ts';
import { NO_FILTER } from '../../lib/panel/filter.ts';
import { type PanelState, reportOf } from '../../lib/panel/state.ts';
import { sameBars } from '../../lib/panel/view/possible.ts';
import { english } from '../support/texts.ts';

/** Enough for all that a panel draws later. */
const TURNS = 8;

let drawn: HTMLElement | null = null;

/** Draws into a fresh page body and gives its root. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Backgrounder';
  if (drawn) render(null, drawn);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  drawn = root;
  // A frame is a turn here: what is drawn over several frames is there after a few turns.
  globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => callback(0)));
  globalThis.cancelAnimationFrame = (frame) => clearTimeout(frame);
  await act(() => render(view, root));
  for (let i = 0; i < TURNS; i++) await act(() => new Promise((done) => setTimeout(done)));
  return root;
}

const NOTHING = () => undefined;
const ACTIONS: PanelProps['actions'] = {
  read: NOTHING,
  readAnyway: NOTHING,
  readAgain: NOTHING,
  allowSite: NOTHING,
  openOptions: NOTHING,
  reload: NOTHING,
  grantAccess: NOTHING,
  setSite: NOTHING,
  filter: NOTHING,
  undo: null,
  dismiss: NOTHING,
};

interface Changes {
  props?: Partial<PanelProps>;
  panel?: Partial<PanelProps['actions']>;
  findings?: Partial<FindingActions>;
  services?: Partial<PanelServices>;
}

/** Draws the panel in a state. */
export function drawPanel(
  state: PanelState,
  { props, panel, findings, services }: Changes = {},
): Promise<HTMLElement> {
  const value: PanelServices = {
    t: english,
    report: reportOf(state),
    bars: sameBars(0.5),
    lens: null,
    actions: { ...NO_ACTIONS, ...findings },
    ...services,
  };
  return draw(
    <PanelContext.Provider value={value}>
      <Panel
        state={state}
        url="https://gazette.example/cable"
        sections={DEFAULTS['sections.order']}
        keys={DEFAULTS.keys}
        site={true}
        filter={NO_FILTER}
        wanted={null}
        notice={null}
        actions={{ ...ACTIONS, ...panel }}
        {...props}
      />
    </PanelContext.Provider>,
  );
}

/** Clicks and waits until the view has followed. */
export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new TypeError('nothing to click');
  await act(() => element.click());
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  await act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
}

/** Names of the rules of axe that the page breaks. Colours need layout, which jsdom has not. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The button with this name. */
export function button(root: ParentNode, name: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent.trim()) === name,
  );
}
