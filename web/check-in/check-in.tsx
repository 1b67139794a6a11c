import '../lib/base.css';
import './check-in.css';
import { render } from 'preact';
import { openOffline } from '../lib/open-offline.ts';
import { App } from './app.tsx';
import { openPost } from './gate/post.ts';

const page = document.getElementById('page') as HTMLElement;
void openPost().then(() => render(<App />, page));
openOffline('/check-in/service-worker.js');
