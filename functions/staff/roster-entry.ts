import { showPhone } from '../../shared/domain/phone.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';

/** A sign-up as it stands in a list. */
export const rosterEntry = ({
  signUpId,
  sessionId,
  number,
  status,
  name,
  phone,
  channelId,
  membership,
  signedUpAt,
}: SignUp) => ({
  signUpId,
  ...(sessionId !== undefined && { sessionId }),
  ...(number !== undefined && { number }),
  status,
  name,
  phone: showPhone(phone).replaceAll(' ', ''),
  channelId,
  membership,
  signedUpAt,
});
