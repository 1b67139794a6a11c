import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { entryOfCode, shownEntry } from './entry-holder.ts';

export const getEntry = operation(routes.getEntry, async ({ params, now, daftar }) =>
  ok(shownEntry(await entryOfCode(params.entryCode, daftar), now, daftar)),
);
