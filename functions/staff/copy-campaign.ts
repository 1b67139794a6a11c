import { routes } from '../../shared/api/routes.ts';
import { campaignLike, sessionLike } from '../../shared/domain/copy-campaign.ts';
import { newConsentItem } from '../../shared/table/consent.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { operation } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const copyCampaign = operation(routes.copyCampaign, async (request) => {
  const { params, body, caller, daftar, now } = request;
  const from = await findCampaign(daftar, params.campaignId);
  const mayCreate = caller.roles.some(
    (role) => role.role === 'manager' && role.organiserId === from.organiserId && role.campaignId === undefined,
  );
  if (!mayCreate) throw problem('not-allowed');

  const created = await createOnce(request as never, routes.copyCampaign, async () => {
    const copy = campaignLike(from, body, (await daftar.sealing.newKey()).sealed);
    const { campaignId, consent } = copy;
    const publishedAt = new Date(now).toISOString();
    return {
      items: [daftar.campaigns.newItem(copy), newConsentItem({ campaignId, ...consent, publishedAt })],
      answer: campaignAsStored(copy),
    };
  });
  await copyParts(daftar, params.campaignId, body.campaignId);
  return created;
});

/** One by one, and only those that are not there yet: a copy that was cut off is made whole by asking for it again. */
const copyParts = async (daftar: Daftar, fromId: string, toId: string) => {
  const [from, to] = [await findCampaign(daftar, fromId), await findCampaign(daftar, toId)];
  const there = new Set([
    ...to.channels.map(({ channelId }) => channelId),
    ...to.sessions.map(({ sessionId }) => `session ${sessionId}`),
  ]);
  const channels = from.channels.filter(({ channelId }) => !there.has(channelId));
  const sessions = from.sessions.filter(({ sessionId }) => !there.has(`session ${sessionId}`));
  const numbers = await daftar.numbers.ofSessions(
    fromId,
    sessions.map(({ sessionId }) => sessionId),
  );
  const parts = [
    ...channels.map((channel) => [daftar.channels.newItem({ ...channel, campaignId: toId, version: 1 })]),
    ...sessions.map((one) => {
      const session = sessionLike(one, from, to);
      const { quota = 0, waitingSize = 0, leasable } = numbers.get(one.sessionId) ?? {};
      return [
        daftar.sessions.newItem(session),
        ...daftar.sequences.newItems(session, quota, waitingSize, false, leasable),
      ];
    }),
  ];
  // False where the same request runs twice at once and the other one has made it, or where the table was busy.
  for (const items of parts) await daftar.idempotency.create(items, undefined, undefined, 0);
  daftar.campaigns.forget(toId);
  const made = await findCampaign(daftar, toId);
  if (made.channels.length < from.channels.length || made.sessions.length < from.sessions.length)
    throw problem('try-again');
};
