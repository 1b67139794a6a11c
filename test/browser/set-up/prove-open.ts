import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Call } from '../../api/client.ts';
import { eventually } from '../../api/stage.ts';
import { fillSignUp, send, ticketShown } from '../fill-sign-up.ts';
import { quotaOf, schedule } from './schedule.ts';

type Proof = { page: Page; call: Call; token: string; campaign: string; person: Record<string, string> };

/** The campaign that was set up is the one that was wanted, and a runner gets a place in it on the public page. Throws otherwise. */
export const proveOpen = async ({ page, call, token, campaign, person }: Proof): Promise<void> => {
  // What a campaign is may be kept for 5 s by the functions.
  const { body } = await eventually(
    () => call('GET', `/v1/campaigns/${campaign}`),
    ({ body: now }) => now.state === 'open',
  );
  const { items } = (await call('GET', `/v1/campaigns/${campaign}/sessions`, { token })).body;
  const found = items.map(({ sessionId, venue, startsAt, quota }: Record<string, unknown>) => [
    sessionId,
    venue,
    startsAt,
    quota,
  ]);
  const wanted = schedule.map((run) => [run.sessionId, run.venue, run.startsAt, quotaOf(run)]);
  const byName = ([a]: unknown[], [b]: unknown[]) => String(a).localeCompare(String(b));
  assert.deepEqual(found.toSorted(byName), wanted.toSorted(byName));
  assert.equal(body.endsAt, '2098-12-31T16:59:00.000Z');

  await page.goto(`/?campaign=${campaign}&session=makassar`);
  await fillSignUp(page, person);
  await send(page);
  const { body: ticket } = await call('GET', `/v1/tickets/${await ticketShown(page)}`);
  assert.deepEqual([ticket.status, ticket.number], ['confirmed', 1]);
};
