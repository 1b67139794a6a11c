import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import { signUpIdOf } from '../../../shared/keys/made-ids.ts';
import type { Daftar } from '../../http/daftar.ts';
import { forgetCompetition } from './forget-competition.ts';

type Key = { pk: string; sk: string };
/** Empties one page of one room. Tells where it goes on; nothing where it is empty. */
export type Room = (at: Key | undefined) => Promise<{ next: Key | undefined } | undefined>;

/** What is removed is not found again: such a room goes on from its beginning. */
const removing =
  (page: () => Promise<boolean>): Room =>
  async () =>
    (await page()) ? { next: undefined } : undefined;

/**
 * All places where a campaign's people are, in the order in which they are emptied: the same each time, so that erasing goes on
 * where it was cut off. What a kiosk kept goes before the sign-ups, whose tickets its codes open.
 */
export const roomsOf = async (campaign: CampaignInFull, daftar: Daftar): Promise<Room[]> => {
  const { campaignId } = campaign;
  const { emptying } = daftar;
  const sessions = campaign.sessions.map(({ sessionId }) => ({ campaignId, sessionId }));
  const channels = campaign.channels
    .map(({ channelId }) => ({ campaignId, channelId }))
    .sort((a, b) => (a.channelId < b.channelId ? -1 : 1));
  const rosters = [
    ...sessions.map(({ sessionId }) => sessionId),
    ...channels.map(({ channelId }) => `channel:${channelId}`),
  ];
  const competitions = await daftar.competitions.ofCampaign(campaignId);
  return [
    ...sessions.map((session) => removing(() => emptying.kioskRecords(session, signUpIdOf))),
    ...rosters.map((roster) => removing(() => emptying.roster(campaignId, roster))),
    ...sessions.map((session) => removing(() => emptying.bibs(session))),
    ...sessions.map((session) => removing(() => emptying.doubleScans(session))),
    ...channels.map((channel) => removing(() => emptying.imports(channel))),
    ...channels.map((channel) => removing(() => emptying.events(channel))),
    async (at) => {
      const next = await emptying.addresses(campaignId, at);
      return next && { next };
    },
    async () => {
      for (const request of await daftar.rightsRequests.all(campaignId)) await daftar.rightsRequests.forget(request);
      return undefined;
    },
    ...competitions.map(
      ({ competitionId }): Room =>
        () =>
          forgetCompetition(competitionId, daftar),
    ),
  ];
};
