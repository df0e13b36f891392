import { render } from 'preact';
import '../../components/styles/index.css';
import { PanelHost } from '../../lib/platform/panel-host.ts';
import { App } from './App.tsx';
import { Background } from './Background.tsx';

const root = document.querySelector('#root');
if (root) {
  const host = new PanelHost(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  );
  render(
    <Background host={host}>
      <App host={host} />
    </Background>,
    root,
  );
  void host.start();
}
