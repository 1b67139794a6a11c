import { useLayoutEffect, useRef } from 'preact/hooks';
import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { showNumber } from '../../lib/format.ts';
import { Qr } from '../../lib/qr.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { ticketLink } from '../../lib/ticket-link.ts';
import type { HandedOver } from './found.ts';

const texts = {
  what: {
    id: 'Pindai dengan HP pemilik KTP, atau tulis kodenya. Tiket yang lama sudah tidak berlaku.',
    en: 'Scan it with the owner’s phone, or write the code down. The earlier ticket is no longer valid.',
  },
  qr: { id: 'Kode QR tiket yang baru', en: 'QR code of the new ticket' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = {
  id: (name) => `Sekarang milik ${name}`,
  en: (name) => `It is ${name}’s now`,
};
const number: TextAround<[string]> = { id: (n) => `Nomor ${n} tetap.`, en: (n) => `Number ${n} stays.` };

export const NewTicket = ({ given }: { given: HandedOver }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="card new-ticket" aria-labelledby="new-ticket" data-ticket={given.ticketCode}>
      <Qr text={new URL(ticketLink(given.ticketCode), location.href).href} label={say(texts.qr)} />
      <div>
        <h2 id="new-ticket" tabIndex={-1} ref={heading} class="takes-focus">
          {say(title, given.name)}
        </h2>
        {given.number !== undefined && <p>{say(number, showNumber(given.number))}</p>}
        <p class="new-ticket-code">{showTicketCode(given.ticketCode)}</p>
        <p>{say(texts.what)}</p>
      </div>
    </section>
  );
};
