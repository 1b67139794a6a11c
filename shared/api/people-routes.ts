import * as z from 'zod';
import { CityCode, DistrictCode, Instant, VillageCode } from '../domain/campaign.ts';
import { CampaignId, SignUpId } from '../domain/ids.ts';
import { mostWithOnePhone } from '../domain/phone.ts';
import { Answer } from '../domain/question.ts';
import { Membership, Person } from '../domain/sign-up.ts';
import { defineRoutes } from './route.ts';
import { listOf, RosterEntry } from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const onSignUp = inCampaign.extend({ signUpId: SignUpId });
const manager = ['manager'] as const;
const notThere = ['campaign-not-found', 'sign-up-not-found'] as const;

const ways = ['name', 'ticketCode', 'phone', 'nik'] as const;
const PeopleSearch = z
  .strictObject({
    name: z.string().min(2).max(100).optional().meta({ description: 'The beginnings of words of a name.' }),
    ticketCode: z.string().max(40).optional(),
    phone: Person.shape.phone.optional(),
    nik: Person.shape.nik,
    cursor: z.string().max(2000).optional(),
  })
  .refine((sought) => ways.filter((way) => sought[way] !== undefined).length === 1, {
    params: { code: 'wrong-format' },
  })
  .meta({ id: 'PeopleSearch', example: { name: 'siti am' } });

const Home = z.strictObject({
  cityCode: CityCode.optional(),
  districtCode: DistrictCode.optional(),
  villageCode: VillageCode.optional(),
  rw: Person.shape.rw,
  rt: Person.shape.rt,
});

export const SignUpInFull = RosterEntry.extend({
  home: Home.optional(),
  occupation: z.string().optional(),
  answers: z.record(z.string(), Answer),
  hasNik: z.boolean().meta({ description: 'Whether there is a sealed NIK. Opening it is an operation of its own.' }),
  consent: z.object({
    version: z.string(),
    at: Instant,
    channelId: z.string(),
    importId: z.string().optional(),
    deviceId: z.string().optional(),
    takenBy: z.string().optional(),
  }),
  changedAt: Instant,
  cancellation: z.object({ at: Instant, by: z.enum(['runner', 'staff']) }).optional(),
  withdrawnAt: Instant.optional(),
  mergedInto: SignUpId.optional().meta({ description: 'The record that this one was merged into.' }),
  position: z.int().optional(),
  waiting: z.int().optional(),
  version: z.int().meta({ description: 'As `If-Match` takes it; also in `ETag`.' }),
}).meta({ id: 'SignUpInFull' });

const Correction = z
  .strictObject({
    name: Person.shape.name.optional(),
    nik: Person.shape.nik,
    phone: Person.shape.phone.optional(),
    ordinal: z.int().min(1).max(mostWithOnePhone).optional().meta({
      description:
        'Where the campaign asks for no NIK: which of the people with this phone. Left out, it stays what it is. 409 `person-taken` names one that is free.',
    }),
    home: Home.optional().meta({ description: 'Takes the place of all that was said of where the person lives.' }),
    occupation: Person.shape.occupation.nullable().meta({ description: 'Null takes it away.' }),
    membership: Membership.optional(),
    answers: z.record(z.string().max(40), Answer).optional().meta({ description: 'Take the place of all answers.' }),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), { params: { code: 'required' } })
  .meta({ id: 'Correction', example: { name: 'Siti Aminah' } });

/** What a manager does with the people of a campaign, one at a time. */
export const peopleRoutes = defineRoutes({
  searchPeople: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/people-searches',
    summary: 'Find people by the beginnings of their name, their ticket, phone or NIK',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: inCampaign,
    body: PeopleSearch,
    success: {
      200: listOf(RosterEntry).extend({
        read: z.int().meta({ description: 'How many sign-ups were looked at for this page, which may hold none.' }),
      }),
    },
    problems: ['campaign-not-found', 'invalid-parameter', 'too-many-attempts'],
  },
  getSignUp: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}',
    summary: 'Show a sign-up with all that it holds but its sealed NIK and its ticket code',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: onSignUp,
    success: { 200: SignUpInFull },
    problems: notThere,
  },
  correctSignUp: {
    method: 'PATCH',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}',
    summary: 'Correct what a person signed up with; number, place and ticket stay, counts follow',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
    params: onSignUp,
    body: Correction,
    success: { 200: SignUpInFull },
    problems: [
      ...notThere,
      'version-outdated',
      'changed-meanwhile',
      'person-taken',
      'sign-up-merged',
      'consent-withdrawn',
      'try-again',
    ],
  },
  mergeSignUps: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/merger',
    summary:
      'Make another record of the same person one with this, which stays: its place goes to who waits, its ticket opens this one',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onSignUp,
    body: z.strictObject({ drops: SignUpId }),
    success: { 200: SignUpInFull },
    problems: [
      ...notThere,
      'same-sign-up',
      'sign-up-merged',
      'already-cancelled',
      'already-checked-in',
      'consent-withdrawn',
      'try-again',
    ],
  },
  resendTicket: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/ticket',
    summary: 'Show the code and phone of a ticket, for a link by WhatsApp; who asked is in the audit log',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: onSignUp,
    success: { 200: z.object({ ticketCode: z.string(), phone: z.string() }) },
    problems: [...notThere, 'sign-up-merged'],
  },
});
