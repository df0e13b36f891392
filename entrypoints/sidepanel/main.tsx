import { render } from 'preact';
import '../../components/styles/index.css';
import { PanelHost } from '../../lib/platform/panel-host.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (root) {
  const host = new PanelHost(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  );
  render(<App host={host} />, root);
  void host.start();
}
