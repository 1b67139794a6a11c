import type { AnswerOf } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';
import type { Shown } from '../result/shown.ts';
import type { KeptDevice } from '../store/device.ts';

export type Found = AnswerOf<(typeof routes)['lookUpAtKiosk']>['found'][number];

/** As the printer of results takes it; nothing where no ticket may be printed here. */
export const printable = (found: Found, { campaign, sessionId }: KeptDevice['state']): Shown | undefined =>
  found.ticket && {
    recordId: found.signUpId,
    state: found.status === 'waiting' ? 'waiting' : 'certain',
    name: found.name,
    code: found.ticket.ticketCode,
    signature: found.ticket.signature,
    ...(found.number !== undefined && { number: found.number }),
    ...(found.position !== undefined && { position: found.position }),
    wasOnline: true,
    campaign,
    sessionId,
  };
