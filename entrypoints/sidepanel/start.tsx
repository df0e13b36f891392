import { render } from 'preact';
import type { FirstLook } from '../../lib/platform/first-look.ts';
import { PanelHost } from '../../lib/platform/panel-host.ts';
import { App } from './App.tsx';
import { Background } from './Background.tsx';

/** Draws the panel, and begins with what was asked for meanwhile. */
export function start(root: Element, first: Promise<FirstLook>): void {
  const host = new PanelHost(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  );
  render(
    <Background host={host}>
      <App host={host} />
    </Background>,
    root,
  );
  void host.start(first);
}
