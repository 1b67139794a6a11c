import type { Judge } from '../../shared/domain/competition.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import type { CompetitionInFull } from '../../shared/table/competition.item.ts';
import type { Caller } from '../http/caller.ts';
import { problem } from '../http/problem.ts';

/** The judge who calls. Someone with the role who was never invited judges nothing. */
export const callingJudge = (judges: readonly Judge[], { email }: Caller): Judge => {
  const judge = judges.find((one) => one.email === email);
  if (!judge) throw problem('not-allowed');
  return judge;
};

type Here = Pick<CompetitionInFull, 'organiserId' | 'campaignId' | 'judges'>;

/** Whose marks a change is about: a manager of this competition names the judge, a judge is meant themself. */
export const judgeMeant = ({ judges, ...here }: Here, caller: Caller, judgeNumber: number | undefined): Judge => {
  const isManager = mayAct(caller.roles, ['manager'], { organiserId: here.organiserId, campaignId: here.campaignId });
  if (!isManager || judgeNumber === undefined) {
    const own = callingJudge(judges, caller);
    if (judgeNumber !== undefined && judgeNumber !== own.judgeNumber) throw problem('not-assigned');
    return own;
  }
  const meant = judges.find((one) => one.judgeNumber === judgeNumber);
  if (!meant) throw problem('judge-not-found');
  return meant;
};
