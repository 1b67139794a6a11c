import { routes } from '../../shared/api/routes.ts';
import { criteriaOf } from '../../shared/domain/competition.ts';
import { sheetProblems } from '../../shared/domain/competition-sheet.ts';
import { newRevisionId } from '../../shared/keys/made-ids.ts';
import { findCompetition, findRound } from '../http/competition/find-competition.ts';
import { created, operation } from '../http/endpoint.ts';
import { callingJudge } from './calling-judge.ts';

export const proposeRevision = operation(
  routes.proposeRevision,
  async ({ params, body, caller, now, daftar, problem }) => {
    const competition = await findCompetition(daftar, params.competitionId);
    const { competitionId } = competition;
    const { plan, round } = findRound(competition, params.roundId);
    if (round.state !== 'locked') throw problem('round-unlocked');
    const isManager = caller.roles.some(({ role }) => role === 'manager');
    const judge =
      isManager && body.judgeNumber !== undefined
        ? competition.judges.find(({ judgeNumber }) => judgeNumber === body.judgeNumber)
        : callingJudge(competition.judges, caller);
    if (!judge) throw problem('judge-not-found');
    if (body.judgeNumber !== undefined && body.judgeNumber !== judge.judgeNumber) throw problem('not-assigned');
    const { judgeNumber } = judge;

    const criteria = criteriaOf(competition, plan);
    const errors = sheetProblems(criteria, { marks: body.marks, notes: {} });
    const missing = criteria.filter(({ criterionId }) => body.marks[criterionId] === undefined);
    errors.push(
      ...missing.map(({ criterionId }) => ({
        pointer: `/marks/${criterionId}`,
        problem: { code: 'required' as const },
      })),
    );
    if (errors.length > 0) throw problem('invalid-request', { errors });
    const inRound = (await daftar.lockedScores.get(competitionId, round.roundId))?.entries.find(
      ({ entry }) => entry === params.entryNumber,
    );
    if (!inRound) throw problem('entry-not-found');
    if (!inRound.judges.includes(judgeNumber)) throw problem('not-assigned');

    // Sent twice is asked for once.
    const same = (marks: Record<string, number>) =>
      criteria.every(({ criterionId }) => marks[criterionId] === body.marks[criterionId]);
    const earlier = (await daftar.revisions.ofCompetition(competitionId)).find(
      (one) =>
        !one.signedOff &&
        one.roundId === round.roundId &&
        one.entryNumber === params.entryNumber &&
        one.judgeNumber === judgeNumber &&
        one.reason === body.reason &&
        same(one.marks),
    );
    const revision = earlier ?? {
      revisionId: newRevisionId(),
      competitionId,
      roundId: round.roundId,
      entryNumber: params.entryNumber,
      judgeNumber,
      marks: body.marks,
      reason: body.reason,
      proposedBy: caller.email as string,
      proposedAt: new Date(now).toISOString(),
      version: 1,
    };
    if (!earlier) await daftar.revisions.add(revision);
    const { competitionId: _c, version: _v, ...shown } = revision;
    return created(shown);
  },
);
