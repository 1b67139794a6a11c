import { useState } from 'preact/hooks';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { Button, ButtonLink } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ticketLink } from '../../lib/ticket-link.ts';
import { campaign } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { Person } from './person.ts';

const texts = {
  title: { id: 'Kirim ulang tiket', en: 'Send the ticket again' },
  what: {
    id: 'Tautan tiket dibuka di WhatsApp, ke nomor HP yang terdaftar. Siapa pun yang memegang tautan itu bisa melihat tiketnya. Tercatat di audit.',
    en: 'The ticket’s link opens in WhatsApp, to the phone that signed up. Whoever has the link can see the ticket. It is noted in the audit log.',
  },
  make: { id: 'Siapkan tautan', en: 'Prepare the link' },
  open: { id: 'Buka WhatsApp', en: 'Open WhatsApp' },
} as const satisfies Record<string, Text>;
const message: TextAround<[string, string]> = {
  id: (name, link) => `Ini tiket ${name} Anda: ${link}`,
  en: (name, link) => `Here is your ticket for ${name}: ${link}`,
};
const code: TextAround<[string]> = { id: (c) => `Kode tiket ${c}`, en: (c) => `Ticket code ${c}` };

export const ResendTicket = ({ campaignId, person }: { campaignId: string; person: Person }) => {
  const [ticket, setTicket] = useState<{ ticketCode: string; phone: string }>();
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    const answer = await staffCall('resendTicket', { params: { campaignId, signUpId: person.signUpId } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') setTicket(answer.body);
  };
  const link = ticket && new URL(ticketLink(ticket.ticketCode), location.href).href;
  return (
    <section class="card person-acts" aria-labelledby="resend-title">
      <h2 id="resend-title">{say(texts.title)}</h2>
      <p>{say(texts.what)}</p>
      {ticket && link ? (
        <>
          <p role="status">{say(code, showTicketCode(ticket.ticketCode))}</p>
          <ButtonLink
            size="staff"
            icon="message"
            target="_blank"
            rel="noopener"
            href={`https://wa.me/${ticket.phone.replace(/\D/g, '')}?${new URLSearchParams({ text: say(message, campaign.value?.name ?? '', link) })}`}
          >
            {say(texts.open)}
          </ButtonLink>
        </>
      ) : (
        <Button size="staff" onClick={() => void make()}>
          {say(texts.make)}
        </Button>
      )}
      <ProblemLine problem={problem} />
    </section>
  );
};
