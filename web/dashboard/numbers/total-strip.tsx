import { showNumber } from '../../lib/format.ts';
import { Icon, type IconName } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { shortCity } from '../../lib/short-city.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Totals } from '../figures/totals-of.ts';

const texts = {
  totals: { id: 'Angka seluruh acara', en: 'Figures of the whole campaign' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  checkedIn: { id: 'Hadir', en: 'Checked in' },
  nobodyWaits: { id: 'tidak ada yang menunggu', en: 'nobody waits' },
  noTarget: { id: 'tanpa target', en: 'no target' },
  unlimited: { id: 'tanpa batas tempat', en: 'no limit of places' },
} as const satisfies Record<string, Text>;
const places: TextAround<[string, string, string]> = {
  id: (quota, held, free) => `dari ${quota} tempat · ${held} dipegang kios · ${free} kosong`,
  en: (quota, held, free) => `of ${quota} places · ${held} held by kiosks · ${free} free`,
};
const inFullCities: TextAround<[string]> = {
  id: (cities) => `di ${cities} kota yang penuh`,
  en: (cities) => (cities === '1' ? 'in 1 full city' : `in ${cities} full cities`),
};
const short: TextAround<[string, string]> = {
  id: (target, missing) => `dari target ${target} · kurang ${missing}`,
  en: (target, missing) => `of a target of ${target} · ${missing} short`,
};
const over: TextAround<[string]> = {
  id: (target) => `dari target ${target} · tercapai`,
  en: (target) => `of a target of ${target} · reached`,
};
const today: TextAround<[string, string]> = {
  id: (people, city) => `${people} hari ini di ${city}`,
  en: (people, city) => `${people} today in ${city}`,
};

export const TotalStrip = ({ totals, rows }: { totals: Totals; rows: CityRow[] }) => {
  const now = rows.filter(({ when }) => when === 'today');
  return (
    <section class="card total-strip" aria-label={say(texts.totals)}>
      <Total kind="confirmed" icon="place" value={totals.confirmed} note={placesNote(totals)} />
      <Total kind="waiting" icon="waiting" value={totals.waiting} note={waitingNote(totals)} outlined />
      <Total kind="newMembers" icon="new-member" value={totals.newMembers} note={newMembersNote(totals)} />
      <Total
        kind="checkedIn"
        icon="arrived"
        value={totals.checkedIn}
        note={now.map((row) => say(today, showNumber(row.checkedIn), shortCity(row.cityName))).join(' · ')}
      />
    </section>
  );
};

type Kind = 'confirmed' | 'waiting' | 'newMembers' | 'checkedIn';
type Shown = { kind: Kind; icon: IconName; value: number; note: string; outlined?: boolean };

const Total = ({ kind, icon, value, note, outlined = false }: Shown) => (
  <div class={`total total-${kind}`}>
    <h2>
      <Icon name={icon} />
      {say(texts[kind])}
    </h2>
    <p class="total-figure" data-total={kind} data-value={value}>
      <Numerals text={showNumber(value)} label={showNumber(value)} outlined={outlined} />
    </p>
    <p class="total-note">{note}</p>
  </div>
);

const placesNote = ({ quota, held, free }: Totals) =>
  quota === null || free === null
    ? say(texts.unlimited)
    : say(places, showNumber(quota), showNumber(held), showNumber(free));

const waitingNote = ({ waiting, fullCitiesWithQueue }: Totals) =>
  waiting === 0 ? say(texts.nobodyWaits) : say(inFullCities, showNumber(fullCitiesWithQueue));

const newMembersNote = ({ target, newMembers }: Totals) => {
  if (target === null || target === 0) return say(texts.noTarget);
  return newMembers >= target
    ? say(over, showNumber(target))
    : say(short, showNumber(target), showNumber(target - newMembers));
};
