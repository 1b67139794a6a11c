import * as z from 'zod';
import { field } from './field.ts';
import { CampaignId, ChannelId, OrganiserId, SessionId } from './ids.ts';
import { readText } from './name.ts';
import { Question } from './question.ts';

/** UTC, ISO 8601, to the millisecond or coarser. */
export const Instant = z.iso.datetime().meta({ example: '2026-12-06T22:30:00Z' });

const isTimeZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
const TimeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { params: { code: 'time-zone' } })
  .meta({ example: 'Asia/Jakarta' });

/** A place on the map of the home affairs ministry: `32.73` a city, `32.73.01` a district, `32.73.01.1001` a village. */
export const CityCode = z
  .string()
  .regex(/^\d{2}\.\d{2}$/)
  .meta({ id: 'CityCode', example: '32.73' });
export const DistrictCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}$/)
  .meta({ id: 'DistrictCode', example: '32.73.01' });
export const VillageCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
  .meta({ id: 'VillageCode', example: '32.73.01.1001' });

export const ConsentVersion = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[0-9A-Za-z.-]+$/);
export const Consent = z
  .strictObject({ version: ConsentVersion, text: field(readText(20_000), 20_000) })
  .meta({ id: 'Consent' });

/** What the people are told of a pause, in their language. */
const PauseNote = z.strictObject({ id: field(readText(200)), en: field(readText(200)) });
/** Sign-up rests for a while. It goes on when a manager says so; `until` only tells people when to look again. */
export const Pause = z
  .strictObject({ since: Instant, note: PauseNote.optional(), until: Instant.optional() })
  .meta({ id: 'Pause' });
export type Pause = z.output<typeof Pause>;

/** How a campaign tells people apart: by their NIK, or by their phone where it asks for no NIK. */
const PersonRule = z.enum(['nik', 'phone']);

export const Campaign = z.object({
  campaignId: CampaignId,
  organiserId: OrganiserId,
  name: field(readText(120)),
  startsAt: Instant,
  endsAt: Instant,
  timeZone: TimeZone,
  personRule: PersonRule,
  onePlacePer: z.enum(['campaign', 'session']),
  consent: Consent,
  questions: z.array(Question).max(30),
  target: z.int().min(1).max(100_000_000).optional(),
  state: z.enum(['open', 'closed']),
  /** Of a campaign that is open. Where it was closed meanwhile, opening it ends the pause. */
  paused: Pause.optional(),
  /** The last day on which its people's data is kept, where it is another than a year after the end. */
  retainUntil: z.iso.date().optional(),
  /** Since when its people are being erased. Nothing of it changes any more, and no removal is counted. */
  erasingSince: Instant.optional(),
  erasedAt: Instant.optional(),
  /** The data key that seals this campaign's NIKs, itself sealed under the master key. */
  sealedDataKey: z.string(),
  version: z.int(),
});
export type Campaign = z.output<typeof Campaign>;

export const Session = z.object({
  campaignId: CampaignId,
  sessionId: SessionId,
  cityCode: CityCode,
  /** What people call the place, where its city's official name is another: Jakarta for Kota Jakarta Pusat. */
  name: field(readText(60)).optional(),
  venue: field(readText(120)),
  startsAt: Instant,
  timeZone: TimeZone,
  /** New members that this city should bring. */
  target: z.int().min(0).max(10_000_000).optional(),
  version: z.int(),
});
export type Session = z.output<typeof Session>;

export const ChannelKind = z.enum(['page', 'kiosk', 'community', 'partner']);
export const Channel = z.object({
  campaignId: CampaignId,
  channelId: ChannelId,
  kind: ChannelKind,
  name: field(readText(120)),
  state: z.enum(['open', 'closed']),
  version: z.int(),
});
export type Channel = z.output<typeof Channel>;

/** Lists and partners' systems come through channels of their own, never through the page or a kiosk. */
export const takesLists = ({ kind }: Pick<Channel, 'kind'>) => kind === 'community' || kind === 'partner';

/** A campaign with everything that a sign-up needs to be judged. */
export type CampaignInFull = Campaign & { sessions: Session[]; channels: Channel[] };

/** Every campaign has these two channels: its public page and its kiosks. */
export const pageChannelId = 'halaman';
export const kioskChannelId = 'kios';

/** The day on which something happened, in the campaign's own time zone: `2026-11-20`. */
export const dayIn = (timeZone: string, at: string): string => {
  const { format, last } = dayFormats.get(timeZone) ?? {
    format: new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
    last: undefined,
  };
  // All rows of a chunk happen at one instant, and finding its day takes longer than hashing a row.
  const day = last?.at === at ? last.day : format.format(new Date(at));
  dayFormats.set(timeZone, { format, last: { at, day } });
  return day;
};
const dayFormats = new Map<string, { format: Intl.DateTimeFormat; last: { at: string; day: string } | undefined }>();
