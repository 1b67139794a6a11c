import type * as z from 'zod';
import type { RecordShown } from '../../shared/api/kiosk-shapes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { KioskRecord } from '../../shared/domain/kiosk.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { StoredRecord } from '../../shared/table/kiosk-record.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { firstOf } from '../http/records/taken.ts';

export const contentsOf = async (
  campaign: CampaignInFull,
  { sealedContents }: StoredRecord,
  daftar: Daftar,
): Promise<KioskRecord> => JSON.parse(await daftar.sealing.open(campaign, sealedContents));

/** A record as its crew sees it: enough to find the person in the queue, and what they hold by now. */
export const shownRecord = async (
  campaign: CampaignInFull,
  record: StoredRecord,
  deviceName: string,
  holds: SignUp | undefined,
  daftar: Daftar,
): Promise<z.output<typeof RecordShown>> => {
  const { recordId, deviceId, receivedAt, takenAt, state, outcome, reason, lease, resolution } = record;
  const { person } = await contentsOf(campaign, record, daftar);
  return {
    recordId,
    deviceId,
    deviceName,
    receivedAt,
    takenAt,
    state,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(lease && { number: lease.number }),
    name: shortenName(person.name),
    phoneEnd: person.phone.slice(-3),
    ...(holds && { of: firstOf(campaign, holds) }),
    ...(resolution && { resolution }),
  };
};
