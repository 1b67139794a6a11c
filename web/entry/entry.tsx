import '../lib/base.css';
import './entry.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { say } from '../lib/say.ts';
import { EntryPage } from './entry-page.tsx';
import { competition, followCode, loadCompetition } from './held.ts';
import { resumePhotos } from './photos/send-photos.ts';
import { texts } from './texts.ts';

effect(() => {
  document.title = [competition.value?.name, say(texts.title), 'Daftar'].filter(Boolean).join(' · ');
});
render(<EntryPage />, document.getElementById('page') as HTMLElement);
await followCode();
await loadCompetition();
await resumePhotos();
