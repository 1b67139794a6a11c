import type { ComponentChildren } from 'preact';
import { showDay, showTime } from '../lib/format.ts';
import { say } from '../lib/say.ts';
import type { CampaignPage } from './campaign-page.ts';
import { Paused } from './paused.tsx';
import { around, texts } from './texts.ts';

/** A page without a form: one sentence on what is the matter, one on what to do. */
export const Nothing = ({ title, hint, children }: { title: string; hint: string; children?: ComponentChildren }) => (
  <section class="nothing card">
    <h2>{title}</h2>
    <p>{hint}</p>
    {children}
  </section>
);

/** By the reader's clock; the server judges by its own. */
export const whyNotOpen = ({
  state,
  startsAt,
  endsAt,
  paused,
}: CampaignPage): 'not-started' | 'closed' | 'paused' | undefined => {
  const now = Date.now();
  if (state === 'closed' || now >= Date.parse(endsAt)) return 'closed';
  if (now < Date.parse(startsAt)) return 'not-started';
  return paused && 'paused';
};

export const NotOpen = ({ campaign }: { campaign: CampaignPage }) => {
  const { startsAt, timeZone } = campaign;
  const why = whyNotOpen(campaign);
  if (why === 'paused') return <Paused campaign={campaign} />;
  if (why === 'closed')
    return (
      <Nothing title={say(texts.closedTitle)} hint={say(texts.closedHint)}>
        <a href="/ticket/">{say(texts.seeTicket)}</a>
      </Nothing>
    );
  const when = `${showDay(startsAt, timeZone)}, ${showTime(startsAt, timeZone)}`;
  return <Nothing title={say(texts.notStartedTitle)} hint={say(around.opensAt, when)} />;
};
