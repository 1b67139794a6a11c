import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import type { RecordOutcome } from '../../../shared/domain/kiosk.ts';
import type { SignUp } from '../../../shared/domain/sign-up.ts';
import { signUpIdOf } from '../../../shared/keys/made-ids.ts';
import type { FirstSignUp } from '../../../shared/table/kiosk-record.item.ts';
import type { Daftar } from '../daftar.ts';

/** What became of a record. `signUp` where it is the person's sign-up now; `first` where they had one already. */
export type Taken = {
  outcome: Exclude<RecordOutcome, 'unreadable'>;
  reason?: ProblemCode;
  signUp?: SignUp;
  position?: number;
  /** The code that opens the runner's ticket from now on. */
  ticketCode?: string;
  first?: FirstSignUp;
  /** The very record that made the sign-up came again: there is nothing to explain to anybody. */
  isAgain?: true;
  /** Its person was erased: not a word of the record is kept. */
  isErased?: true;
};

/** What the person held before: enough to explain it at a kiosk, nothing about who they are. */
export const firstOf = ({ channels }: Pick<CampaignInFull, 'channels'>, signUp: SignUp): FirstSignUp => ({
  channelName: channels.find(({ channelId }) => channelId === signUp.channelId)?.name ?? signUp.channelId,
  signedUpAt: signUp.signedUpAt,
  status: signUp.status,
  ...(signUp.number !== undefined && { number: signUp.number }),
  ...(signUp.sessionId !== undefined && { sessionId: signUp.sessionId }),
});

/** Lets the code that a kiosk showed open this ticket, too. Nothing where that code is somebody else's. */
const openedBy = async (code: string, signUp: SignUp, daftar: Daftar): Promise<string | undefined> => {
  if (signUp.ticketCode === code) return code;
  const alias = { signUpId: signUpIdOf(code), ticketCode: code };
  return (await daftar.ticketAliases.put(alias, signUp)) ? code : undefined;
};

export const takenAs = async (
  signUp: SignUp,
  code: string,
  daftar: Daftar,
  more: Pick<Taken, 'position' | 'isAgain'> = {},
): Promise<Taken> => {
  const ticketCode = await openedBy(code, signUp, daftar);
  const position = more.position ?? (await daftar.signUps.position(signUp))?.position;
  return {
    ...more,
    outcome: signUp.status === 'waiting' ? 'waiting' : 'confirmed',
    signUp,
    ...(ticketCode !== undefined && { ticketCode }),
    ...(position !== undefined && { position }),
  };
};

/** The person has a sign-up already, which stays as it is; the kiosk's code opens it. */
export const takenBefore = async (
  campaign: CampaignInFull,
  signUp: SignUp,
  code: string,
  daftar: Daftar,
): Promise<Taken> => {
  const ticketCode = await openedBy(code, signUp, daftar);
  return {
    outcome: 'duplicate',
    ...(ticketCode !== undefined && { ticketCode }),
    first: firstOf(campaign, signUp),
  };
};

/** The same record again: as it was answered then, unless the person has cancelled since. */
export const takenAgain = async (
  campaign: CampaignInFull,
  signUp: SignUp,
  code: string,
  daftar: Daftar,
): Promise<Taken> =>
  signUp.status === 'cancelled'
    ? { ...(await takenBefore(campaign, signUp, code, daftar)), isAgain: true }
    : takenAs(signUp, code, daftar, { isAgain: true });
