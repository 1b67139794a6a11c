import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { SentPartnerSignUp as Sent, type SentPartnerSignUp } from '../../shared/domain/partner-sign-up.ts';
import type { Person } from '../../shared/domain/sign-up.ts';
import { type FieldError, fieldErrorsOf } from '../http/problem.ts';
import { type FoundProblem, judgeRow } from './judge-row.ts';

/** Something that is wrong, or to be looked at, in what a partner sent; `found` is the cell that it is about, where it is about one. */
export type PartnerFinding = { pointer: string; problem: Omit<FoundProblem, 'column' | 'found'> & { found?: string } };
export type PartnerSignUp = Pick<SentPartnerSignUp, 'sessionId' | 'consent'> & { person: Person; ordinal: number };
export type JudgedPartnerSignUp = { warnings: PartnerFinding[] } & (
  | { signUp: PartnerSignUp; problems?: undefined }
  | { signUp?: undefined; problems: PartnerFinding[] }
);

/** What one sent sign-up is once the list doctor has cured it, or what is wrong with it. */
export const judgePartnerSignUp = (campaign: CampaignInFull, sent: unknown, today: string): JudgedPartnerSignUp => {
  const parsed = Sent.safeParse(sent, { reportInput: true });
  if (!parsed.success) return { problems: fieldErrorsOf(parsed.error), warnings: [] };
  const { person: cells, consent, sessionId } = parsed.data;
  const { person, ordinal, problems: found = [], warnings } = judgeRow(campaign, { line: 1, ...cells }, today);
  const problems = found.map(inPerson);
  const wrong = (pointer: string, code: FieldError['problem']['code']) => problems.push({ pointer, problem: { code } });

  if (campaign.personRule === 'phone' && cells.nik !== undefined) wrong('/person/nik', 'unknown-field');
  if (!consent.accepted) wrong('/consent/accepted', 'consent-missing');
  else if (consent.version !== campaign.consent.version) wrong('/consent/version', 'consent-outdated');
  if (sessionId === undefined && campaign.sessions.length > 0) wrong('/sessionId', 'session-required');
  if (sessionId !== undefined && !campaign.sessions.some((one) => one.sessionId === sessionId))
    wrong('/sessionId', 'session-not-found');
  return {
    warnings: warnings.map(inPerson),
    ...(problems.length > 0 || !person
      ? { problems }
      : { signUp: { person, ordinal, consent, ...(sessionId !== undefined && { sessionId }) } }),
  };
};

const inPerson = ({ column, ...problem }: FoundProblem): PartnerFinding => ({ pointer: `/person/${column}`, problem });
