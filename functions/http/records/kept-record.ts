import { timeTaken } from '../../../shared/domain/judge-record.ts';
import { stateOfOutcome } from '../../../shared/domain/kiosk.ts';
import type { StoredRecord } from '../../../shared/table/kiosk-record.item.ts';
import type { SignUpKey } from '../../../shared/table/sign-up.item.ts';
import type { Desk, OpenedRecord } from './opened-record.ts';
import type { Taken } from './taken.ts';

/** What is kept of what became of a record. */
export const endOf = ({ outcome, reason, first, signUp, ticketCode }: Taken) => ({
  outcome,
  ...(reason !== undefined && { reason }),
  ...(first && { first }),
  ...(ticketCode !== undefined && { ticketCode }),
  ...(signUp && {
    given: { signUpId: signUp.signUpId, ...(signUp.number !== undefined && { number: signUp.number }) },
  }),
});

/** A record that did not simply become a sign-up, as it is kept: its form under the campaign's data key, so that nobody's is lost. */
export const keptRecord = async (
  { recordId, code, lease, contents }: OpenedRecord,
  { campaign, device, now, daftar }: Desk,
  { organiserId, personKey, place }: SignUpKey,
  taken: Taken,
): Promise<StoredRecord> => ({
  campaignId: campaign.campaignId,
  sessionId: device.sessionId,
  recordId,
  deviceId: device.deviceId,
  receivedAt: new Date(now).toISOString(),
  takenAt: timeTaken(contents.takenAt, device.createdAt, now),
  sealedContents: await daftar.sealing.seal(campaign, JSON.stringify(contents)),
  code,
  ...(lease && { lease }),
  organiserId,
  personKey,
  place,
  state: stateOfOutcome(taken.outcome),
  ...endOf(taken),
  version: 1,
});
