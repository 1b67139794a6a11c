import { routes } from '../../shared/api/routes.ts';
import { campaignLike, sessionLike } from '../../shared/domain/copy-campaign.ts';
import { newConsentItem } from '../../shared/table/consent.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { operation } from '../http/endpoint.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const copyCampaign = operation(routes.copyCampaign, async (request) => {
  const { params, body, caller, daftar, now, problem } = request;
  const from = await findCampaign(daftar, params.campaignId);
  const mayCreate = caller.roles.some(
    (role) => role.role === 'manager' && role.organiserId === from.organiserId && role.campaignId === undefined,
  );
  if (!mayCreate) throw problem('not-allowed');

  const created = await createOnce(request as never, routes.copyCampaign, async () => {
    const copy = campaignLike(from, body, (await daftar.sealing.newKey()).sealed);
    const { campaignId, consent } = copy;
    const publishedAt = new Date(now).toISOString();
    const channels = from.channels.map((channel) => ({ ...channel, campaignId, version: 1 }));
    return {
      items: [
        daftar.campaigns.newItem(copy),
        newConsentItem({ campaignId, ...consent, publishedAt }),
        ...channels.slice(0, mostInOne).map(daftar.channels.newItem),
      ],
      answer: campaignAsStored(copy),
    };
  });
  await copySessions(daftar, params.campaignId, body.campaignId);
  return created;
});

/** DynamoDB takes 100 items in one transaction. */
const mostInOne = 90;

/** One by one, and only those that are not there yet: a copy that was cut off is made whole by asking for it again. */
const copySessions = async (daftar: Daftar, fromId: string, toId: string) => {
  const [from, to] = [await findCampaign(daftar, fromId), await findCampaign(daftar, toId)];
  const there = new Set(to.sessions.map(({ sessionId }) => sessionId));
  const missing = from.sessions.filter(({ sessionId }) => !there.has(sessionId));
  const numbers = await daftar.numbers.ofSessions(
    fromId,
    missing.map(({ sessionId }) => sessionId),
  );
  for (const one of missing) {
    const { quota = 0, waitingSize = 0, leasable } = numbers.get(one.sessionId) ?? {};
    const session = sessionLike(one, from, to);
    const numbered = daftar.sequences.newItems(session, quota, waitingSize, false, leasable);
    const items = [daftar.sessions.newItem(session), ...numbered];
    // False where the same request runs twice at once: then the other one has made it.
    await daftar.idempotency.create(items, undefined, undefined, 0);
  }
  daftar.campaigns.forget(toId);
};
