import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';
import type { Answered, NoAnswer, Refused } from '../../lib/answer.ts';
import { ownTimeZone, showDateAndYear, showTime } from '../../lib/format.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { campaign } from '../live/campaign.ts';

export type Competition = AnswerOf<(typeof routes)['listCompetitions']>['items'][number];

/** Dates of a competition are read on the clocks of its campaign. */
export const contestZone = (): string => campaign.value?.timeZone ?? ownTimeZone;
export const showAt = (instant: string): string =>
  `${showDateAndYear(instant, contestZone())}, ${showTime(instant, contestZone())}`;

/** What a question to the server gave last, asked again when `ask` is called or every so often. */
export const useAnswer = <T>(
  question: () => Promise<Answered<T> | Refused | NoAnswer>,
  everyMs?: number,
): { value: T | undefined; problem: string | undefined; ask: () => Promise<void> } => {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<string>();
  const ask = async () => {
    const answer = await question();
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') setValue(answer.body);
  };
  useEffect(() => {
    void ask();
    if (everyMs === undefined) return;
    const timer = setInterval(() => {
      if (!document.hidden) void ask();
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
  return { value, problem, ask };
};
