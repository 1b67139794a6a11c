import './setup.css';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { campaign } from '../live/campaign.ts';
import { ChannelsCard } from './channels-card.tsx';
import { OpenCard } from './open-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { useSettings } from './use-settings.ts';

const texts = {
  title: { id: 'Siapkan acara', en: 'Set the campaign up' },
  kept: {
    id: 'Semua yang ditambahkan langsung tersimpan. Aman ditutup dan dilanjutkan nanti.',
    en: 'Whatever you add is saved at once. Close the page and go on later if you like.',
  },
  loading: { id: 'Memuat …', en: 'Loading …' },
} as const satisfies Record<string, Text>;

/** What a campaign that was just made still needs, in the order in which it is done, down to opening it. */
export const SetupView = () => {
  const { campaign: campaignId } = address.value;
  const page = campaign.value;
  if (campaignId === undefined || page === undefined) return <p role="status">{say(texts.loading)}</p>;
  return (
    <div class="setup">
      <h1>{say(texts.title)}</h1>
      <p class="hint">{say(texts.kept)}</p>
      <SessionsCard campaignId={campaignId} />
      <Questions campaignId={campaignId} />
      <ChannelsCard campaignId={campaignId} />
      <OpenCard campaignId={campaignId} page={page} />
    </div>
  );
};

const Questions = ({ campaignId }: { campaignId: string }) => {
  const { settings, problem } = useSettings(campaignId);
  if (!settings) return problem ? <p role="alert">{problem}</p> : <p role="status">{say(texts.loading)}</p>;
  return <QuestionsCard settings={settings} />;
};
