import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { setSessionState } from './set-session-state.ts';

export const closeSession = operation(routes.closeSession, ({ params, daftar }) =>
  setSessionState(daftar, params, 'closed'),
);
