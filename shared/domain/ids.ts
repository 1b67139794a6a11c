import * as z from 'zod';

/** Ids that people choose and read in links: lower-case words with dashes, as in `fun-run-5k`. */
const slug = (max: number) =>
  z
    .string()
    .min(2)
    .max(max)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const OrganiserId = slug(40).meta({ id: 'OrganiserId', example: 'panitia-nusantara' });
export const CampaignId = slug(40).meta({ id: 'CampaignId', example: 'fun-run-5k' });
export const SessionId = slug(40).meta({ id: 'SessionId', example: 'bandung' });
export const ChannelId = slug(60).meta({ id: 'ChannelId', example: 'ojol-pasar-minggu' });
export const QuestionId = slug(40).meta({ id: 'QuestionId', example: 'ukuran-kaus' });

/** Prefixes of the ids that the product makes, so that a stray id says what it is. */
export const idPrefixes = {
  signUp: 'su',
  recount: 'rc',
  cancellation: 'cn',
  request: 'rq',
  import: 'im',
  partnerKey: 'dk',
  audit: 'au',
} as const;
const made = (prefix: string, pattern: string) => z.string().regex(new RegExp(`^${prefix}_${pattern}$`));

export const SignUpId = made(idPrefixes.signUp, '[0-9a-v]{26}').meta({ id: 'SignUpId' });
export const RecountId = made(idPrefixes.recount, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'RecountId' });
export const ImportId = made(idPrefixes.import, '[0-9a-v]{26}').meta({ id: 'ImportId' });
/** What a partner key begins with: enough to tell keys apart, nothing to get in by. */
export const PartnerKeyId = made(idPrefixes.partnerKey, '[0-9a-z]{8}').meta({
  id: 'PartnerKeyId',
  example: 'dk_4f7k2m9q',
});
export const CancellationId = made(idPrefixes.cancellation, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'CancellationId' });

/** With any spacing, dashes or case: `readTicketCode` makes of it what is stored. */
export const TicketCode = z
  .string()
  .max(20)
  .regex(/^[\s-]*([0-9A-Za-z][\s-]*){12}$/)
  .meta({ id: 'TicketCode', example: '7KQ4-M2XD-9WTR' });
