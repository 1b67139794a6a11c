import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { importState } from './import-state.ts';

export const getImport = operation(routes.getImport, async ({ params, daftar, problem }) => {
  const upload = await daftar.imports.get(params.importId);
  if (!upload) throw problem('import-not-found');
  return ok(importState(upload));
});
