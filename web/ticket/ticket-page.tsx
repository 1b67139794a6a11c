import { Button } from '../lib/button.tsx';
import { ownTimeZone, showExactTime } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { PageHeader } from '../lib/page-header.tsx';
import { say } from '../lib/say.ts';
import { Actions } from './actions.tsx';
import { Bib } from './bib.tsx';
import { CodeForm } from './code-form.tsx';
import { PrintTicket } from './print-ticket.tsx';
import { code, isRepeat, loadTicket, ticket, trouble } from './shown-ticket.ts';
import { around, texts } from './texts.ts';

export const TicketPage = () => (
  <>
    <PageHeader />
    <main class="ticket-page no-print">
      <Body />
    </main>
    {ticket.value && <PrintTicket ticket={ticket.value} />}
  </>
);

const Body = () => {
  const shown = ticket.value;
  if (shown) {
    return (
      <>
        {isRepeat.value && shown.status !== 'cancelled' && (
          <p class="ticket-note" role="status">
            <Icon name="duplicate" />
            {say(texts.again)}
          </p>
        )}
        {trouble.value === 'no-answer' && (
          <p class="ticket-note" role="status">
            <Icon name="offline" />
            {say(texts.offline)}
          </p>
        )}
        <Bib ticket={shown} />
        <Actions key={shown.ticketCode} ticket={shown} />
        <p class="hint">{say(around.asOf, showExactTime(shown.asOf, ownTimeZone))}</p>
      </>
    );
  }
  if (code.value === undefined || trouble.value === 'unknown') return <CodeForm />;
  if (trouble.value === undefined) return <p role="status">{say(texts.loading)}</p>;
  return (
    <section class="ticket-missing card">
      <p role="status">{say(texts.unreachable)}</p>
      <Button kind="main" onClick={() => void loadTicket()}>
        {say(texts.loadAgain)}
      </Button>
    </section>
  );
};
