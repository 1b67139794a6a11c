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
export const CompetitionId = slug(40).meta({ id: 'CompetitionId', example: 'rt-bersih-bogor' });
/** Short, because it is stored with every mark and every round. */
export const WordId = slug(24).meta({ id: 'WordId', example: 'saluran-air' });
export const QuestionId = slug(40).meta({ id: 'QuestionId', example: 'ukuran-kaus' });

/** Prefixes of the ids that the product makes, so that a stray id says what it is. */
export const idPrefixes = {
  signUp: 'su',
  recount: 'rc',
  cancellation: 'cn',
  request: 'rq',
  import: 'im',
  partnerKey: 'dk',
  device: 'kd',
  lease: 'ls',
  kioskRecord: 'kr',
  checkIn: 'ci',
  audit: 'au',
  photo: 'ph',
  revision: 'rv',
  objection: 'ob',
  rightsRequest: 'rr',
  export: 'ex',
  retention: 'rt',
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

export const DeviceId = made(idPrefixes.device, '[0-9a-z]{8}').meta({ id: 'DeviceId', example: 'kd_4f7k2m9q' });
/** Made at random by the device, so that a lost answer is asked for again under the same id. */
export const LeaseId = made(idPrefixes.lease, '[0-9a-v]{26}').meta({ id: 'LeaseId' });
export const KioskRecordId = made(idPrefixes.kioskRecord, '[0-9a-v]{26}').meta({ id: 'KioskRecordId' });
export const CheckInId = made(idPrefixes.checkIn, '[0-9a-v]{26}').meta({ id: 'CheckInId' });

export const PhotoId = made(idPrefixes.photo, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'PhotoId' });
export const RevisionId = made(idPrefixes.revision, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'RevisionId' });
export const ObjectionId = made(idPrefixes.objection, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'ObjectionId' });
export const RightsRequestId = made(idPrefixes.rightsRequest, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'RightsRequestId' });
export const ExportId = made(idPrefixes.export, '[0-9A-HJKMNP-TV-Z]{26}').meta({ id: 'ExportId' });
