import type { FunctionName, Route } from '../../../shared/api/route.ts';
import { type RouteName, routes } from '../../../shared/api/routes.ts';

export type Place = readonly [method: string, path: string];
type NameOf<F extends FunctionName> = {
  [N in RouteName]: (typeof routes)[N]['function'] extends F ? N : never;
}[RouteName];

/**
 * Method and path of the operations of these functions. The build evaluates the files that ask for them and bundles the literals:
 * the schemas stay on the server. One file for each kind of caller: a page bundles whole files, and needs only its own callers'.
 */
export const placesOf = <F extends FunctionName>(...functions: F[]) =>
  Object.fromEntries(
    Object.entries<Route>(routes)
      .filter(([, route]) => functions.some((name) => name === route.function))
      .map(([name, { method, path }]) => [name, [method, path]]),
  ) as unknown as Record<NameOf<F>, Place>;
