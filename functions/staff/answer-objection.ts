import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { shownObjection } from '../http/competition/show-objection.ts';
import { ok, operation } from '../http/endpoint.ts';

export const answerObjection = operation(
  routes.answerObjection,
  async ({ params, body, caller, now, daftar, problem }) => {
    const { competitionId } = await findCompetition(daftar, params.competitionId);
    const objection = await daftar.objections.get(competitionId, params.objectionId);
    if (!objection) throw problem('objection-not-found');
    const answer = { ...body, by: caller.email as string, at: new Date(now).toISOString() };
    if (!(await daftar.objections.change(objection, { answer }))) throw problem('changed-meanwhile');
    return ok(shownObjection({ ...objection, answer }));
  },
);
