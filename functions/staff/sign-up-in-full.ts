import type * as z from 'zod';
import type { SignUpInFull } from '../../shared/api/people-routes.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from '../http/daftar.ts';
import { rosterEntry } from './roster-entry.ts';

/** All that a manager sees of a sign-up without opening what is sealed. */
export const signUpInFull = async (signUp: SignUp, daftar: Daftar): Promise<z.output<typeof SignUpInFull>> => {
  const { home, occupation, answers = {}, sealedNik, consent, changedAt, cancellation, withdrawnAt, merged } = signUp;
  return {
    ...rosterEntry(signUp),
    ...(home && { home }),
    ...(occupation !== undefined && { occupation }),
    answers,
    hasNik: sealedNik !== undefined,
    consent,
    changedAt,
    ...(cancellation &&
      signUp.status === 'cancelled' && { cancellation: { at: cancellation.at, by: cancellation.by } }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(merged && { mergedInto: merged.into }),
    ...(await daftar.signUps.position(signUp)),
    version: signUp.version,
  };
};
