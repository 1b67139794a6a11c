import '../lib/base.css';
import './ticket.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { openOffline } from '../lib/open-offline.ts';
import { say } from '../lib/say.ts';
import { followAddress, ticket } from './shown-ticket.ts';
import { texts } from './texts.ts';
import { TicketPage } from './ticket-page.tsx';

effect(() => {
  document.title = [say(texts.title), ticket.value?.campaignName, 'Daftar'].filter(Boolean).join(' · ');
});
followAddress();
openOffline();
render(<TicketPage />, document.getElementById('page') as HTMLElement);
