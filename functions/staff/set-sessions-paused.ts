import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { Daftar } from '../http/daftar.ts';

const atOnce = 25;

/**
 * Tells the numbers of every session, so that the very next sign-up sees it. A pause is written to the campaign first and is told then,
 * its end the other way round: whatever is cut off in between leaves a campaign that says it is paused, and can be pressed again.
 */
export const setSessionsPaused = async (
  daftar: Daftar,
  { campaignId, sessions, version }: CampaignInFull,
  paused: boolean,
): Promise<void> => {
  for (let at = 0; at < sessions.length; at += atOnce) {
    const some = sessions.slice(at, at + atOnce);
    await Promise.all(
      some.map(({ sessionId }) => daftar.numbers.setPaused(campaignId, sessionId, paused, version + 1)),
    );
  }
};
