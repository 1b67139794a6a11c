import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { setCompetitionState } from './set-competition-state.ts';

export const openCompetition = operation(routes.openCompetition, ({ params, daftar }) =>
  setCompetitionState(daftar, params.competitionId, 'open'),
);
