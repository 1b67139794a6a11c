import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getMe = operation(routes.getMe, async ({ caller }) =>
  ok({ email: caller.email ?? '', roles: caller.roles.filter((role) => role.role !== 'partner') }),
);
