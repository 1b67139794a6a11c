import * as z from 'zod';
import { Instant } from './campaign.ts';
import { field } from './field.ts';
import { CheckInId, TicketCode } from './ids.ts';
import { readText } from './name.ts';
import { wrong } from './reading.ts';

const longestGate = 30;
const readGate = (text: string) => (text.trim() === '' ? wrong('required') : readText(longestGate)(text));

/** Where the crew stands, in its own words. */
const Gate = field(readGate, 100).meta({ example: 'Gerbang B' });

/** A ticket let in: when, at which gate, by whom. Only ever one for each ticket. */
export const CheckIn = z.object({ checkInId: CheckInId, at: Instant, gate: z.string(), by: z.string() });
export type CheckIn = z.output<typeof CheckIn>;

/** A spare bib: handed out where a runner's own number is missing or torn. Its letter keeps it apart from every number. */
export const Bib = z
  .string()
  .max(20)
  .transform((text) => text.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z][0-9]{1,4}$/))
  .meta({ example: 'A12' });

const Scanned = z.strictObject({
  checkInId: CheckInId.meta({ description: 'Made by the device: sent again, it is answered as before.' }),
  ticketCode: TicketCode,
  signature: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'As the QR code carries it. Left out where the code was typed.' }),
  at: Instant,
  offline: z
    .boolean()
    .meta({ description: 'The runner was let in before this was sent: what is found now comes too late.' }),
});
export type Scanned = z.output<typeof Scanned>;

export const NewCheckIns = z.strictObject({ gate: Gate, checkIns: z.array(Scanned).min(1).max(100) }).meta({
  id: 'NewCheckIns',
  example: {
    gate: 'Gerbang B',
    checkIns: [
      {
        checkInId: 'ci_0123456789abcdefghijklmnop',
        ticketCode: '7KQ4-M2XD-9WTR',
        at: '2026-12-05T22:12:44Z',
        offline: false,
      },
    ],
  },
});

export const CheckInOutcome = z.enum([
  'checked-in',
  'already',
  'waiting',
  'cancelled',
  'elsewhere',
  'unknown',
  'forged',
]);
export type CheckInOutcome = z.output<typeof CheckInOutcome>;

/** What a gate asks of a sign-up. */
type Ticket = {
  campaignId: string;
  sessionId?: string;
  status: 'confirmed' | 'waiting' | 'cancelled';
  checkIn?: CheckIn;
};

/** What a genuine ticket's sign-up is worth at this session's gate. `free`: it may be let in now. */
export const judgeTicket = (
  found: Ticket | undefined,
  session: { campaignId: string; sessionId: string },
  checkInId: string,
): Exclude<CheckInOutcome, 'forged'> | 'free' => {
  if (found?.campaignId !== session.campaignId) return 'unknown';
  if (found.sessionId !== session.sessionId) return 'elsewhere';
  if (found.status !== 'confirmed') return found.status;
  if (!found.checkIn) return 'free';
  return found.checkIn.checkInId === checkInId ? 'checked-in' : 'already';
};

/** A device's clock may run ahead; nobody was let in in the future. What is sent at once happens now. */
export const timeOfCheckIn = ({ at, offline }: Pick<Scanned, 'at' | 'offline'>, now: number): string =>
  new Date(offline ? Math.min(Date.parse(at), now) : now).toISOString();

/** A session's roster and check-in devices stay useful until this long after its start; then the device drops all of it. */
export const hoursAfterStart = 12;
