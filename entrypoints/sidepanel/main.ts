import '../../components/styles/index.css';
import { lookFirst } from '../../lib/platform/first-look.ts';

const root = document.querySelector('#root');
if (root) {
  // The browser answers while views and analysis load.
  const first = lookFirst();
  const { start } = await import('./start.tsx');
  start(root, first);
}
