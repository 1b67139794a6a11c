import { openApi } from '../../shared/api/openapi.ts';
import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getOpenApi = operation(routes.getOpenApi, async () =>
  ok(openApi() as never, { 'cache-control': 'public, max-age=300' }),
);
