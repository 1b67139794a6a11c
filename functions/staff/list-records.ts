import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { noteShown } from './note-shown.ts';
import { shownRecord } from './shown-record.ts';

export const listRecords = operation(routes.listRecords, async ({ params, query, caller, daftar, note }) => {
  const { campaign } = await findSession(daftar, params.campaignId, params.sessionId);
  const scope = `records/${params.campaignId}/${params.sessionId}/${query.state ?? ''}`;
  const [{ items, last }, devices] = await Promise.all([
    daftar.kioskRecords.page(params, query.state, query.limit, readCursor(query.cursor, scope)),
    daftar.devices.ofSession(params),
  ]);
  const names = new Map(devices.map(({ deviceId, name }) => [deviceId, name]));
  const opened = items.map(({ recordId }) => recordId);
  await noteShown(caller.email ?? caller.id, opened, note);
  // One person may have several records here; their key is asked for once.
  const people = await daftar.signUps.ofPeople([...new Map(items.map((item) => [item.personKey, item])).values()]);
  const shown = items.map((item) =>
    shownRecord(campaign, item, names.get(item.deviceId) ?? item.deviceId, people.get(item.personKey), daftar),
  );
  return ok({ items: await Promise.all(shown), nextCursor: last ? showCursor(last, scope) : null });
});
