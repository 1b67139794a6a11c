import type { CheckIn } from '../../shared/domain/check-in.ts';
import { showPhone } from '../../shared/domain/phone.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';

/** When, where and by whom a ticket was let in; which request did it is nobody's business. */
export const firstScan = ({ at, gate, by }: CheckIn) => ({ at, gate, by });

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
  bib,
  checkIn,
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
  ...(bib !== undefined && { bib }),
  ...(checkIn && { checkIn: firstScan(checkIn) }),
});
