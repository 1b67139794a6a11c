import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { setSessionState } from './set-session-state.ts';

export const openSession = operation(routes.openSession, ({ params, daftar }) =>
  setSessionState(daftar, params, 'open'),
);
