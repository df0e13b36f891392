import { render } from 'preact';
import '../../components/styles/index.css';
import { translate } from '../../lib/platform/texts.ts';

const root = document.querySelector('#root');
if (root)
  render(
    <main class="panel">
      <h1>{translate('welcome')}</h1>
    </main>,
    root,
  );
