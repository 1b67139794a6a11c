import { routes } from '../../shared/api/routes.ts';
import { fixedByJudging, movesDatesOnly, planProblems } from '../../shared/domain/competition.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { competitionAsStored } from '../http/competition/show-competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { etag, requireVersion } from './if-match.ts';

export const changeCompetition = operation(
  routes.changeCompetition,
  async ({ params, body, headers, daftar, problem }) => {
    const competition = await findCompetition(daftar, params.competitionId);
    requireVersion(headers['if-match'], competition.version);
    const fields = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const { opened, rounds } = competition;
    const isFixed = (name: (typeof fixedByJudging)[number]) =>
      name in fields && !(name === 'rounds' && movesDatesOnly(rounds, body.rounds ?? [], opened));
    if (opened.length > 0 && fixedByJudging.some(isFixed)) throw problem('judging-begun');
    const changed = { ...competition, ...fields, version: competition.version + 1 };
    const errors = planProblems(changed).map(({ pointer, code }) => ({ pointer, problem: { code } }));
    if (errors.length > 0) throw problem('invalid-request', { errors });
    if (!(await daftar.competitions.change(competition, fields))) throw problem('changed-meanwhile');
    return ok(competitionAsStored(changed), etag(changed.version));
  },
);
