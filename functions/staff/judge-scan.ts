import type { CampaignInFull, Session } from '../../shared/domain/campaign.ts';
import { type CheckInOutcome, judgeTicket, type Scanned, timeOfCheckIn } from '../../shared/domain/check-in.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { verifyTicket } from '../../shared/keys/ticket-signature.ts';
import type { Daftar } from '../http/daftar.ts';

export type Judged = { scan: Scanned; outcome: CheckInOutcome; signUp?: SignUp };
/** A scan of a genuine code, with whom it stands for. */
type Read = { scan: Scanned; signUp: SignUp };
type Gate = { campaign: CampaignInFull; session: Session; gate: string; by: string; now: number; daftar: Daftar };

/** Whose ticket it is; or why it is nobody's. */
export const readScan = async (scan: Scanned, at: Gate): Promise<Read | Judged> => {
  const code = readTicketCode(scan.ticketCode);
  if (code === undefined) return { scan, outcome: 'unknown' };
  if (scan.signature !== undefined && !(await isGenuine(code, scan.signature, at))) return { scan, outcome: 'forged' };
  const signUp = await at.daftar.signUps.byId(signUpIdOf(code));
  return signUp ? { scan, signUp } : { scan, outcome: 'unknown' };
};

/** Lets somebody in, or finds out why not. */
export const letIn = async ({ scan, signUp }: Read, { session, gate, by, now, daftar }: Gate): Promise<Judged> => {
  const judged = judgeTicket(signUp, session, scan.checkInId);
  if (judged === 'unknown') return { scan, outcome: 'unknown' };
  if (judged !== 'free') return { scan, outcome: judged, signUp };
  const checkIn = { checkInId: scan.checkInId, at: timeOfCheckIn(scan, now), gate, by };
  const after = await daftar.signUps.checkIn(signUp, session, checkIn, new Date(now).toISOString());
  const outcome = judgeTicket(after, session, scan.checkInId);
  // Cancelled and taken up again by its person while we wrote: they have a new ticket.
  if (outcome === 'free' || after === undefined) return { scan, outcome: 'cancelled' };
  return { scan, outcome, signUp: after };
};

/** A ticket of any session of this campaign is genuine: whoever moved may still show the one they printed before. */
const isGenuine = async (code: string, signature: string, { campaign, session, daftar }: Gate): Promise<boolean> => {
  const key = await daftar.sealing.signingKey(campaign);
  const others = campaign.sessions.map(({ sessionId }) => sessionId).filter((id) => id !== session.sessionId);
  return [session.sessionId, ...others].some((sessionId) => verifyTicket(key, code, sessionId, signature));
};
