import type * as z from 'zod';
import type { KioskLease } from '../../shared/api/kiosk-shapes.ts';
import type { Campaign } from '../../shared/domain/campaign.ts';
import { type Lease, leftOf } from '../../shared/domain/lease.ts';
import { codeOfPlace } from '../../shared/keys/lease-ticket.ts';
import { signTicket } from '../../shared/keys/ticket-signature.ts';
import type { Daftar } from '../http/daftar.ts';

/** A lease with the tickets of the places that are left in it. */
export const shownLease = async (
  campaign: Campaign,
  lease: Lease,
  daftar: Daftar,
): Promise<z.output<typeof KioskLease>> => {
  const { leaseId, sessionId, grantedAt, consentVersion } = lease;
  const [ticketKey, signingKey] = await Promise.all([
    daftar.sealing.ticketKey(campaign),
    daftar.sealing.signingKey(campaign),
  ]);
  const numbers = lease.state === 'open' ? leftOf(lease) : [];
  const places = numbers.map((number) => {
    const ticketCode = codeOfPlace(ticketKey, leaseId, number);
    return { number, ticketCode, signature: signTicket(signingKey, ticketCode, sessionId) };
  });
  return { leaseId, grantedAt, consentVersion, places };
};
