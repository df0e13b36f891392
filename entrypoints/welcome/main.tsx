import { render } from 'preact';
import '../../components/styles/index.css';
import '../../components/styles/options.css';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (root) render(<App />, root);
