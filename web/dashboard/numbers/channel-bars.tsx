import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Counts } from '../figures/city-rows.ts';
import { saveChannelBars } from './save-bars.ts';

const texts = {
  title: { id: 'Lewat kanal', en: 'By channel' },
  picture: { id: 'Unduh PNG', en: 'Download PNG' },
  none: { id: 'Belum ada yang mendaftar.', en: 'Nobody has signed up yet.' },
} as const satisfies Record<string, Text>;
const people: TextAround<[string]> = { id: (n) => `${n} pendaftar`, en: (n) => `${n} sign-ups` };

/** One scale for all: the largest channel fills the row. */
export const ChannelBars = ({ channels, total }: { channels: Counts['channels']; total: number }) => {
  const sorted = channels.toSorted((a, b) => b.total - a.total);
  const most = Math.max(1, ...sorted.map((channel) => channel.total));
  return (
    <section class="card channels" id="channels" aria-labelledby="channels-title">
      <div class="card-title">
        <h2 id="channels-title">{say(texts.title)}</h2>
        <span class="card-note">{say(people, showNumber(total))}</span>
        {sorted.length > 0 && (
          <button type="button" class="link" onClick={() => void saveChannelBars(sorted, say(texts.title))}>
            {say(texts.picture)}
          </button>
        )}
      </div>
      {sorted.length === 0 && <p class="channels-none">{say(texts.none)}</p>}
      <ul>
        {sorted.map((channel) => (
          <li key={channel.channelId} data-channel={channel.channelId}>
            <span>{channel.name}</span> <b>{showNumber(channel.total)}</b>
            {channel.total > 0 && <div aria-hidden="true" style={{ width: `${(100 * channel.total) / most}%` }} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
