import './settings.css';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { address } from '../address.ts';
import { campaign, sessions } from '../live/campaign.ts';
import { CampaignState } from './campaign-state.tsx';
import { SessionSettings } from './session-settings.tsx';

const texts = {
  title: { id: 'Pengaturan', en: 'Settings' },
  cities: { id: 'Kuota dan pendaftaran per kota', en: 'Quota and sign-up per city' },
  loading: { id: 'Memuat …', en: 'Loading …' },
} as const satisfies Record<string, Text>;
const signedInAs: TextAround<[string]> = {
  id: (email) => `Anda masuk sebagai ${email}.`,
  en: (email) => `You are signed in as ${email}.`,
};

export const SettingsView = () => {
  const { campaign: campaignId } = address.value;
  const page = campaign.value;
  if (campaignId === undefined || page === undefined) return <p role="status">{say(texts.loading)}</p>;
  const sorted = sessions.value.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <>
      <h1>{say(texts.title)}</h1>
      <p class="hint">{say(signedInAs, signedIn.value?.email ?? '')}</p>
      <CampaignState campaignId={campaignId} page={page} />
      {sorted.length > 0 && (
        <section class="card session-settings" aria-labelledby="cities-title">
          <h2 class="card-title" id="cities-title">
            {say(texts.cities)}
          </h2>
          <ul>
            {sorted.map((session) => (
              <SessionSettings key={session.sessionId} campaignId={campaignId} session={session} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
