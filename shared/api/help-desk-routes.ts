import * as z from 'zod';
import { ConsentVersion, Instant } from '../domain/campaign.ts';
import { HelpDeskPin } from '../domain/help-desk-pin.ts';
import { CampaignId, DeviceId, SessionId, SignUpId } from '../domain/ids.ts';
import { Person, SignUpStatus } from '../domain/sign-up.ts';
import { defineRoutes } from './route.ts';
import { PhoneEnd } from './shapes.ts';

const inSession = z.object({ campaignId: CampaignId, sessionId: SessionId });
const onSignUp = inSession.extend({ signUpId: SignUpId });
const helpers = ['manager', 'crew'] as const;
const helpDeskRefusals = [
  'device-revoked',
  'campaign-not-found',
  'no-help-desk-pin',
  'wrong-help-desk-pin',
  'too-many-attempts',
] as const;

/** By what a campaign tells people apart: the NIK, or the phone where it asks for no NIK. */
const SoughtPerson = z
  .strictObject({ nik: Person.shape.nik, phone: Person.shape.phone.optional() })
  .refine(({ nik, phone }) => (nik === undefined) !== (phone === undefined), { params: { code: 'wrong-format' } })
  .meta({ id: 'SoughtPerson', example: { nik: '3273014508900001' } });

export const FoundSignUp = z
  .object({
    signUpId: SignUpId,
    name: z.string().meta({ description: 'In full in this session, shortened in another.' }),
    channelName: z.string(),
    signedUpAt: Instant,
    sessionId: SessionId.optional(),
    status: SignUpStatus,
    number: z.int().optional(),
    phoneEnd: PhoneEnd,
    checkIn: z.object({ at: Instant, gate: z.string() }).optional(),
  })
  .meta({ id: 'FoundSignUp' });

/** A kiosk's screen is seen by a queue: never a whole name. */
const FoundAtKiosk = FoundSignUp.extend({
  name: z.string().meta({ description: 'Shortened.' }),
  position: z.int().optional(),
  ticket: z
    .object({ ticketCode: z.string(), signature: z.string() })
    .optional()
    .meta({ description: 'To print it again: of a sign-up of this session that was not cancelled.' }),
}).meta({ id: 'FoundAtKiosk' });

const SoughtAtKiosk = z
  .strictObject({
    pin: HelpDeskPin,
    nik: Person.shape.nik,
    phone: Person.shape.phone.optional(),
    ticketCode: z.string().max(40).optional(),
  })
  .refine(({ pin: _pin, ...sought }) => Object.values(sought).filter((one) => one !== undefined).length === 1, {
    params: { code: 'wrong-format' },
  })
  .meta({ id: 'SoughtAtKiosk', example: { pin: '407193', nik: '3273014508900001' } });

const RightfulOwner = z
  .strictObject({
    name: Person.shape.name,
    phone: Person.shape.phone,
    consent: z.strictObject({ version: ConsentVersion, accepted: z.boolean() }),
  })
  .meta({ id: 'RightfulOwner' });

/** What a crew does for one person who stands before it, each written to the audit log. */
export const helpDeskRoutes = defineRoutes({
  lookUpPerson: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/lookups',
    summary: 'Tell a crew whether, when and through whom a person signed up',
    function: 'staff',
    audit: 'by the operation',
    caller: helpers,
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: inSession,
    body: SoughtPerson,
    success: { 200: z.object({ found: z.array(FoundSignUp) }) },
    problems: ['campaign-not-found', 'session-not-found', 'too-many-attempts'],
  },
  handOver: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/sign-ups/{signUpId}/hand-over',
    summary: 'Give a sign-up to whose ID card it is: new name, phone and ticket; number and status stay',
    function: 'staff',
    audit: 'by the operation',
    caller: helpers,
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: onSignUp,
    body: RightfulOwner,
    success: { 200: FoundSignUp.extend({ ticketCode: z.string() }).meta({ id: 'HandedOver' }) },
    problems: [
      'campaign-not-found',
      'session-not-found',
      'sign-up-not-found',
      'consent-outdated',
      'already-checked-in',
      'too-many-attempts',
      'try-again',
    ],
  },
  createHelpDeskPin: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices/{deviceId}/help-desk-pin',
    summary: 'Make the PIN that opens the help desk on a kiosk; it is shown this once, and the one before stops',
    function: 'staff',
    caller: helpers,
    table: ['Query', 'GetItem', 'UpdateItem'],
    params: inSession.extend({ deviceId: DeviceId }),
    success: { 201: z.object({ pin: HelpDeskPin, expiresAt: Instant }).meta({ id: 'HelpDeskPinMade' }) },
    problems: ['campaign-not-found', 'session-not-found', 'device-not-found', 'device-revoked'],
  },
  openHelpDesk: {
    method: 'POST',
    path: '/v1/kiosk/help-desk',
    summary: "Open the help desk on a kiosk with its crew's PIN",
    function: 'kiosk',
    audit: 'by the operation',
    caller: ['kiosk'],
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    body: z.strictObject({ pin: HelpDeskPin }),
    success: { 200: z.object({ expiresAt: Instant }) },
    problems: helpDeskRefusals,
  },
  lookUpAtKiosk: {
    method: 'POST',
    path: '/v1/kiosk/lookups',
    summary: 'Tell the crew at a kiosk whether, when and through whom a person signed up to its campaign',
    function: 'kiosk',
    audit: 'by the operation',
    caller: ['kiosk'],
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    body: SoughtAtKiosk,
    success: { 200: z.object({ found: z.array(FoundAtKiosk) }) },
    problems: helpDeskRefusals,
  },
});
