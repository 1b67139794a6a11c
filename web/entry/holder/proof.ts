import { signal } from '@preact/signals';
import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { Answer } from '../../lib/answer.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { knowPhoneEnd } from '../held.ts';

/** What was wrong with the phone's end that was typed last. */
export const proofProblem = signal<string | undefined>(undefined);

/** Why a holder's request was not carried out; a wrong end of the phone is asked for anew. */
export const refusedBy = (answer: Exclude<Answer<unknown, ProblemCode>, { kind: 'answered' }>): string => {
  const said = sayProblem(answer);
  if (answer.kind === 'refused' && answer.code === 'phone-mismatch') {
    proofProblem.value = said;
    knowPhoneEnd('');
  }
  return said;
};
