import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showDateAndYear, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { type CampaignPage, changeCampaignPage } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import { PausePanel } from './pause-panel.tsx';

const texts = {
  open: { id: 'Pendaftaran acara dibuka', en: 'Sign-up to the campaign is open' },
  closed: { id: 'Pendaftaran acara ditutup', en: 'Sign-up to the campaign is closed' },
  paused: { id: 'Pendaftaran acara dijeda', en: 'Sign-up to the campaign is paused' },
  close: { id: 'Tutup acara', en: 'Close the campaign' },
  reopen: { id: 'Buka acara', en: 'Open the campaign' },
  closeTitle: { id: 'Tutup pendaftaran di semua kota?', en: 'Close sign-up in all cities?' },
  closeWhat: {
    id: 'Tidak ada yang bisa mendaftar lagi sampai dibuka kembali. Tiket yang sudah ada tetap berlaku.',
    en: 'Nobody can sign up until it is opened again. Tickets that exist stay valid.',
  },
  closeYes: { id: 'Ya, tutup', en: 'Yes, close it' },
  link: { id: 'Halaman pendaftaran untuk dibagikan:', en: 'The sign-up page, to share:' },
} as const satisfies Record<string, Text>;
const between: TextAround<[string, string]> = {
  id: (from, to) => `Pendaftaran berlaku dari ${from} sampai ${to}.`,
  en: (from, to) => `People can sign up from ${from} until ${to}.`,
};

export const CampaignState = ({ campaignId, page }: { campaignId: string; page: CampaignPage }) => {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isOpen = page.state === 'open';
  const isPaused = isOpen && page.paused !== undefined;
  const change = async () => {
    setAsking(false);
    const answer = await staffCall(isOpen ? 'closeCampaign' : 'openCampaign', { params: { campaignId } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    // Read again at once, the page may come from a copy that is up to 5 s old.
    if (answer.kind === 'answered') changeCampaignPage({ state: answer.body.state, paused: undefined });
  };
  const at = (instant: string) => `${showDateAndYear(instant, page.timeZone)}, ${showTime(instant, page.timeZone)}`;
  const signUpPage = `${location.origin}/?campaign=${campaignId}`;
  return (
    <section class="card campaign-state" aria-labelledby="state-title">
      <h2 id="state-title">
        <Icon name={isPaused ? 'waiting' : isOpen ? 'place' : 'lock'} />
        {say(isPaused ? texts.paused : isOpen ? texts.open : texts.closed)}
      </h2>
      <p>{say(between, at(page.startsAt), at(page.endsAt))}</p>
      <p>
        {say(texts.link)} <a href={signUpPage}>{signUpPage}</a>
      </p>
      <PausePanel campaignId={campaignId} page={page} />
      <ProblemLine problem={problem} />
      <Button size="staff" onClick={() => (isOpen ? setAsking(true) : void change())}>
        {say(isOpen ? texts.close : texts.reopen)}
      </Button>
      {asking && (
        <ConfirmDialog
          title={say(texts.closeTitle)}
          yes={say(texts.closeYes)}
          onYes={() => void change()}
          onNo={() => setAsking(false)}
        >
          <p>{say(texts.closeWhat)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
};
