import type { BodyOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { homeCityOf, homeProblems } from '../../shared/domain/home-area.ts';
import { judgeAnswers } from '../../shared/domain/judge-answers.ts';
import type { Answers } from '../../shared/domain/question.ts';
import { countsAs, type SignUp } from '../../shared/domain/sign-up.ts';
import { type FieldError, problem } from '../http/problem.ts';

export type Correction = BodyOf<typeof routes.correctSignUp>;

/** What says nothing of who somebody is where people are told apart by the key. */
const ofTheOtherRule = { phone: 'nik', nik: 'ordinal' } as const;

/** Judges what the schema cannot, as for whoever signs up. Gives the answers as they are stored. */
export const judgeCorrection = ({ personRule, questions }: CampaignInFull, change: Correction): Answers | undefined => {
  const answers = change.answers && judgeAnswers(questions, change.answers);
  const errors: FieldError[] = [
    ...homeProblems(change.home ?? {}).map(({ field, problem: found }) => ({
      pointer: `/home/${field}`,
      problem: found,
    })),
    ...(answers?.problems ?? []).map(({ questionId, problem: found }) => ({
      pointer: /^[a-z0-9-]+$/.test(questionId) ? `/answers/${questionId}` : '/answers',
      problem: found,
    })),
    ...(change[ofTheOtherRule[personRule]] === undefined
      ? []
      : [{ pointer: `/${ofTheOtherRule[personRule]}`, problem: { code: 'unknown-field' as const } }]),
  ];
  if (errors.length > 0) throw problem('invalid-request', { errors });
  return answers?.clean;
};

/** The sign-up with what was corrected, but for whose it is: where it counts follows where the person lives. */
export const correctedFields = (
  campaign: CampaignInFull,
  seen: SignUp,
  { name, phone, home, occupation, membership }: Correction,
  answers: Answers | undefined,
): SignUp => {
  const { home: lived, occupation: worked, answers: answered, ...rest } = seen;
  const lives = home ?? lived;
  const works = occupation === undefined ? worked : (occupation ?? undefined);
  const said = answers ?? answered;
  return {
    ...rest,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(membership !== undefined && { membership }),
    ...(lives && Object.keys(lives).length > 0 && { home: lives }),
    ...(works && { occupation: works }),
    ...(said && Object.keys(said).length > 0 && { answers: said }),
    ...(home && { city: countsAs(campaign, seen.sessionId, homeCityOf(home), seen.signedUpAt).city }),
  };
};
