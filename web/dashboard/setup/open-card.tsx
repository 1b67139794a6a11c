import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../lib/button.tsx';
import { showDateAndYear, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { type CampaignPage, changeCampaignPage, channels, sessions } from '../live/campaign.ts';
import { PageLink } from '../page-link.ts';
import { PausePanel } from '../settings/pause-panel.tsx';
import { useProblems } from './form.tsx';
import { missingIn } from './missing.ts';

const texts = {
  title: { id: 'Buka pendaftaran', en: 'Open sign-up' },
  ready: { id: 'Semua siap.', en: 'Everything is ready.' },
  missing: { id: 'Yang masih kurang:', en: 'Still missing:' },
  open: { id: 'Buka pendaftaran', en: 'Open sign-up' },
  isOpen: { id: 'Pendaftaran sudah dibuka', en: 'Sign-up is open' },
  isPaused: { id: 'Pendaftaran sedang dijeda', en: 'Sign-up is paused' },
  share: { id: 'Halaman pendaftaran untuk dibagikan:', en: 'The sign-up page, to share:' },
  whatsapp: { id: 'Bagikan lewat WhatsApp', en: 'Share by WhatsApp' },
  posters: { id: 'Cetak poster', en: 'Print posters' },
  settings: { id: 'Pengaturan', en: 'Settings' },
} as const satisfies Record<string, Text>;
const between: TextAround<[string, string]> = {
  id: (from, to) => `Orang bisa mendaftar dari ${from} sampai ${to}.`,
  en: (from, to) => `People can sign up from ${from} until ${to}.`,
};

export const OpenCard = ({ campaignId, page }: { campaignId: string; page: CampaignPage }) => {
  const problems = useProblems({});
  const [tried, setTried] = useState(false);
  const missing = missingIn(page, sessions.value, channels.value, Date.now());
  const open = () =>
    problems.once(async () => {
      setTried(true);
      if (missing.length > 0) return document.getElementById('open-missing')?.focus();
      const answer = await staffCall('openCampaign', { params: { campaignId } });
      if (answer.kind !== 'answered') return problems.refused(answer, () => undefined);
      problems.set({});
      changeCampaignPage({ state: answer.body.state, paused: undefined });
    });
  const at = (instant: string) => `${showDateAndYear(instant, page.timeZone)}, ${showTime(instant, page.timeZone)}`;
  return (
    <section class="card" aria-labelledby="open-title">
      <div class="card-title">
        <h2 id="open-title" tabIndex={-1}>
          {say(page.state !== 'open' ? texts.title : page.paused ? texts.isPaused : texts.isOpen)}
        </h2>
      </div>
      <div class="setup-form setup-in-card">
        <p>{say(between, at(page.startsAt), at(page.endsAt))}</p>
        {page.state === 'open' ? (
          <>
            {page.paused && <PausePanel campaignId={campaignId} page={page} />}
            <Opened campaignId={campaignId} isPaused={page.paused !== undefined} />
            {!page.paused && <PausePanel campaignId={campaignId} page={page} />}
          </>
        ) : (
          <>
            {missing.length === 0 ? (
              <p class="setup-done">
                <Icon name="place" />
                {say(texts.ready)}
              </p>
            ) : (
              <div id="open-missing" tabIndex={-1} class="setup-missing takes-focus" role={tried ? 'alert' : undefined}>
                <p>
                  <Icon name="fix" />
                  {say(texts.missing)}
                </p>
                <ul>
                  {missing.map(({ id, text }) => (
                    <li key={text}>
                      <a href={`#${id}`} onClick={(event) => goToPart(event, id)}>
                        {text}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {problems.summary}
            <div class="setup-ways">
              <Button kind="main" onClick={() => void open()}>
                {say(texts.open)}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
};

/** A link alone would leave its `#id` in the address. */
const goToPart = (event: Event, id: string) => {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'center' });
  part?.focus({ preventScroll: true });
};

const Opened = ({ campaignId, isPaused }: { campaignId: string; isPaused: boolean }) => {
  const link = `${location.origin}/?campaign=${campaignId}`;
  return (
    <>
      <p role="status">
        {say(texts.share)} <a href={link}>{link}</a>
      </p>
      <div class="setup-ways">
        <ButtonLink
          kind={isPaused ? 'second' : 'main'}
          icon="message"
          href={`https://wa.me/?${new URLSearchParams({ text: link })}`}
          target="_blank"
        >
          {say(texts.whatsapp)}
        </ButtonLink>
        <ButtonLink icon="print" href={`/poster/?campaign=${campaignId}`}>
          {say(texts.posters)}
        </ButtonLink>
        <PageLink class="button button-second" to={{ view: 'settings' }}>
          {say(texts.settings)}
        </PageLink>
      </div>
    </>
  );
};
