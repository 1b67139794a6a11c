import { showNumber } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { type CityRow, type Counts, dayOf } from '../figures/city-rows.ts';
import { goalOf, paceOf } from '../figures/pace.ts';
import type { CampaignPage } from '../live/campaign.ts';
import { useCityDays } from '../live/use-city-days.ts';
import { chooseCity } from '../map/choose-city.ts';
import { nameOf } from './name-of.ts';
import { PaceCard } from './pace-card.tsx';

const texts = {
  lineOf: { id: 'Garis untuk', en: 'Line of' },
  all: { id: 'Semua kota', en: 'All cities' },
  loading: { id: 'Memuat hari-hari kota ini …', en: "Loading this city's days …" },
  failed: {
    id: 'Hari-hari kota ini tidak bisa dimuat. Halaman mencoba lagi sendiri.',
    en: "This city's days cannot be loaded. The page tries again by itself.",
  },
} as const satisfies Record<string, Text>;

type Props = { counts: Counts; rows: CityRow[]; page: CampaignPage; startsOn: string; quota: number | null };

/** The days of the whole campaign against its target; of the city that is looked at, against its places. */
export const SignUpLines = ({ counts, rows, page, startsOn, quota }: Props) => {
  const chosen = rows.find(({ cityCode }) => cityCode === address.value.city);
  const cityDays = useCityDays(address.value.campaign, chosen);
  const choice = rows.length > 1 && <ChooseLine rows={rows} chosen={chosen?.cityCode} />;
  const today = dayOf(Date.now(), page.timeZone);
  const campaignEnds = dayOf(Date.parse(page.endsAt), page.timeZone);

  if (chosen === undefined || cityDays === undefined) {
    const lastRun = rows.map(({ day }) => day ?? '').sort();
    const span = { startsOn, endsOn: lastRun.at(-1) || campaignEnds, today, room: roomIn(rows) };
    return <PaceCard pace={paceOf(counts, span)} goal={goalOf(counts.target, quota)} choice={choice} />;
  }
  if (cityDays.kind !== 'known') {
    return (
      <section class="card pace">
        <div class="card-title">
          <h2>{nameOf(chosen)}</h2>
          {choice}
        </div>
        <p class="card-foot" role={cityDays.kind === 'failed' ? 'alert' : 'status'}>
          {say(texts[cityDays.kind])}
        </p>
      </section>
    );
  }
  const { days } = cityDays;
  const total = days.reduce((sum, day) => sum + day.total, 0);
  const span = { startsOn, endsOn: chosen.day ?? campaignEnds, today, room: roomIn([chosen]) };
  return (
    <PaceCard
      pace={paceOf({ days, total }, span)}
      goal={goalOf(null, chosen.quota)}
      name={nameOf(chosen)}
      choice={choice}
    />
  );
};

/** Places and waiting lists; without sessions there is no end of room. */
const roomIn = (rows: readonly CityRow[]): number | undefined => {
  const sessions = rows.flatMap((row) => row.sessions);
  return sessions.length === 0
    ? undefined
    : sessions.reduce((sum, { quota, waitingSize }) => sum + quota + waitingSize, 0);
};

const ChooseLine = ({ rows, chosen }: { rows: CityRow[]; chosen: string | undefined }) => (
  <label class="choose-line">
    <span>{say(texts.lineOf)}</span>
    <select value={chosen ?? ''} onChange={(event) => chooseCity(event.currentTarget.value || undefined)}>
      <option value="">{say(texts.all)}</option>
      {rows
        .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
        .map((row) => (
          <option key={row.cityCode} value={row.cityCode}>
            {nameOf(row)} ({showNumber(row.total)})
          </option>
        ))}
    </select>
  </label>
);
