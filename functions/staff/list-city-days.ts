import { routes } from '../../shared/api/routes.ts';
import { dayIn } from '../../shared/domain/campaign.ts';
import { addToCells, type Cells } from '../../shared/domain/counts.ts';
import { headsByDay, seriesOf } from '../../shared/domain/heads.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { readHeads } from './read-heads.ts';

export const listCityDays = operation(routes.listCityDays, async ({ params, now, daftar }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  const { campaignId, sessions, timeZone } = campaign;
  const { cityCode } = params;
  const asOf = new Date(now).toISOString();
  // Without sessions everybody counts for the city where they live, and homes are counted by day.
  const heads =
    sessions.length === 0
      ? (await readHeads(daftar, campaignId, cityCode)).whole
      : await countDays(daftar, campaignId, cityCode, sessions);
  return ok({ asOf, cityCode, days: seriesOf(heads, cityCode, dayIn(timeZone, asOf)) });
});

const pageSize = 500;

/** Counted from the rosters of its sessions, as a recount does: a cell for each city and day would cost every sign-up a third update. */
const countDays = async (
  daftar: Daftar,
  campaignId: string,
  cityCode: string,
  sessions: readonly { sessionId: string; cityCode: string }[],
) => {
  const cells: Cells = {};
  for (const { sessionId } of sessions.filter((session) => session.cityCode === cityCode)) {
    let after: Record<string, unknown> | undefined;
    do {
      const { items, last } = await daftar.signUps.page(campaignId, sessionId, pageSize, after);
      for (const signUp of items) addToCells(cells, signUp);
      after = last;
    } while (after);
  }
  return headsByDay(cells, cityCode);
};
