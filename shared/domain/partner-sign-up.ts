import * as z from 'zod';
import { ConsentVersion } from './campaign.ts';
import { SessionId } from './ids.ts';
import { chunkSize, ImportRow } from './import.ts';

/** One person, as a partner's system sends them: cells as of a list, cured like one. The key says to which campaign and channel. */
export const SentPartnerSignUp = z
  .strictObject({
    sessionId: SessionId.optional(),
    person: z.strictObject(ImportRow.omit({ line: true }).shape),
    consent: z.strictObject({ version: ConsentVersion, accepted: z.boolean() }),
  })
  .meta({ id: 'PartnerSignUp' });
export type SentPartnerSignUp = z.output<typeof SentPartnerSignUp>;

/** Each of many is judged by itself, so that a bad one refuses nobody else. */
const Sent = z
  .looseObject({
    sessionId: z.unknown().optional(),
    person: z.unknown().optional(),
    consent: z.unknown().optional(),
  })
  .meta({ description: 'As PartnerSignUp.' });

export const SentByPartner = Sent.extend({
  items: z
    .array(Sent)
    .min(1)
    .max(chunkSize)
    .optional()
    .meta({ description: 'Many at once. Then nothing else is sent.' }),
}).meta({
  id: 'PartnerSignUps',
  description: 'One sign-up, or up to 500 of them in `items`.',
  example: {
    items: [
      {
        person: { name: 'Siti Aminah', nik: '3273014508900001', phone: '0812-3456-7890', membership: 'new' },
        consent: { version: '1', accepted: true },
      },
    ],
  },
});
export type SentByPartner = z.output<typeof SentByPartner>;
