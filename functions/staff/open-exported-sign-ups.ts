import { routes } from '../../shared/api/routes.ts';
import { exportedSignUp, niksPerMinute } from '../../shared/domain/export.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findExport } from './find-export.ts';
import { pageOfSignUps } from './page-of-sign-ups.ts';

/** Whose NIKs are opened is noted before they are: an answer that is lost on its way was given all the same. */
export const openExportedSignUps = operation(routes.openExportedSignUps, async (request) => {
  const { body, now, daftar, problem, note } = request;
  const { campaign, made } = await findExport(request);
  if (made.opensNik === undefined) throw problem('not-allowed');
  const refused = await daftar.rowAllowances.take(`export#${campaign.campaignId}`, niksPerMinute, body.limit, now);
  if (refused) throw problem('too-many-rows', { headers: { 'retry-after': String(refused.retryAfter) } });
  const { items, nextCursor } = await pageOfSignUps(campaign, body.limit, body.cursor ?? undefined, daftar);
  if (!(await daftar.exports.addRead(made, items.length))) throw problem('export-ended');

  const toOpen = items.filter(
    ({ sealedNik, erasure, withdrawnAt }) => sealedNik !== undefined && !erasure && withdrawnAt === undefined,
  );
  if (toOpen.length > 0)
    await note({ about: { reason: made.opensNik, signUpIds: toOpen.map(({ signUpId }) => signUpId) } });
  const opened = new Set(toOpen);
  const shown = await Promise.all(
    items.map(async (signUp) =>
      exportedSignUp(
        signUp,
        opened.has(signUp) ? await daftar.sealing.open(campaign, signUp.sealedNik as string) : undefined,
      ),
    ),
  );
  return ok({ items: shown, nextCursor });
});
