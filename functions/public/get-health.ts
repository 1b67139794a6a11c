import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getHealth = operation(routes.getHealth, async () => ok({ status: 'ok' } as const));
