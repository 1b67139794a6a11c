import * as z from 'zod';
import { ConsentVersion, Instant } from '../domain/campaign.ts';
import { DeviceId, KioskRecordId, LeaseId, SessionId, SignUpId } from '../domain/ids.ts';
import { DeviceState, RecordAction, RecordOutcome, RecordState } from '../domain/kiosk.ts';
import { SignUpStatus } from '../domain/sign-up.ts';
import { problemCodes } from './problems.ts';
import { CampaignPage, PhoneEnd } from './shapes.ts';

const Reason = z.enum(problemCodes as [string, ...string[]]).meta({ description: 'A problem code: why.' });
const PublicPoint = z.string().meta({ description: 'The raw 65-byte point on P-256, in base64url.' });

export const Device = z
  .object({
    deviceId: DeviceId,
    name: z.string(),
    leaseSize: z.int(),
    state: DeviceState,
    createdAt: Instant,
    enrolledAt: Instant.optional(),
    lastSeenAt: Instant.optional(),
    queued: z.int().optional().meta({ description: 'Records on the device that wait to be sent, as it last said.' }),
    sent: z.int().optional(),
    leased: z.int().meta({ description: 'All places that it ever leased.' }),
    used: z.int(),
    held: z.int().meta({ description: 'Places that it may still promise.' }),
    returnAskedAt: Instant.optional(),
  })
  .meta({ id: 'Device' });

export const DeviceInvited = Device.extend({
  enrolment: z.object({
    code: z.string().meta({ description: 'Shown this once, to be typed into the tablet; in groups of four.' }),
    expiresAt: Instant,
  }),
}).meta({ id: 'DeviceInvited' });

export const KioskLease = z
  .object({
    leaseId: LeaseId,
    grantedAt: Instant,
    consentVersion: ConsentVersion,
    places: z
      .array(z.object({ number: z.int(), ticketCode: z.string(), signature: z.string() }))
      .meta({ description: 'Only those that are neither used nor given back.' }),
  })
  .meta({ id: 'KioskLease' });

export const KioskState = z
  .object({
    deviceId: DeviceId,
    name: z.string(),
    leaseSize: z.int(),
    now: Instant,
    campaign: CampaignPage,
    sessionId: SessionId,
    sealingKey: z.object({ keyId: z.string(), publicKey: PublicPoint }),
    ticketKey: PublicPoint,
    leases: z.array(KioskLease).meta({
      description:
        "The device's open ones. What is not listed may be promised no more; what the tablet has not kept itself, it may have promised before it forgot.",
    }),
    returnAsked: z.boolean(),
    checkedAt: Instant,
  })
  .meta({ id: 'KioskState' });

const first = z
  .object({
    channelName: z.string(),
    signedUpAt: Instant,
    status: SignUpStatus,
    number: z.int().optional(),
    sessionId: SessionId.optional(),
  })
  .meta({ id: 'FirstSignUp', description: 'What the person held already. Never who they are.' });

export const Receipt = z
  .object({
    recordId: KioskRecordId,
    outcome: RecordOutcome,
    reason: Reason.optional(),
    signUpId: SignUpId.optional(),
    ticketCode: z.string().optional(),
    number: z.int().optional(),
    position: z.int().optional(),
    first: first.optional(),
  })
  .meta({ id: 'Receipt', description: 'Only `unreadable` leaves the record on the device.' });
export const Receipts = z.object({ receipts: z.array(Receipt), now: Instant }).meta({ id: 'Receipts' });

export const RecordShown = z
  .object({
    recordId: KioskRecordId,
    deviceId: DeviceId,
    deviceName: z.string(),
    receivedAt: Instant,
    takenAt: Instant,
    state: RecordState,
    outcome: RecordOutcome,
    reason: Reason.optional(),
    number: z.int().optional().meta({ description: 'The leased number that was promised.' }),
    name: z.string().meta({ description: 'Shortened.' }),
    phoneEnd: PhoneEnd,
    of: first.optional(),
    resolution: z.object({ action: RecordAction, at: Instant, by: z.string() }).optional(),
  })
  .meta({ id: 'RecordShown' });
