import { Button } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import { PageHeader } from '../lib/page-header.tsx';
import { say } from '../lib/say.ts';
import { campaign, loadCampaign, missing } from './campaign.ts';
import { Hero } from './hero.tsx';
import { KeptTicket } from './kept-ticket.tsx';
import { Nothing, NotOpen, whyNotOpen } from './not-open.tsx';
import { SignUpForm } from './sign-up-form.tsx';
import { texts } from './texts.ts';

export const SignUpPage = () => (
  <>
    <PageHeader>{campaign.value ? <Hero campaign={campaign.value} /> : <div class="hero" />}</PageHeader>
    <main class="sign-up">
      {campaign.value && missing.value === 'unreachable' && (
        <p class="kept-ticket" role="status">
          <Icon name="offline" />
          {say(texts.oldState)}
        </p>
      )}
      <KeptTicket />
      <Body />
    </main>
  </>
);

const Body = () => {
  const shown = campaign.value;
  if (shown) return whyNotOpen(shown) ? <NotOpen campaign={shown} /> : <SignUpForm campaign={shown} />;
  switch (missing.value) {
    case undefined:
      return <p role="status">{say(texts.loading)}</p>;
    case 'not-found':
      return <Nothing title={say(texts.notFoundTitle)} hint={say(texts.notFoundHint)} />;
    case 'unreachable':
      return (
        <Nothing title={say(texts.unreachableTitle)} hint={say(texts.unreachableHint)}>
          <Button kind="main" onClick={() => void loadCampaign()}>
            {say(texts.loadAgain)}
          </Button>
        </Nothing>
      );
  }
};
