import { type RouteName, routes } from '../../shared/api/routes.ts';

/** Method and path of every operation. The build evaluates this file and bundles the literals: the schemas stay on the server. */
export const routeTable: Record<RouteName, readonly [method: string, path: string]> = Object.fromEntries(
  Object.entries(routes).map(([name, { method, path }]) => [name, [method, path]]),
) as Record<RouteName, [string, string]>;
