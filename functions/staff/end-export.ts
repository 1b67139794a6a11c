import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findExport, shownExport } from './find-export.ts';

/** The rows are the caller's word, how many sign-ups were read is the server's own count: the log keeps both. */
export const endExport = operation(routes.endExport, async (request) => {
  const { body, now, daftar, note } = request;
  const { made } = await findExport(request);
  if (made.ended) return ok({ ...shownExport(made), ended: made.ended });
  const ended = { at: new Date(now).toISOString(), result: body.result };
  await note({ about: { end: body.result, rows: String(body.rows), read: String(made.read) } });
  await daftar.exports.end(made, ended);
  return ok({ ...shownExport(made), ended });
});
