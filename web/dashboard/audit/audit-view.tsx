import './audit.css';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { campaign } from '../live/campaign.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';
import { ChainState } from './chain-state.tsx';

const texts = {
  title: { id: 'Catatan audit', en: 'Audit log' },
  what: {
    id: 'Setiap perubahan dan setiap kali data tertutup dibuka. Tidak memuat nama, NIK atau nomor HP siapa pun.',
    en: 'Every change, and every time sealed data was opened. It holds nobody’s name, NIK or phone number.',
  },
} as const satisfies Record<string, Text>;

/** Who did what in the campaign, and the proof that nobody has changed it since. */
export const AuditView = () => {
  const { campaign: campaignId, who, does, since, until } = address.value;
  if (campaignId === undefined) return null;
  const filter = { who, does, since, until };
  const timeZone = campaign.value?.timeZone ?? 'Asia/Jakarta';
  const key = JSON.stringify([filter, timeZone]);
  return (
    <>
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.what)}</p>
      <ChainState {...{ campaignId, timeZone }} />
      <AuditFilters key={`filters ${key}`} filter={filter} />
      <AuditList key={key} {...{ campaignId, timeZone, filter }} />
    </>
  );
};
