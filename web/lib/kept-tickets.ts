import type * as z from 'zod';
import type { Ticket as TicketShape } from '../../shared/api/shapes.ts';
import { keep, recall } from './kept.ts';

export type Ticket = z.output<typeof TicketShape>;

/** Enough for a family on one phone. */
const mostKept = 12;

/** The tickets that were shown on this phone, the newest first: they can be shown again without a network. */
export const keptTickets = (): Ticket[] => recall<Ticket[]>('tickets') ?? [];

export const keepTicket = (ticket: Ticket): void => {
  const others = keptTickets().filter(({ ticketCode }) => ticketCode !== ticket.ticketCode);
  keep('tickets', [ticket, ...others].slice(0, mostKept));
};

export const forgetTicket = (code: string): void => {
  keep(
    'tickets',
    keptTickets().filter(({ ticketCode }) => ticketCode !== code),
  );
};
