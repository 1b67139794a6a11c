import './pace.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { csvOf } from '../../lib/csv.ts';
import { showDate, showNumber } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { address } from '../address.ts';
import type { Goal, Pace } from '../figures/pace.ts';
import { daySheet } from '../files/sheets.ts';
import { PaceChart } from './pace-chart.tsx';

const texts = {
  unknown: { id: 'Laju: belum ada satu hari penuh', en: 'Pace: no whole day yet' },
  pace: { id: 'Laju pendaftaran', en: 'Pace of sign-ups' },
  table: { id: 'Tabel', en: 'Table' },
  chart: { id: 'Grafik', en: 'Chart' },
  picture: { id: 'Unduh PNG', en: 'Download PNG' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  day: { id: 'Hari', en: 'Day' },
  thatDay: { id: 'Hari itu', en: 'That day' },
  sum: { id: 'Sampai hari itu', en: 'Until then' },
} as const satisfies Record<string, Text>;
type Two = TextAround<[string, string]>;
const enough: Record<Goal['kind'], Two> = {
  target: {
    id: (over, goal) => `Laju: cukup, ${over} di atas target ${goal}`,
    en: (over, goal) => `Pace: enough, ${over} above the target of ${goal}`,
  },
  places: {
    id: (over, goal) => `Laju: cukup, ${over} di atas ${goal} tempat`,
    en: (over, goal) => `Pace: enough, ${over} above ${goal} places`,
  },
};
const short: Record<Goal['kind'], Two> = {
  target: {
    id: (missing, goal) => `Laju: kurang ${missing} dari target ${goal}`,
    en: (missing, goal) => `Pace: ${missing} short of the target of ${goal}`,
  },
  places: {
    id: (missing, goal) => `Laju: kurang ${missing} dari ${goal} tempat`,
    en: (missing, goal) => `Pace: ${missing} short of ${goal} places`,
  },
};
const average: Two = {
  id: (people, days) =>
    days === '1'
      ? `Kemarin ${people} orang, termasuk yang menunggu.`
      : `Rata-rata ${people} orang sehari pada ${days} hari penuh terakhir, termasuk yang menunggu.`,
  en: (people, days) =>
    days === '1'
      ? `${people} people yesterday, with those who wait.`
      : `On average ${people} people a day over the last ${days} whole days, with those who wait.`,
};
const expected: Two = {
  id: (people, day) => `Kalau begini terus: ${people} pada ${day}.`,
  en: (people, day) => `If this goes on: ${people} on ${day}.`,
};

type Props = {
  pace: Pace;
  goal: Goal | null;
  /** Whose line it is, where it is not everybody's. */
  name?: string;
  choice?: ComponentChildren;
};

export const PaceCard = ({ pace, goal, name, choice }: Props) => {
  const [asTable, setAsTable] = useState(false);
  const title = name === undefined ? headline(pace, goal) : `${name}. ${headline(pace, goal)}`;
  return (
    <section class="card pace" aria-labelledby="pace-title">
      <div class="card-title">
        <h2 id="pace-title">{title}</h2>
        <span class="pace-acts">
          {choice}
          <button type="button" class="link" onClick={() => void savePicture(pace, goal, title)}>
            {say(texts.picture)}
          </button>
          <button type="button" class="link" onClick={() => saveDays(pace)}>
            {say(texts.csv)}
          </button>
          <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say(asTable ? texts.chart : texts.table)}
          </button>
        </span>
      </div>
      {asTable ? <PaceTable pace={pace} /> : <PaceChart pace={pace} goal={goal} />}
      {pace.perDay !== undefined && pace.forecast !== undefined && (
        <p class="card-foot">
          {say(average, showNumber(Math.round(pace.perDay)), showNumber(pace.wholeDays))}{' '}
          {say(expected, showNumber(pace.forecast), showDate(pace.lastDay, 'UTC'))}
        </p>
      )}
    </section>
  );
};

/** What the files are of: the campaign, and what of it was looked at. */
const aboutOf = ({ today }: Pace): string[] => {
  const { campaign, area, city } = address.value;
  return [campaign, area, city, today].filter((part) => part !== undefined);
};

/** The painter comes when it is first asked for. */
const savePicture = async (pace: Pace, goal: Goal | null, title: string) => {
  const { paintPace } = await import('./paint-pace.ts');
  const about = aboutOf(pace);
  saveFile(`${about.join('-')}.png`, 'image/png', await paintPace(pace, goal, title, about.join(' · ')));
};

const saveDays = (pace: Pace) => {
  const days = pace.points.map(({ day, sum }, at) => ({ date: day, total: sum - (pace.points[at - 1]?.sum ?? 0) }));
  saveFile(`${aboutOf(pace).join('-')}.csv`, 'text/csv;charset=utf-8', csvOf(daySheet({ days }).rows));
};

const headline = ({ forecast }: Pace, goal: Goal | null): string => {
  if (forecast === undefined) return say(texts.unknown);
  if (goal === null) return say(texts.pace);
  const { kind, people } = goal;
  return forecast >= people
    ? say(enough[kind], showNumber(forecast - people), showNumber(people))
    : say(short[kind], showNumber(people - forecast), showNumber(people));
};

const PaceTable = ({ pace }: { pace: Pace }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
  <section class="pace-table" tabIndex={0} aria-labelledby="pace-title">
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say(texts.day)}</th>
          <th scope="col">{say(texts.thatDay)}</th>
          <th scope="col">{say(texts.sum)}</th>
        </tr>
      </thead>
      <tbody>
        {pace.points
          .map(({ day, sum }, index) => ({ day, sum, that: sum - (pace.points[index - 1]?.sum ?? 0) }))
          .toReversed()
          .map(({ day, sum, that }) => (
            <tr key={day}>
              <th scope="row">{showDate(day, 'UTC')}</th>
              <td>{showNumber(that)}</td>
              <td>{showNumber(sum)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </section>
);
