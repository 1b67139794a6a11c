import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { homeProblems } from '../../shared/domain/home-area.ts';
import { judgeAnswers } from '../../shared/domain/judge-answers.ts';
import type { NewSignUp } from '../../shared/domain/sign-up.ts';
import type { SignUpKey } from '../../shared/table/sign-up.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { keyOfPerson } from '../http/draft-of.ts';
import { type FieldError, problem } from '../http/problem.ts';

/** Judges what the schema cannot: areas, answers, consent, and whether the campaign asks for a NIK. Gives the person's key. */
export const judgePerson = async (campaign: CampaignInFull, wanted: NewSignUp, daftar: Daftar): Promise<SignUpKey> => {
  const { person } = wanted;
  const answers = judgeAnswers(campaign.questions, wanted.answers);
  const errors: FieldError[] = [
    ...homeProblems(person).map(({ field, problem: found }) => ({ pointer: `/person/${field}`, problem: found })),
    ...answers.problems.map(({ questionId, problem: found }) => ({
      pointer: /^[a-z0-9-]+$/.test(questionId) ? `/answers/${questionId}` : '/answers',
      problem: found,
    })),
    ...(wanted.consent.accepted
      ? []
      : [{ pointer: '/consent/accepted', problem: { code: 'consent-missing' as const } }]),
  ];
  const asksNik = campaign.personRule === 'nik';
  if (asksNik && person.nik === undefined) errors.push({ pointer: '/person/nik', problem: { code: 'nik-empty' } });
  if (!asksNik && person.nik !== undefined) errors.push({ pointer: '/person/nik', problem: { code: 'unknown-field' } });
  if (errors.length > 0) throw problem('invalid-request', { errors });
  wanted.answers = answers.clean;

  return keyOfPerson(campaign, wanted.sessionId, person, daftar);
};
