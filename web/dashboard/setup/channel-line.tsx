import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { type Channel, putChannel, readChannel } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import { channelKinds } from './channel-kinds.ts';
import { PartnerAccess } from './partner-access.tsx';
import { saveOver } from './save-over.ts';
import { versionOf } from './use-settings.ts';

const texts = {
  close: { id: 'Tutup', en: 'Close' },
  open: { id: 'Buka', en: 'Open' },
  closed: { id: 'ditutup', en: 'closed' },
  posters: { id: 'Poster', en: 'Posters' },
  link: { id: 'Tautan', en: 'Link' },
  upload: { id: 'Halaman unggah', en: 'Upload page' },
  access: { id: 'Kunci dan webhook', en: 'Keys and webhook' },
} as const satisfies Record<string, Text>;
const ofChannel: TextAround<[string, string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};

/** One channel: what it is, where it leads, and whether it takes people now. */
export const ChannelLine = ({ campaignId, channel }: { campaignId: string; channel: Channel }) => {
  const [problem, setProblem] = useState<string>();
  const { channelId, kind, name, state } = channel;
  const isOpen = state === 'open';
  const toggle = async () => {
    const params = { campaignId, channelId };
    const body = { state: isOpen ? ('closed' as const) : ('open' as const) };
    const sent = await saveOver({
      seen: channel,
      versionOf,
      draft: body,
      draftOf: ({ state: now }) => ({ state: now }),
      send: (ifMatch) => staffCall('changeChannel', { params, body }, { ifMatch }),
      read: () => readChannel(campaignId, channelId),
    });
    // Whoever else has switched it has switched it to what was wanted here.
    if (sent.meanwhile) return putChannel(sent.meanwhile.stored);
    const { answer } = sent;
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') putChannel(answer.body);
  };
  const query = new URLSearchParams({ campaign: campaignId, channel: channelId });
  const named = (act: Text) => ({ 'aria-label': say(ofChannel, say(act), name) });
  return (
    <li data-channel={channelId}>
      <div class="setup-line">
        <div>
          <strong>{name}</strong> {!isOpen && <span class="session-state session-closed">{say(texts.closed)}</span>}
          <span class="hint setup-under">
            {say(channelKinds[kind])} · {channelId}
          </span>
        </div>
        <div class="setup-ways">
          {kind === 'page' && (
            <>
              <a href={`/?${query}`} {...named(texts.link)}>
                {say(texts.link)}
              </a>
              <a href={`/poster/?${query}`} {...named(texts.posters)}>
                {say(texts.posters)}
              </a>
            </>
          )}
          {kind === 'community' && (
            <a href={`/upload/?${query}`} {...named(texts.upload)}>
              {say(texts.upload)}
            </a>
          )}
          <Button size="staff" onClick={() => void toggle()} {...named(isOpen ? texts.close : texts.open)}>
            {say(isOpen ? texts.close : texts.open)}
          </Button>
        </div>
      </div>
      <ProblemLine problem={problem} />
      {kind === 'partner' && (
        <details>
          <summary>{say(texts.access)}</summary>
          <PartnerAccess campaignId={campaignId} channelId={channelId} name={name} />
        </details>
      )}
    </li>
  );
};
