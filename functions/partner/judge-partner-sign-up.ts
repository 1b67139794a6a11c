import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { homeProblems } from '../../shared/domain/home-area.ts';
import { PartnerSignUp } from '../../shared/domain/partner-sign-up.ts';
import { type FieldError, fieldErrorsOf } from '../http/problem.ts';

/** What one sent sign-up is, or what is wrong with it. */
export const judgePartnerSignUp = (
  campaign: CampaignInFull,
  sent: unknown,
): { signUp: PartnerSignUp; errors?: undefined } | { errors: FieldError[] } => {
  const parsed = PartnerSignUp.safeParse(sent, { reportInput: true });
  if (!parsed.success) return { errors: fieldErrorsOf(parsed.error) };
  const { person, consent, sessionId } = parsed.data;
  const errors: FieldError[] = homeProblems(person).map(({ field, problem }) => ({
    pointer: `/person/${field}`,
    problem,
  }));
  const wrong = (pointer: string, code: FieldError['problem']['code']) => errors.push({ pointer, problem: { code } });

  if (campaign.personRule === 'nik' && person.nik === undefined) wrong('/person/nik', 'nik-empty');
  if (campaign.personRule === 'phone' && person.nik !== undefined) wrong('/person/nik', 'unknown-field');
  if (!consent.accepted) wrong('/consent/accepted', 'consent-missing');
  else if (consent.version !== campaign.consent.version) wrong('/consent/version', 'consent-outdated');
  if (sessionId === undefined && campaign.sessions.length > 0) wrong('/sessionId', 'session-required');
  if (sessionId !== undefined && !campaign.sessions.some((one) => one.sessionId === sessionId))
    wrong('/sessionId', 'session-not-found');
  return errors.length > 0 ? { errors } : { signUp: parsed.data };
};
