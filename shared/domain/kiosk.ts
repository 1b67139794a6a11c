import * as z from 'zod';
import { ConsentVersion, Instant } from './campaign.ts';
import { field } from './field.ts';
import { CancellationId, KioskRecordId, LeaseId, TicketCode } from './ids.ts';
import { readText } from './name.ts';
import { Answer } from './question.ts';
import { Person } from './sign-up.ts';

/** Places that a device takes at a time, unless its crew says otherwise. */
const leaseSizeByDefault = 50;
export const LeaseSize = z.int().min(1).max(500);

/** How long a code that enrols a device may be typed in. */
export const enrolmentLastsMs = 15 * 60_000;
/** What a device makes for itself and keeps: 40 of 62 letters and digits are 238 bits. */
export const DeviceSecret = z
  .string()
  .regex(/^[0-9A-Za-z]{40}$/)
  .meta({ id: 'DeviceSecret', example: 'A'.repeat(40) });

export const DeviceState = z.enum(['invited', 'active', 'revoked', 'written-off']);
export const NewDevice = z
  .strictObject({
    name: field(readText(60)).meta({ example: 'Tablet 1' }),
    leaseSize: LeaseSize.default(leaseSizeByDefault),
  })
  .meta({ id: 'NewDevice' });

/** One sign-up as a kiosk takes it: what is sealed on the device at once and opened by the server only. */
export const KioskRecord = z
  .strictObject({
    person: Person,
    consent: z.strictObject({ version: ConsentVersion, accepted: z.literal(true) }),
    answers: z.record(z.string().max(40), Answer).default({}),
    /** By the device's clock, set right by what it last learnt of the server's. */
    takenAt: Instant,
    reopens: CancellationId.optional(),
  })
  .meta({ id: 'KioskRecord' });
export type KioskRecord = z.output<typeof KioskRecord>;

export const recordsAtOnce = 20;
export const SentRecord = z
  .strictObject({
    recordId: KioskRecordId,
    sealed: z.base64().min(100).max(48_000).meta({
      description:
        'Base64 of: ephemeral P-256 point (65 bytes), nonce (12), AES-256-GCM of the KioskRecord as JSON, tag (16). The key is HKDF-SHA-256 of the ECDH secret, without salt, for `daftar kiosk record 1|<recordId>`; the additional data is the recordId.',
    }),
    code: TicketCode,
    lease: z
      .strictObject({ leaseId: LeaseId, number: z.int().min(1).max(9_999_999) })
      .optional()
      .meta({ description: 'The leased number that the runner was promised; absent for a pending record.' }),
  })
  .meta({ id: 'SentRecord' });
export type SentRecord = z.output<typeof SentRecord>;

export const RecordOutcome = z.enum(['confirmed', 'waiting', 'duplicate', 'held', 'refused', 'conflict', 'unreadable']);
export type RecordOutcome = z.output<typeof RecordOutcome>;

export const RecordState = z.enum(['open', 'resolved', 'explained']);
export type RecordState = z.output<typeof RecordState>;

export const RecordAction = z.enum(['accept', 'hand-over', 'dismiss']);
export type RecordAction = z.output<typeof RecordAction>;

/** What lies with the crew until they decide; a duplicate explains itself. */
export const stateOfOutcome = (outcome: RecordOutcome): RecordState =>
  outcome === 'duplicate' ? 'explained' : outcome === 'confirmed' || outcome === 'waiting' ? 'resolved' : 'open';
