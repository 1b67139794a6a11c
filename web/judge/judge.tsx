import '../lib/base.css';
import './judge.css';
import { render } from 'preact';
import { openOffline } from '../lib/open-offline.ts';
import { App } from './app.tsx';
import { openKept } from './current.ts';
import { keepSending } from './send-sheets.ts';

const page = document.getElementById('page') as HTMLElement;
void openKept().then(() => {
  render(<App />, page);
  keepSending();
});
openOffline('/judge/service-worker.js');
