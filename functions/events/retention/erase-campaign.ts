import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import type { Retention } from '../../../shared/table/retention.item.ts';
import type { Daftar } from '../../http/daftar.ts';
import { countLast } from './count-last.ts';
import { roomsOf } from './rooms.ts';

export type Clock = { now: () => number; isLate: () => boolean };
type CountLast = typeof countLast;

/**
 * Goes on with erasing a campaign's people where it was left, until it is done or late. Each step again changes nothing, and two
 * who do it at once stop where they meet: what is cut off anywhere is finished by the next.
 */
export const eraseCampaign = async (
  campaign: CampaignInFull,
  begun: Retention,
  daftar: Daftar,
  clock: Clock,
  count: CountLast = countLast,
): Promise<'done' | 'goes-on'> => {
  let retention: Retention | undefined = begun;
  if (!retention.isNoted) {
    const { retentionId, organiserId, campaignId, at } = retention;
    // Before anything is erased: a table that is restored from before knows of it from there alone.
    await daftar.erasureLedger().add({ retentionId, organiserId, campaignId, at });
    retention = await changed(retention, { isNoted: true }, daftar);
  }
  if (retention && !retention.kept) retention = await count(campaign, retention, clock.now(), daftar);
  const isEmpty = retention?.kept ? await emptyRooms(campaign, retention, daftar, clock) : false;
  if (!isEmpty) return 'goes-on';
  await daftar.campaigns.change(campaign, { erasedAt: new Date(clock.now()).toISOString() });
  return 'done';
};

const emptyRooms = async (campaign: CampaignInFull, begun: Retention, daftar: Daftar, { isLate }: Clock) => {
  const rooms = await roomsOf(campaign, daftar);
  let retention: Retention | undefined = begun;
  while (retention && retention.emptied < rooms.length) {
    const room = rooms[retention.emptied] as (typeof rooms)[number];
    let page: Awaited<ReturnType<typeof room>> = { next: retention.cursor };
    while (page && !isLate()) page = await room(page.next);
    if (page) {
      await daftar.retentions.change(retention, { cursor: page.next });
      return false;
    }
    retention = await changed(retention, { emptied: retention.emptied + 1, cursor: undefined }, daftar);
  }
  return retention !== undefined;
};

/** As it stands now; nothing where another run has gone on with it. */
const changed = async (seen: Retention, fields: Partial<Retention>, daftar: Daftar): Promise<Retention | undefined> =>
  (await daftar.retentions.change(seen, fields)) ? { ...seen, ...fields, version: seen.version + 1 } : undefined;
