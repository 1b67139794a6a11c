import { webhookSignature } from '../../shared/keys/webhook-signature.ts';
import { shownEvent } from '../../shared/table/channel-event.item.ts';
import type { StoredWebhook } from '../../shared/table/webhook.item.ts';
import type { Daftar } from '../http/daftar.ts';

const eventsACall = 100;
const callsARun = 10;
const patienceMs = 5_000;

/** Tells each partner what it was not told yet, oldest first. Who does not answer with 2xx is called again, ever more seldom. */
export const callWebhooks = async (daftar: Daftar, now: () => number): Promise<void> => {
  const due: StoredWebhook[] = [];
  for await (const webhook of daftar.webhooks.all()) if (webhook.nextAt <= now()) due.push(webhook);
  await Promise.all(due.map((webhook) => callOne(webhook, daftar, now)));
};

const callOne = async (webhook: StoredWebhook, daftar: Daftar, now: () => number): Promise<void> => {
  let secret: string | undefined;
  for (let call = 0; call < callsARun; call += 1) {
    const untold = await daftar.channelEvents.untold(webhook, eventsACall);
    if (untold.length === 0) return;
    const { campaignId, channelId } = webhook;
    const body = JSON.stringify({ campaignId, channelId, events: untold.map(shownEvent) });
    secret ??= await secretOf(webhook, daftar);
    if (!(await isTaken(webhook.url, secret, body, now()))) {
      await daftar.webhooks.noteFailure(webhook, now());
      return;
    }
    await Promise.all(untold.map((event) => daftar.channelEvents.told(event)));
    await daftar.webhooks.noteDelivered(webhook, new Date(now()).toISOString());
    if (untold.length < eventsACall) return;
  }
};

const secretOf = async ({ campaignId, sealedSecret }: StoredWebhook, daftar: Daftar): Promise<string> => {
  const campaign = await daftar.campaigns.inFull(campaignId);
  if (!campaign) throw new Error('A webhook belongs to no campaign');
  return daftar.sealing.open(campaign, sealedSecret);
};

const isTaken = async (url: string, secret: string, body: string, now: number): Promise<boolean> => {
  const headers = { 'content-type': 'application/json', 'daftar-signature': webhookSignature(secret, body, now) };
  try {
    // A redirect is no answer: it could lead to where a webhook may not.
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    // Whatever went wrong out there, it is tried again later, and `failures` shows it to the manager.
    return false;
  }
};
