import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import { homeProblems } from '../../../shared/domain/home-area.ts';
import { judgeAnswers } from '../../../shared/domain/judge-answers.ts';
import type { Circumstances } from '../../../shared/domain/judge-record.ts';
import type { KioskRecord } from '../../../shared/domain/kiosk.ts';
import type { StoredDevice } from '../../../shared/table/device.item.ts';
import type { Daftar } from '../daftar.ts';

/** A record that was opened and has the right form. `code` as it is stored: twelve letters. */
export type OpenedRecord = {
  recordId: string;
  code: string;
  lease?: { leaseId: string; number: number };
  contents: KioskRecord;
};

/** Where and how records are judged. */
export type Desk = Circumstances & {
  campaign: CampaignInFull;
  device: StoredDevice;
  now: number;
  daftar: Daftar;
};

/**
 * The form as this campaign can keep it. A kiosk may have asked yesterday's questions, and nobody can correct the form any more:
 * what does not fit is left out, and the person stays.
 */
export const keptForm = ({ questions, personRule }: CampaignInFull, { person, answers }: KioskRecord) => {
  const wrong = new Set<string>(homeProblems(person).map(({ field }) => field));
  const kept = Object.entries(person).filter(
    ([field]) => !wrong.has(field) && !(field === 'nik' && personRule === 'phone'),
  );
  return {
    person: Object.fromEntries(kept) as KioskRecord['person'],
    answers: judgeAnswers(questions, answers).clean,
  };
};
