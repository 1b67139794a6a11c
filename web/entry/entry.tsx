import '../lib/base.css';
import './entry.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { openOffline } from '../lib/open-offline.ts';
import { say } from '../lib/say.ts';
import { EntryPage } from './entry-page.tsx';
import { resumeSubmit } from './form/send.ts';
import { competition, followCode, loadCompetition, refreshWhenOnline } from './held.ts';
import { resumePhotos } from './photos/send-photos.ts';
import { texts } from './texts.ts';

effect(() => {
  document.title = [competition.value?.name, say(texts.title), 'Daftar'].filter(Boolean).join(' · ');
});
render(<EntryPage />, document.getElementById('page') as HTMLElement);
openOffline('/entry/service-worker.js');
refreshWhenOnline();
await followCode();
await loadCompetition();
void resumeSubmit();
await resumePhotos();
