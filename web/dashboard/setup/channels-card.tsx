import { say, type Text } from '../../lib/say.ts';
import { channels } from '../live/campaign.ts';
import { AddChannel } from './add-channel.tsx';
import { bringsLists } from './channel-kinds.ts';
import { ChannelLine } from './channel-line.tsx';

const texts = {
  title: { id: 'Kanal', en: 'Channels' },
  intro: {
    id: 'Lewat mana orang mendaftar. Tiap kanal dihitung sendiri; halaman dan kios selalu ada.',
    en: 'Through what people sign up. Each channel is counted for itself; page and kiosks are always there.',
  },
} as const satisfies Record<string, Text>;

export const ChannelsCard = ({ campaignId }: { campaignId: string }) => {
  const sorted = channels.value.toSorted((a, b) => Number(bringsLists(a)) - Number(bringsLists(b)));
  return (
    <section class="card" aria-labelledby="channels-title">
      <div class="card-title">
        <h2 id="channels-title" tabIndex={-1}>
          {say(texts.title)}
        </h2>
      </div>
      <p class="setup-in-card hint">{say(texts.intro)}</p>
      <ul class="setup-list">
        {sorted.map((channel) => (
          <ChannelLine key={channel.channelId} campaignId={campaignId} channel={channel} />
        ))}
      </ul>
      <AddChannel campaignId={campaignId} />
    </section>
  );
};
