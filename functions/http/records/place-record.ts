import { kioskChannelId } from '../../../shared/domain/campaign.ts';
import { judgeLeased, timeTaken } from '../../../shared/domain/judge-record.ts';
import { countsAs, type SignUp } from '../../../shared/domain/sign-up.ts';
import { newRequestId, signUpIdOf } from '../../../shared/keys/made-ids.ts';
import type { StoredLease } from '../../../shared/table/lease.item.ts';
import { NoAnswer } from '../../../shared/table/numbers.item.ts';
import type { SignUpKey } from '../../../shared/table/sign-up.item.ts';
import { draftOf } from '../draft-of.ts';
import { type Desk, keptForm, type OpenedRecord } from './opened-record.ts';
import { type Taken, takenAgain, takenAs, takenBefore } from './taken.ts';

const attempts = 5;

/** Whoever moves up onto a leased place keeps all else that they signed up with; where they run is counted anew, and a spare bib is of its session. */
const liftedTo = (desk: Desk, lease: StoredLease, seen: SignUp) => {
  const { status: _, version: __, number: ___, bib, ...kept } = seen;
  const { city } = countsAs(desk.campaign, lease.sessionId, undefined, seen.signedUpAt);
  const keepsBib = bib !== undefined && seen.sessionId === lease.sessionId;
  return {
    ...kept,
    ...(keepsBib && { bib }),
    city,
    changedAt: new Date(desk.now).toISOString(),
    requestId: newRequestId(),
  };
};

/** Who signs up anew by this record, on the ticket that is given. */
export const leasedDraft = async (
  { contents }: OpenedRecord,
  desk: Desk,
  lease: StoredLease,
  key: SignUpKey,
  ticketCode: string,
) => {
  const at = timeTaken(contents.takenAt, lease.grantedAt, desk.now);
  const { person, answers } = keptForm(desk.campaign, contents);
  const { deviceId } = desk.device;
  const consent = { version: contents.consent.version, at, channelId: kioskChannelId, deviceId };
  const from = { campaign: desk.campaign, sessionId: lease.sessionId, channelId: kioskChannelId, consent, answers, at };
  const draft = await draftOf(from, person, key, ticketCode, newRequestId(), desk.daftar);
  return { ...draft, changedAt: new Date(desk.now).toISOString() };
};

/** Makes a record on a leased number true, or says why the crew must look at it. */
export const placeRecord = async (
  record: OpenedRecord,
  desk: Desk,
  lease: StoredLease,
  number: number,
  key: SignUpKey,
): Promise<Taken> => {
  const { campaign, daftar } = desk;
  const { code, contents } = record;
  const at = new Date(desk.now).toISOString();
  const claim = { phone: contents.person.phone, code, reopens: contents.reopens };

  for (let attempt = 0, seen = await daftar.signUps.ofPerson(key); attempt < attempts; attempt += 1) {
    const verdict = judgeLeased(seen, claim, desk, lease, number);
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'again') return takenAgain(campaign, seen as SignUp, code, daftar);
    if (verdict === 'duplicate') {
      await daftar.leases.layDown(lease, [number], at);
      return takenBefore(campaign, seen as SignUp, code, daftar);
    }
    const draft =
      verdict === 'lift'
        ? liftedTo(desk, lease, seen as SignUp)
        : await leasedDraft(record, desk, lease, key, seen?.ticketCode ?? code);
    const placed = await daftar.leases.place(lease, number, draft, seen, at);
    if (placed === 'number-taken') return whoseNumber(record, desk, key);
    if ('signUp' in placed) return takenAs(placed.signUp, code, daftar);
    seen = placed.meanwhile;
  }
  throw new NoAnswer('The sign-up was changed by others each time');
};

/** Used by this very record, whose person has moved on since; or by somebody else. */
const whoseNumber = async ({ code }: OpenedRecord, { campaign, daftar }: Desk, key: SignUpKey): Promise<Taken> => {
  const holder = await daftar.signUps.byId(signUpIdOf(code));
  return holder?.personKey === key.personKey && holder.place === key.place
    ? takenAgain(campaign, holder, code, daftar)
    : { outcome: 'conflict', reason: 'number-taken' };
};
