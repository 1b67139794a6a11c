import { routes } from '../../shared/api/routes.ts';
import { hoursAfterStart } from '../../shared/domain/check-in.ts';
import { initialsOf } from '../../shared/domain/name.ts';
import { rosterHashOf } from '../../shared/keys/roster-hash.ts';
import { ticketPublicKey } from '../../shared/keys/ticket-signature.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { firstScan } from './roster-entry.ts';

export const getCheckInRoster = operation(routes.getCheckInRoster, async ({ params, query, daftar }) => {
  const { campaignId, sessionId } = params;
  const { campaign, session } = await findSession(daftar, campaignId, sessionId);
  const scope = `check-in:${campaignId}/${sessionId}`;
  const after = readCursor(query.cursor, scope);
  const { items, last } = await daftar.signUps.page(campaignId, sessionId, query.limit, after);
  const aliases = after === undefined ? await daftar.ticketAliases.ofCampaign(campaignId) : undefined;
  const { salt, key } = await daftar.sealing.rosterKeys(campaign, sessionId);
  return ok({
    items: items
      .filter(({ erasure }) => !erasure)
      .map(({ ticketCode, number, name, status, bib, checkIn }) => ({
        hash: rosterHashOf(salt, ticketCode),
        ...(number !== undefined && { number }),
        initials: initialsOf(name),
        status,
        ...(bib !== undefined && { bib }),
        ...(checkIn && { checkIn: firstScan(checkIn) }),
      })),
    ...(aliases && {
      aliases: aliases.map(({ ticketCode, opensCode }) => ({
        hash: rosterHashOf(salt, ticketCode),
        of: rosterHashOf(salt, opensCode),
      })),
    }),
    nextCursor: last ? showCursor(last, scope) : null,
    salt,
    key,
    ticketKey: ticketPublicKey(await daftar.sealing.signingKey(campaign)),
    keepUntil: new Date(Date.parse(session.startsAt) + hoursAfterStart * 3_600_000).toISOString(),
  });
});
