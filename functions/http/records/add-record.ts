import { kioskChannelId } from '../../../shared/domain/campaign.ts';
import { judgePending, timeTaken } from '../../../shared/domain/judge-record.ts';
import { refusalOf, type SignUp } from '../../../shared/domain/sign-up.ts';
import { derivedTicketCode } from '../../../shared/keys/import-ids.ts';
import { newRequestId, signUpIdOf } from '../../../shared/keys/made-ids.ts';
import { NoAnswer } from '../../../shared/table/numbers.item.ts';
import type { SignUpKey } from '../../../shared/table/sign-up.item.ts';
import { draftOf } from '../draft-of.ts';
import { type Desk, keptForm, type OpenedRecord } from './opened-record.ts';
import { type Taken, takenAgain, takenAs, takenBefore } from './taken.ts';

const attempts = 5;

/** The code that the kiosk showed, unless it is somebody else's already: then one that is made of the record, the same each time. */
const ownCode = async ({ recordId, code }: OpenedRecord, { campaign, daftar }: Desk, key: SignUpKey) => {
  const holder = await daftar.signUps.byId(signUpIdOf(code));
  const isOwn = !holder || (holder.personKey === key.personKey && holder.place === key.place);
  return isOwn ? code : derivedTicketCode(await daftar.sealing.ticketKey(campaign), `record|${recordId}`);
};

/** Signs up whoever came to a kiosk that had no place to promise: as on the page, at the moment the record comes in. */
export const addRecord = async (record: OpenedRecord, desk: Desk, key: SignUpKey): Promise<Taken> => {
  const { campaign, daftar, now, device } = desk;
  const { contents } = record;
  const { sessionId, deviceId } = device;
  const code = await ownCode(record, desk, key);
  const claim = { phone: contents.person.phone, code, reopens: contents.reopens };

  for (let attempt = 0, seen = await daftar.signUps.ofPerson(key); attempt < attempts; attempt += 1) {
    const verdict = judgePending(seen, claim, desk);
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'again') return takenAgain(campaign, seen as SignUp, code, daftar);
    if (verdict === 'duplicate') return takenBefore(campaign, seen as SignUp, code, daftar);

    // Which consent it was is judged apart: any that was published is as good as today's.
    const consent = { version: campaign.consent.version, accepted: true };
    const wanted = { ...contents, sessionId, channelId: kioskChannelId, consent };
    const refusal = refusalOf(campaign, wanted, new Date(now).toISOString());
    if (refusal) return { outcome: 'refused', reason: refusal };
    const { person, answers } = keptForm(campaign, contents);
    const at = timeTaken(contents.takenAt, device.createdAt, now);
    const agreed = { version: contents.consent.version, at, channelId: kioskChannelId, deviceId };
    const from = { campaign, sessionId, channelId: kioskChannelId, consent: agreed, answers, at };
    const draft = await draftOf(from, person, key, seen?.ticketCode ?? code, newRequestId(), daftar);
    const added = await daftar.signUps.add({ ...draft, changedAt: new Date(now).toISOString() }, seen);
    if (added === 'full') return { outcome: 'refused', reason: 'session-full' };
    if (added === 'closed') return { outcome: 'refused', reason: 'session-closed' };
    if (added === 'paused') return { outcome: 'refused', reason: 'campaign-paused' };
    if ('signUp' in added) {
      const { position } = added;
      return takenAs(added.signUp, code, daftar, { ...(position !== undefined && { position }) });
    }
    seen = added.meanwhile;
  }
  throw new NoAnswer('The sign-up was changed by others each time');
};
