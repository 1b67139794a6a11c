import type { Language } from '../../../shared/domain/field-problems.ts';
import { type About, type Ask, got } from './export-part.ts';

type Begun = { exportId: string; createdAt: string; opensNik?: string | undefined };

/** What the rows of an export are written with; throws `PageMissing`. */
export const readAbout = async (
  ask: Ask,
  campaignId: string,
  { exportId, createdAt, opensNik }: Begun,
  language: Language,
): Promise<About> => {
  const params = { campaignId };
  const [campaign, channels, competitions] = await Promise.all([
    got(ask('getCampaign', { params })),
    got(ask('listChannels', { params })),
    got(ask('listCompetitions', { params })),
  ]);
  return {
    campaignId,
    campaignName: campaign.name,
    exportId,
    since: createdAt,
    opensNik: opensNik !== undefined,
    timeZone: campaign.timeZone,
    language,
    questions: campaign.questions,
    sessions: campaign.sessions.map(({ sessionId, cityCode, cityName }) => ({ sessionId, cityCode, cityName })),
    channels: channels.items.map(({ channelId, name, kind, state }) => ({ channelId, name, kind, state })),
    competitions: competitions.items.map(({ competitionId, name }) => ({ competitionId, name })),
  };
};
