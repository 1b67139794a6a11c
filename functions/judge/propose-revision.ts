import { routes } from '../../shared/api/routes.ts';
import { criteriaOf } from '../../shared/domain/competition.ts';
import { isSameRevision, revisionProblems } from '../../shared/domain/competition-sheet.ts';
import { newRevisionId } from '../../shared/keys/made-ids.ts';
import { findCompetition, findRound } from '../http/competition/find-competition.ts';
import { created, operation } from '../http/endpoint.ts';
import { judgeMeant } from './calling-judge.ts';

export const proposeRevision = operation(
  routes.proposeRevision,
  async ({ params, body, caller, now, daftar, problem }) => {
    const competition = await findCompetition(daftar, params.competitionId);
    const { competitionId } = competition;
    const { plan, round } = findRound(competition, params.roundId);
    if (round.state !== 'locked') throw problem('round-unlocked');
    const { judgeNumber } = judgeMeant(competition, caller, body.judgeNumber);
    const errors = revisionProblems(criteriaOf(competition, plan), body.marks);
    if (errors.length > 0) throw problem('invalid-request', { errors });
    const { entryNumber } = params;
    const { roundId } = round;
    const locked = await daftar.lockedScores.get(competitionId, roundId);
    const inRound = locked?.entries.find(({ entry }) => entry === entryNumber);
    if (!inRound) throw problem('entry-not-found');
    if (!inRound.judges.includes(judgeNumber)) throw problem('not-assigned');

    const asked = { roundId, entryNumber, judgeNumber, marks: body.marks, reason: body.reason };
    // Sent twice is asked for once.
    const earlier = (await daftar.revisions.ofCompetition(competitionId)).find(
      (one) => !one.signedOff && isSameRevision(one, asked),
    );
    const revision = earlier ?? {
      revisionId: newRevisionId(),
      competitionId,
      ...asked,
      proposedBy: caller.email as string,
      proposedAt: new Date(now).toISOString(),
      version: 1,
    };
    if (!earlier) await daftar.revisions.add(revision);
    const { competitionId: _c, version: _v, ...shown } = revision;
    return created(shown);
  },
);
