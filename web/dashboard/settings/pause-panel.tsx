import './pause.css';
import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showShortDay, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { type CampaignPage, changeCampaignPage } from '../live/campaign.ts';
import { pausedSince, untilPast } from '../pause-times.ts';
import { ProblemLine } from '../problem-line.tsx';
import { readSettings } from '../setup/use-settings.ts';
import { PauseWords } from './pause-words.tsx';

const texts = {
  pause: { id: 'Jeda pendaftaran', en: 'Pause sign-up' },
  what: {
    id: 'Jeda: saat itu juga tidak ada yang bisa mendaftar, di semua kota dan kanal, sampai Anda lanjutkan. Tiket, daftar tunggu dan tempat yang dipegang kios tetap. Orang membaca “dijeda sebentar”.',
    en: 'Pause: from that moment nobody can sign up, in any city or channel, until you let it go on. Tickets, waiting lists and places that kiosks hold stay. People read “paused for a moment”.',
  },
  goOn: { id: 'Lanjutkan pendaftaran', en: 'Let sign-up go on' },
  nobody: {
    id: 'Tidak ada yang bisa mendaftar sampai Anda lanjutkan. Tiket, daftar tunggu dan tempat yang dipegang kios tetap.',
    en: 'Nobody can sign up until you let it go on. Tickets, waiting lists and places that kiosks hold stay.',
  },
} as const satisfies Record<string, Text>;

/** Pauses a campaign that is open, by one press, and lets it go on by another. */
export const PausePanel = ({ campaignId, page }: { campaignId: string; page: CampaignPage }) => {
  const [problem, setProblem] = useState<string>();
  const { paused, state, timeZone } = page;
  if (state !== 'open') return null;
  const params = { campaignId };
  const pause = async () => {
    // This page may not know yet that another manager has, and what they tell people.
    const before = (await readSettings(campaignId))?.paused;
    if (before) return changeCampaignPage({ paused: before });
    const answer = await staffCall('pauseCampaign', { params, body: {} });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') changeCampaignPage({ paused: answer.body.paused });
  };
  const goOn = async () => {
    const answer = await staffCall('resumeCampaign', { params });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') changeCampaignPage({ paused: answer.body.paused });
  };
  if (!paused)
    return (
      <div class="pause">
        <Button key="pause" size="staff" onClick={() => void pause()}>
          {say(texts.pause)}
        </Button>
        <p class="hint">{say(texts.what)}</p>
        <ProblemLine problem={problem} />
      </div>
    );
  const at = (instant: string) => `${showShortDay(instant, timeZone)}, ${showTime(instant, timeZone)}`;
  const isOver = paused.until !== undefined && Date.parse(paused.until) <= Date.now();
  return (
    <div class="pause pause-now">
      <p role="status">
        <Icon name="waiting" />
        <span>
          <strong>{say(pausedSince, at(paused.since))}</strong> {say(texts.nobody)}
        </span>
      </p>
      {isOver && (
        <p>
          <Icon name="fix" />
          <strong>{say(untilPast, at(paused.until ?? ''))}</strong>
        </p>
      )}
      <Button key="go-on" kind="main" onClick={() => void goOn()}>
        {say(texts.goOn)}
      </Button>
      <ProblemLine problem={problem} />
      <PauseWords key={paused.since} campaignId={campaignId} paused={paused} timeZone={timeZone} />
    </div>
  );
};
