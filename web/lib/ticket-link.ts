import { showTicketCode } from '../../shared/domain/ticket-code.ts';

/** The code stands behind the `#`, which no browser sends: so it reaches no log. */
export const ticketLink = (ticketCode: string) => `/ticket/#${showTicketCode(ticketCode)}`;
