import type { FieldProblemCode } from '../../shared/domain/field-problems.ts';
import type { Outcome } from '../../shared/domain/import.ts';
import type { SignUp, SignUpStatus } from '../../shared/domain/sign-up.ts';
import type { Added } from './add-partner-sign-ups.ts';
import type { PartnerFinding } from './judge-partner-sign-up.ts';

/** What a partner is told of one person: all of its own ones, of others' no more than that they are registered. */
export type PartnerResult = {
  outcome: Outcome;
  signUpId?: string;
  sessionId?: string;
  status?: SignUpStatus;
  number?: number;
  signedUpAt?: string;
  problems?: PartnerFinding[];
};

const because = (outcome: Outcome, pointer: string, code: FieldProblemCode, ordinal?: number): PartnerResult => ({
  outcome,
  problems: [{ pointer, problem: { code, ...(ordinal !== undefined && { ordinal }) } }],
});

/** The sign-up that another channel brought, where there is one. */
export const ofOthers = (added: Added): SignUp[] =>
  'end' in added && typeof added.end === 'object' && added.end.signUp.channelId !== added.draft.channelId
    ? [added.end.signUp]
    : [];

export const partnerResult = (added: Added): PartnerResult => {
  if ('refused' in added)
    return added.refused === 'twice'
      ? because('duplicate', '/person', 'twice-in-list')
      : because('rejected', '/person/phone', 'phone-shared', added.ordinal);
  const { end } = added;
  if (end === 'full') return because('rejected', '/sessionId', 'row-session-full');
  if (end === 'closed') return because('rejected', '/sessionId', 'row-closed');
  if (end === 'paused') return because('rejected', '/sessionId', 'row-paused');
  if (ofOthers(added).length > 0) return because('duplicate', '/person', 'already-registered');
  const { signUpId, sessionId, status, number, signedUpAt } = end.signUp;
  return {
    outcome: status === 'confirmed' ? 'accepted' : status === 'waiting' ? 'waiting' : 'duplicate',
    signUpId,
    ...(sessionId !== undefined && { sessionId }),
    status,
    ...(number !== undefined && { number }),
    signedUpAt,
  };
};

/** Whether this very request wrote it. */
export const isNew = (added: Added): boolean =>
  'end' in added && typeof added.end === 'object' && added.end.signUp.requestId === added.draft.requestId;
