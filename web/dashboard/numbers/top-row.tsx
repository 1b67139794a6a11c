import { ButtonLink } from '../../lib/button.tsx';
import { showDay, showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import { goTo, hrefTo } from '../address.ts';
import { type CityRow, type Counts, dayOf, daysBetween } from '../figures/city-rows.ts';
import { Downloads } from '../files/downloads.tsx';
import { AsOf } from './as-of.tsx';

const texts = {
  wall: { id: 'Layar dinding', en: 'Wall screen' },
  over: { id: 'semua kota selesai', en: 'all cities are over' },
} as const satisfies Record<string, Text>;
const dayOfRun: TextAround<[string, string]> = {
  id: (day, of) => `hari ke-${day} dari ${of}`,
  en: (day, of) => `day ${day} of ${of}`,
};
const firstIn: TextAround<[string, string]> = {
  id: (days, city) => `${days} hari lagi sampai ${city}`,
  en: (days, city) => `${days} days until ${city}`,
};
const todayIn: TextAround<[string]> = { id: (city) => `hari ini di ${city}`, en: (city) => `today in ${city}` };

type Props = { counts: Counts; rows: CityRow[]; timeZone: string };

export const TopRow = ({ counts, rows, timeZone }: Props) => (
  <div class="top-row">
    <h1>
      {showDayOfYear(Date.now(), timeZone)} <small>{whereWeStand(rows, timeZone)}</small>
    </h1>
    <AsOf asOf={counts.asOf} timeZone={timeZone} />
    <div class="top-acts">
      <ButtonLink
        size="staff"
        href={hrefTo({ wall: true })}
        onClick={(event) => {
          event.preventDefault();
          goTo({ wall: true });
        }}
      >
        {say(texts.wall)}
      </ButtonLink>
      <Downloads counts={counts} rows={rows} />
    </div>
  </div>
);

/** "Sabtu, 5 Desember": both languages put the year last. */
const showDayOfYear = (at: number, timeZone: string) => showDay(at, timeZone).replace(/ \d{4}$/, '');

/** "hari ke-22 dari 30 · hari ini di Denpasar"; nothing where the campaign has no sessions. */
const whereWeStand = (rows: CityRow[], timeZone: string): string => {
  const days = rows
    .flatMap(({ sessions }) => sessions.map((each) => dayOf(Date.parse(each.startsAt), each.timeZone)))
    .sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const today = dayOf(Date.now(), timeZone);
  const named = (cities: CityRow[]) => cities.map(({ cityName }) => shortCity(cityName)).join(', ');
  if (today > last) return say(texts.over);
  if (today < first) {
    const next = rows.filter(({ day }) => day === first);
    return say(firstIn, showNumber(daysBetween(today, first)), named(next));
  }
  const soFar = say(dayOfRun, showNumber(daysBetween(first, today) + 1), showNumber(daysBetween(first, last) + 1));
  const now = rows.filter(({ when }) => when === 'today');
  return now.length === 0 ? soFar : `${soFar} · ${say(todayIn, named(now))}`;
};
