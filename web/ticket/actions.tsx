import './actions.css';
import { useSignal } from '@preact/signals';
import { Button, ButtonLink } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { CancelPanel } from './cancel-panel.tsx';
import { MovePanel } from './move-panel.tsx';
import { shareLink } from './share-link.ts';
import { isLoading, loadTicket } from './shown-ticket.ts';
import { texts } from './texts.ts';

type Panel = 'cancel' | 'move' | undefined;

/** What can be done with a ticket: one yellow button, the rest beside and below it. */
export const Actions = ({ ticket }: { ticket: Ticket }) => {
  const panel = useSignal<Panel>(undefined);
  const open = (which: Panel) => {
    panel.value = which;
  };
  if (panel.value === 'cancel' && ticket.status !== 'cancelled')
    return <CancelPanel ticket={ticket} onClose={() => open(undefined)} />;
  if (panel.value === 'move' && ticket.session)
    return <MovePanel ticket={ticket} from={ticket.session} onClose={() => open(undefined)} />;
  switch (ticket.status) {
    case 'confirmed':
      return <ConfirmedActions ticket={ticket} open={open} />;
    case 'waiting':
      return <WaitingActions ticket={ticket} open={open} />;
    case 'cancelled':
      return (
        <>
          <p>{say(texts.changedMind)}</p>
          <ButtonLink kind="main" href={signUpAgainLink(ticket)}>
            {say(texts.signUpAgain)}
          </ButtonLink>
        </>
      );
  }
};

type Props = { ticket: Ticket; open: (which: Panel) => void };

const ConfirmedActions = ({ ticket, open }: Props) => (
  <>
    <Button kind="main" icon="download" onClick={() => void savePicture(ticket)}>
      {say(texts.save)}
    </Button>
    <SharePrint ticket={ticket} />
    <p class="ticket-info">
      <Icon name="info" />
      <span>
        {say(texts.yours)} <LinkTo open={() => open('cancel')} text={say(texts.cancelLink)} />{' '}
        {ticket.session ? (
          <>
            {say(texts.cancelWhy)} <LinkTo open={() => open('move')} text={say(texts.moveLink)} />.
          </>
        ) : (
          say(texts.cancelWhyAlone)
        )}
      </span>
    </p>
  </>
);

const WaitingActions = ({ ticket, open }: Props) => (
  <>
    <Button kind="main" onClick={() => void loadTicket()}>
      {say(isLoading.value ? texts.refreshing : texts.refresh)}
    </Button>
    <Button onClick={() => open('move')}>{say(texts.moveElsewhere)}</Button>
    <SharePrint ticket={ticket} />
    <p class="ticket-info">
      <LinkTo open={() => open('cancel')} text={say(texts.cancelWaiting)} />
    </p>
  </>
);

const SharePrint = ({ ticket }: { ticket: Ticket }) => (
  <div class="action-pair">
    <ButtonLink icon="message" href={shareLink(ticket)} target="_blank" rel="noopener noreferrer">
      {say(texts.share)}
    </ButtonLink>
    <Button icon="print" onClick={() => print()}>
      {say(texts.print)}
    </Button>
  </div>
);

const LinkTo = ({ open, text }: { open: () => void; text: string }) => (
  <button type="button" class="link" onClick={open}>
    {text}
  </button>
);

/** The drawing is loaded when it is asked for. */
const savePicture = async (ticket: Ticket) => {
  const { saveImage } = await import('./save-image.ts');
  await saveImage(ticket);
};

/** The form again, for the same city, naming the cancellation that this ticket shows: nothing else reopens a sign-up. */
const signUpAgainLink = ({ campaignId, session, cancellationId }: Ticket) => {
  const wanted = {
    campaign: campaignId,
    ...(session && { session: session.sessionId }),
    ...(cancellationId && { reopens: cancellationId }),
  };
  return `/?${new URLSearchParams(wanted)}`;
};
