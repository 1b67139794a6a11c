import { kioskChannelId, pageChannelId } from '../../../shared/domain/campaign.ts';
import { keyRingOfFile } from '../../../shared/keys/key-ring.ts';
import { campaigns } from '../../../shared/table/campaign.item.ts';
import { channels } from '../../../shared/table/channel.item.ts';
import { openTable, type Table } from '../../../shared/table/client.ts';
import { newConsentItem } from '../../../shared/table/consent.item.ts';
import { idempotency } from '../../../shared/table/idempotency.item.ts';
import { organisers } from '../../../shared/table/organiser.item.ts';
import { sequences } from '../../../shared/table/sequence.ts';
import { sessions } from '../../../shared/table/session.item.ts';
import { staffRoles } from '../../../shared/table/staff-role.item.ts';
import { bogorDrive, funRun, ojolDrive, organiser, people, runs } from './demo-data.ts';
import { makeContests } from './make-contests.ts';

const dayMs = 86_400_000;

/** 0 is Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (epochDay: number) => (epochDay + 4) % 7;

/** Makes the demo in a store that has no organiser yet. The organiser is written last, so a start that was cut off is made good by the next. */
export const makeDemo = async (
  { endpoint, tableName, keyFile }: { endpoint: string; tableName: string; keyFile: string },
  now = Date.now(),
): Promise<void> => {
  const table = openTable({ endpoint, tableName });
  if ((await organisers(table).get(organiser.organiserId)) || (await hasCampaigns(table))) return;
  const keys = keyRingOfFile(keyFile);

  // The first run is on the second Saturday from now, at half past five in the morning of its own city.
  const inAWeek = Math.floor(now / dayMs) + 7;
  const firstDay = inAWeek + ((6 - weekdayOf(inAWeek) + 7) % 7);
  const startOf = ({ day, timeZone }: (typeof runs)[number]) =>
    new Date((firstDay + day) * dayMs + (timeZone === 'Asia/Makassar' ? -2.5 : -1.5) * 3_600_000).toISOString();
  const dates = {
    startsAt: new Date(now - dayMs).toISOString(),
    endsAt: new Date((firstDay + 30) * dayMs).toISOString(),
  };

  for (const { consentText, channels: more, ...fields } of [{ ...funRun, channels: [] }, ojolDrive, bogorDrive]) {
    const { campaignId } = fields;
    const consent = { version: '1', text: consentText };
    const { sealed } = await keys.newKey();
    const campaign = {
      ...fields,
      ...dates,
      organiserId: organiser.organiserId,
      personRule: 'nik' as const,
      onePlacePer: 'campaign' as const,
      consent,
      questions: [],
      state: 'open' as const,
      sealedDataKey: sealed,
      version: 1,
    };
    const first = [
      { channelId: pageChannelId, kind: 'page', name: 'Halaman pendaftaran' },
      { channelId: kioskChannelId, kind: 'kiosk', name: 'Kios di lokasi' },
    ] as const;
    await create(table, [
      newConsentItem({ campaignId, ...consent, publishedAt: dates.startsAt }),
      ...[...first, ...more].map((channel) =>
        channels(table).newItem({ campaignId, ...channel, state: 'open', version: 1 }),
      ),
    ]);
    if (campaignId === funRun.campaignId) {
      for (const run of runs) {
        const { quota, day: _day, ...given } = run;
        const session = { ...given, campaignId, startsAt: startOf(run), version: 1 };
        await create(table, [
          sessions(table).newItem(session),
          ...sequences(table).newItems(session, quota, quota, false),
        ]);
      }
    }
    await create(table, [campaigns(table).newItem(campaign)]);
  }
  for (const { email, roles } of people) for (const role of roles) await staffRoles(table).grant(email, role);
  await makeContests(table, now);
  await organisers(table).putNew({ ...organiser, sealedSecret: (await keys.newKey()).sealed });
};

/** What an earlier, cut-off start has made already is left as it is. */
const create = (table: Table, items: Parameters<Table['transact']>[0]) =>
  idempotency(table).create(items, undefined, undefined, 0);

/** Somebody else's store: theirs are campaigns without our organiser. */
const hasCampaigns = async (table: Table) => {
  for await (const { organiserId } of campaigns(table).all()) if (organiserId !== organiser.organiserId) return true;
  return false;
};
