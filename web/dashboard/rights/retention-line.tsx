import { useEffect, useState } from 'preact/hooks';
import { showDateAndYear, showNumber, showTime } from '../../lib/format.ts';
import { say, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { showIsoDay } from '../settings/show-iso-day.ts';
import { readSettings, type Settings } from '../setup/use-settings.ts';
import { wallTimeOf } from '../setup/wall-time.ts';

const then: TextAround<[string]> = {
  id: (day) => `Semua data orang acara ini dihapus sendiri sesudah ${day}. Angka dan peringkat tetap.`,
  en: (day) => `All people’s data of this campaign is erased by itself after ${day}. Figures and rankings stay.`,
};
const left: TextAround<[string]> = { id: (days) => `${days} hari lagi`, en: (days) => `${days} days left` };
const erasing: TextAround<[string]> = {
  id: (at) => `Data orang sedang dihapus sejak ${at}.`,
  en: (at) => `People’s data is being erased since ${at}.`,
};
const erased: TextAround<[string]> = {
  id: (at) => `Data orang sudah dihapus pada ${at}.`,
  en: (at) => `People’s data was erased on ${at}.`,
};

const dayMs = 86_400_000;

/** What is due for everybody at once: when all of a campaign's people are erased, or that they are. */
export const RetentionLine = ({ campaignId }: { campaignId: string }) => {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void readSettings(campaignId).then(setSettings), [campaignId]);
  return settings ? (
    <li data-retention={settings.retainUntil}>
      <Words settings={settings} />
    </li>
  ) : null;
};

const Words = ({ settings: { retainUntil, timeZone, erasingSince, erasedAt } }: { settings: Settings }) => {
  const at = (instant: string) => `${showDateAndYear(instant, timeZone)}, ${showTime(instant, timeZone)}`;
  if (erasedAt !== undefined) return <span>{say(erased, at(erasedAt))}</span>;
  if (erasingSince !== undefined) return <span>{say(erasing, at(erasingSince))}</span>;
  const today = wallTimeOf(new Date().toISOString(), timeZone).slice(0, 10);
  const days = Math.round((Date.parse(retainUntil) - Date.parse(today)) / dayMs) + 1;
  return (
    <>
      <span>{say(then, showIsoDay(retainUntil))}</span>
      <Status kind="waiting" text={say(left, showNumber(Math.max(0, days)))} />
    </>
  );
};
