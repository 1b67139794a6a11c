import { isDeepStrictEqual } from 'node:util';
import { planOf } from '../domain/campaign-plan.ts';
import { campaigns } from './campaign.item.ts';
import type { Table } from './client.ts';
import { lines } from './line.item.ts';
import { plans } from './plan.item.ts';

const attempts = 20;

/** Brings what a campaign set out to do to where its counts are shown. Copied, never added to, so it may be done again at any time. */
export const showPlan = (table: Table) => {
  const stored = plans(table);
  const { readNow } = campaigns(table);
  const { quotasOf } = lines(table);

  return async (campaignId: string): Promise<void> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // What is shown is read before what it is copied from: whoever writes it meanwhile makes our write fail, so nothing older overwrites it.
      const seen = await stored.get(campaignId);
      const campaign = await readNow(campaignId);
      if (!campaign) return;
      const sessionIds = campaign.sessions.map(({ sessionId }) => sessionId);
      const plan = planOf(campaign, await quotasOf(campaignId, sessionIds));
      if (isDeepStrictEqual(seen?.plan, plan)) return;
      if (await stored.put(campaignId, plan, seen?.version)) return;
    }
    throw new Error('The plan was written by others each time');
  };
};
