import { signal } from '@preact/signals';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { call } from '../../lib/call.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Session } from '../figures/city-rows.ts';

export type CampaignPage = z.output<typeof shape.CampaignPage>;
export type Channel = z.output<typeof shape.ChannelAsStored>;

export const campaign = signal<CampaignPage | undefined>(undefined);
export const sessions = signal<Session[]>([]);
export const channels = signal<Channel[]>([]);

/** Others change quotas and open sessions too. */
const everyMs = 60_000;

/** How often this page has changed something itself. */
let changes = 0;

const loadCampaign = async (campaignId: string, isWanted: () => boolean): Promise<void> => {
  const params = { campaignId };
  const before = changes;
  const [page, list, through] = await Promise.all([
    call('getCampaign', { params }),
    staffCall('listSessions', { params }),
    staffCall('listChannels', { params }),
  ]);
  if (!isWanted()) return;
  // Asked before a change and answered after it: that would take the change back.
  if (changes !== before) return loadCampaign(campaignId, isWanted);
  // What did not come stays as it was; the counts, asked for every second, say what is wrong.
  if (page.kind === 'answered') campaign.value = page.body;
  if (list.kind === 'answered') sessions.value = list.body.items;
  if (through.kind === 'answered') channels.value = through.body.items;
};

export const watchCampaign = (campaignId: string): (() => void) => {
  campaign.value = undefined;
  sessions.value = [];
  channels.value = [];
  let stopped = false;
  const load = () => {
    if (!document.hidden) void loadCampaign(campaignId, () => !stopped);
  };
  load();
  const timer = setInterval(load, everyMs);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
};

/** As it stands now; nothing where it cannot be read. */
export const readSession = async (campaignId: string, sessionId: string): Promise<Session | undefined> => {
  const answer = await staffCall('listSessions', { params: { campaignId } });
  return answer.kind === 'answered' ? answer.body.items.find((each) => each.sessionId === sessionId) : undefined;
};
export const readChannel = async (campaignId: string, channelId: string): Promise<Channel | undefined> => {
  const answer = await staffCall('listChannels', { params: { campaignId } });
  return answer.kind === 'answered' ? answer.body.items.find((each) => each.channelId === channelId) : undefined;
};

export const replaceSession = (changed: Session): void => {
  changes += 1;
  sessions.value = sessions.value.map((each) => (each.sessionId === changed.sessionId ? changed : each));
};

export const addSession = (made: Session): void => {
  changes += 1;
  sessions.value = [...sessions.value.filter(({ sessionId }) => sessionId !== made.sessionId), made];
};

/** A channel that was just made or changed. */
export const putChannel = (changed: Channel): void => {
  changes += 1;
  const others = channels.value.filter(({ channelId }) => channelId !== changed.channelId);
  channels.value = [...others, changed].sort((a, b) => a.channelId.localeCompare(b.channelId));
};

/** The public page may come from a copy that is up to 5 s old: what this page has just changed is told to it. */
export const changeCampaignPage = (changed: Partial<CampaignPage>): void => {
  changes += 1;
  if (campaign.value) campaign.value = { ...campaign.value, ...changed };
};
