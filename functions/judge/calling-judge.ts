import type { Judge } from '../../shared/domain/competition.ts';
import type { Caller } from '../http/caller.ts';
import { problem } from '../http/problem.ts';

/** The judge who calls. Someone with the role who was never invited judges nothing. */
export const callingJudge = (judges: readonly Judge[], { email }: Caller): Judge => {
  const judge = judges.find((one) => one.email === email);
  if (!judge) throw problem('not-allowed');
  return judge;
};
