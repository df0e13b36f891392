import { render } from 'preact';
import '../../components/styles/index.css';
import '../../components/styles/options.css';
import { App } from './App.tsx';
import { Database } from './Database.tsx';

const root = document.querySelector('#root');
if (root) {
  render(
    <Database>
      <App />
    </Database>,
    root,
  );
}
