import { routes } from '../../shared/api/routes.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { DoubleScan } from '../../shared/table/double-scan.item.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { firstScan } from './roster-entry.ts';

export const listDoubleScans = operation(routes.listDoubleScans, async ({ params, query, daftar }) => {
  await findSession(daftar, params.campaignId, params.sessionId);
  const scope = `double-scans:${params.campaignId}/${params.sessionId}`;
  const { items, last } = await daftar.doubleScans.page(params, query.limit, readCursor(query.cursor, scope));
  return ok({
    items: await Promise.all(items.map((scan) => shown(scan, daftar))),
    nextCursor: last ? showCursor(last, scope) : null,
  });
});

/** With what its ticket says today: name and first scan are never stored a second time. */
const shown = async ({ campaignId: _campaignId, sessionId: _sessionId, ...scan }: DoubleScan, daftar: Daftar) => {
  const signUp = scan.signUpId === undefined ? undefined : await daftar.signUps.byId(scan.signUpId);
  return {
    ...scan,
    ...(signUp && {
      ...(signUp.number !== undefined && { number: signUp.number }),
      name: shortenName(signUp.name),
      ...(signUp.checkIn && { first: firstScan(signUp.checkIn) }),
    }),
  };
};
