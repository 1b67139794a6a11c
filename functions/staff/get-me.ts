import { routes } from '../../shared/api/routes.ts';
import { isOfPerson } from '../../shared/domain/staff-role.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getMe = operation(routes.getMe, async ({ caller }) =>
  ok({ email: caller.email ?? '', roles: caller.roles.filter(isOfPerson) }),
);
