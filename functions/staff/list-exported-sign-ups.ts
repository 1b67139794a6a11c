import { routes } from '../../shared/api/routes.ts';
import { exportedSignUp } from '../../shared/domain/export.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findExport } from './find-export.ts';
import { pageOfSignUps } from './page-of-sign-ups.ts';

export const listExportedSignUps = operation(routes.listExportedSignUps, async (request) => {
  const { query, daftar, problem } = request;
  const { campaign, made } = await findExport(request);
  const { items, nextCursor } = await pageOfSignUps(campaign, query.limit, query.cursor, daftar);
  if (!(await daftar.exports.addRead(made, items.length))) throw problem('export-ended');
  return ok({ items: items.map((signUp) => exportedSignUp(signUp)), nextCursor });
});
