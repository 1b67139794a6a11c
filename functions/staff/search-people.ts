import { routes } from '../../shared/api/routes.ts';
import { nameFinder } from '../../shared/domain/search-name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { heldBy } from '../http/held-by.ts';
import { limitHelp } from '../http/limit-help.ts';
import { findCampaign } from './find.ts';
import { findByTicket } from './find-by-ticket.ts';
import { rosterEntry } from './roster-entry.ts';
import { nextInRosters, rostersOf } from './rosters.ts';

/** One page of the list index is 1 MB at most: some 1,000 sign-ups, 128 read units. */
const readAtOnce = 1_000;

/**
 * Whom the key finds is found in one read; for a name, or a phone where people are told apart by NIK, there is no index: then
 * everybody is looked at, a thousand a request.
 */
export const searchPeople = operation(routes.searchPeople, async ({ params, body, caller, now, daftar, note }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  const { campaignId, personRule } = campaign;
  const { name, ticketCode, phone, nik, cursor } = body;
  const isIdentity = nik !== undefined || (phone !== undefined && personRule === 'phone');
  if (isIdentity || ticketCode !== undefined) {
    await limitHelp(daftar, 'look-up', caller.id, now);
    const held = isIdentity
      ? await heldBy(campaign, { nik, phone }, daftar)
      : await findByTicket(campaign, ticketCode ?? '', daftar);
    await note({ about: { signUpIds: held.map(({ signUpId }) => signUpId) } });
    return ok({ items: held.map(rosterEntry), nextCursor: null, read: held.length });
  }

  const scope = `people/${campaignId}`;
  const from = readCursor(cursor, scope);
  // One entry for a search, not one for each of its pages.
  if (!from) await note({ about: { by: name === undefined ? 'phone' : 'name' } });
  const isNamed = nameFinder(name ?? '');
  const isSought = (signUp: SignUp) =>
    !signUp.erasure && (name === undefined ? signUp.phone === phone : isNamed(signUp.name));
  const page = await nextInRosters(campaign, rostersOf(campaign), readAtOnce, from, daftar);
  return ok({
    items: page.items.filter(isSought).map(rosterEntry),
    nextCursor: page.next ? showCursor(page.next, scope) : null,
    read: page.items.length,
  });
});
