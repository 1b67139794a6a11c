import '../lib/base.css';
import './poster.css';
import { render } from 'preact';
import { loadCampaign } from './campaign.ts';
import { PosterPage } from './poster-page.tsx';

render(<PosterPage />, document.getElementById('page') as HTMLElement);
void loadCampaign();
