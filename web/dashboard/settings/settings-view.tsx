import './settings.css';
import '../setup/setup.css';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { address } from '../address.ts';
import { campaign, sessions } from '../live/campaign.ts';
import { PageLink } from '../page-link.ts';
import { AddSession } from '../setup/add-session.tsx';
import { ChannelsCard } from '../setup/channels-card.tsx';
import { Folded } from '../setup/folded.tsx';
import { ImportLater } from '../setup/import-later.tsx';
import { QuestionsCard } from '../setup/questions-card.tsx';
import { useSettings } from '../setup/use-settings.ts';
import { CampaignState } from './campaign-state.tsx';
import { ConsentCard } from './consent-card.tsx';
import { DetailsCard } from './details-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import { SessionSettings } from './session-settings.tsx';

const texts = {
  title: { id: 'Pengaturan', en: 'Settings' },
  cities: { id: 'Kuota dan pendaftaran per kota', en: 'Quota and sign-up per city' },
  add: { id: 'Tambah kota baru', en: 'Add another city' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  targets: {
    id: 'Impor target dan jumlah penduduk per wilayah',
    en: 'Import targets and residents by area',
  },
  setup: { id: 'Lanjutkan menyiapkan acara ini', en: 'Go on setting this campaign up' },
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
    <div class="setup settings">
      <h1>{say(texts.title)}</h1>
      <p class="hint">{say(signedInAs, signedIn.value?.email ?? '')}</p>
      <CampaignState campaignId={campaignId} page={page} />
      {page.state === 'closed' && (
        <p>
          <PageLink to={{ view: 'setup' }}>{say(texts.setup)}</PageLink>
        </p>
      )}
      <section class="card session-settings" aria-labelledby="cities-title">
        <h2 class="card-title" id="cities-title">
          {say(texts.cities)}
        </h2>
        <ul class="setup-list">
          {sorted.map((session) => (
            <SessionSettings key={session.sessionId} campaignId={campaignId} session={session} />
          ))}
        </ul>
        <Folded title={say(texts.add)}>{() => <AddSession campaignId={campaignId} />}</Folded>
        <ImportLater />
        <p class="setup-in-card">
          <PageLink to={{ view: 'coverage', importing: true }}>{say(texts.targets)}</PageLink>
        </p>
      </section>
      <Changeable campaignId={campaignId} />
      <ConsentCard campaignId={campaignId} page={page} />
      <ChannelsCard campaignId={campaignId} />
    </div>
  );
};

/** What is read once and not again while it is being changed. */
const Changeable = ({ campaignId }: { campaignId: string }) => {
  const { settings, problem, setSettings } = useSettings(campaignId);
  if (!settings) return problem ? <p role="alert">{problem}</p> : <p role="status">{say(texts.loading)}</p>;
  return (
    <>
      <DetailsCard settings={settings} onSaved={setSettings} />
      <QuestionsCard settings={settings} />
      <RetentionCard settings={settings} onSaved={setSettings} />
    </>
  );
};
