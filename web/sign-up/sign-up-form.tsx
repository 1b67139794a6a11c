import type { JSX } from 'preact';
import { Button } from '../lib/button.tsx';
import { ErrorSummary } from '../lib/error-summary.tsx';
import { Icon } from '../lib/icon.tsx';
import { say, type Text } from '../lib/say.ts';
import { StepHeading } from '../lib/step-heading.tsx';
import { BibPreview } from './bib-preview.tsx';
import type { CampaignPage } from './campaign-page.ts';
import { ConsentStep } from './consent-step.tsx';
import { isKept } from './form.ts';
import { HomeStep } from './home-step.tsx';
import { WentOn } from './paused.tsx';
import { PersonStep } from './person-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { attempt, sending, submit } from './send.ts';
import { SendingNote } from './sending-note.tsx';
import { SessionStep } from './session-step.tsx';
import { summary } from './summary.ts';
import { texts } from './texts.ts';
import { WorkStep } from './work-step.tsx';

export const SignUpForm = ({ campaign }: { campaign: CampaignPage }) => {
  const steps: [id: string, title: Text, body: JSX.Element][] = [
    ['person-step', texts.person, <PersonStep key="" />],
    ['home-step', texts.home, <HomeStep key="" />],
    ['work-step', texts.work, <WorkStep key="" />],
  ];
  if (campaign.sessions.length > 0) steps.unshift(['session-step', texts.session, <SessionStep key="" />]);
  if (campaign.questions.length > 0) steps.push(['questions-step', texts.questions, <QuestionsStep key="" />]);
  steps.push(['consent-step', texts.consent, <ConsentStep key="" consent={campaign.consent} />]);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {summary.value.length > 0 ? <ErrorSummary entries={summary.value} attempt={attempt.value} /> : <BibPreview />}
      <WentOn />
      <RefusalNote />
      {steps.map(([id, title, body], index) => (
        <section key={id} class="step" aria-labelledby={id}>
          <StepHeading id={id} step={index + 1}>
            {say(title)}
          </StepHeading>
          {body}
        </section>
      ))}
      <Button kind="main" type="submit">
        {say(sending.value.state === 'sending' ? texts.sending : texts.send)}
      </Button>
      <SendingNote />
      <p class="kept-note">
        <Icon name="lock" />
        {say(isKept.value ? texts.kept : texts.notKept)}
      </p>
      <p class="kept-note">
        {say(texts.haveTicket)} <a href="/ticket/">{say(texts.seeTicket)}</a>
      </p>
    </form>
  );
};
