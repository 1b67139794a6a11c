import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from './daftar.ts';

/** The record that stands for the person: of one that was merged into another, that other, unless it is gone. */
export const keptSignUp = async (signUp: SignUp, daftar: Daftar): Promise<SignUp> =>
  signUp.merged ? ((await daftar.signUps.byId(signUp.merged.into)) ?? signUp) : signUp;
