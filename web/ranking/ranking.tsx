import '../lib/base.css';
import './ranking.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { say } from '../lib/say.ts';
import { competition, loadCompetition } from './competition.ts';
import { RankingPage } from './ranking-page.tsx';
import { texts } from './texts.ts';

effect(() => {
  document.title = [competition.value?.name, say(texts.title), 'Daftar'].filter(Boolean).join(' · ');
});
render(<RankingPage />, document.getElementById('page') as HTMLElement);
void loadCompetition();
