import { type ProblemCode, problemTypes } from '../../shared/api/problems.ts';
import type { NoAnswer, Refused } from './answer.ts';
import { say, type Text } from './say.ts';

const noAnswer: Text = {
  id: 'Server tidak menjawab, jadi belum tentu tersimpan. Muat ulang untuk melihat keadaannya.',
  en: 'The server does not answer, so it may not be saved. Reload to see how it stands.',
};

/** What went wrong with an act, and what to do: the sentences of the API's own problems. */
export const sayProblem = (answer: Refused<ProblemCode> | NoAnswer): string =>
  answer.kind === 'no-answer'
    ? say(noAnswer)
    : say((problemTypes[answer.code] ?? problemTypes['internal-error']).title);
