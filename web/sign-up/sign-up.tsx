import '../lib/base.css';
import './sign-up.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { openOffline } from '../lib/open-offline.ts';
import { say } from '../lib/say.ts';
import { followDraft } from './areas.ts';
import { campaign, loadCampaign } from './campaign.ts';
import { wasSending } from './form.ts';
import { submit } from './send.ts';
import { SignUpPage } from './sign-up-page.tsx';
import { texts } from './texts.ts';

effect(() => {
  document.title = campaign.value ? `${campaign.value.name} · Daftar` : say(texts.title);
});
render(<SignUpPage />, document.getElementById('page') as HTMLElement);
followDraft();
openOffline();
await loadCampaign();
// The page was closed while it was still sending: the person has said yes already.
if (wasSending && campaign.value) await submit();
