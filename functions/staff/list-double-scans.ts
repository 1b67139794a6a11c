import { routes } from '../../shared/api/routes.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { DoubleScan } from '../../shared/table/double-scan.item.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { firstScan } from './roster-entry.ts';

export const listDoubleScans = operation(routes.listDoubleScans, async ({ params, query, daftar }) => {
  await findSession(daftar, params.campaignId, params.sessionId);
  const scope = `double-scans:${params.campaignId}/${params.sessionId}`;
  const { items, last } = await daftar.doubleScans.page(params, query.limit, readCursor(query.cursor, scope));
  // Somebody may have been scanned at every gate.
  const ids = new Set(items.flatMap(({ signUpId }) => signUpId ?? []));
  const read = [...ids].map(async (id) => [id, await daftar.signUps.byId(id)] as const);
  const signUps = new Map(await Promise.all(read));
  return ok({
    items: items.map((scan) => shown(scan, signUps.get(scan.signUpId ?? ''))),
    nextCursor: last ? showCursor(last, scope) : null,
  });
});

/** With what its ticket says today: name and first scan are never stored a second time. */
const shown = (
  { campaignId: _campaignId, sessionId: _sessionId, ...scan }: DoubleScan,
  signUp: SignUp | undefined,
) => ({
  ...scan,
  ...(signUp && {
    ...(signUp.number !== undefined && { number: signUp.number }),
    name: shortenName(signUp.name),
    ...(signUp.checkIn && { first: firstScan(signUp.checkIn) }),
  }),
});
