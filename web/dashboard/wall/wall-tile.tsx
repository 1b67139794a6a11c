import { showDate, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Totals } from '../figures/totals-of.ts';
import { nameOf } from '../numbers/name-of.ts';

const texts = {
  all: { id: 'Semua kota', en: 'All cities' },
  today: { id: 'Hari ini', en: 'Today' },
  tomorrow: { id: 'Besok', en: 'Tomorrow' },
  past: { id: 'selesai', en: 'over' },
} as const satisfies Record<string, Text>;
const of: TextAround<[string]> = { id: (n) => `dari ${n}`, en: (n) => `of ${n}` };
const waiting: TextAround<[string]> = { id: (n) => `${n} menunggu`, en: (n) => `${n} waiting` };
const free: TextAround<[string]> = { id: (n) => `${n} kosong`, en: (n) => `${n} free` };
const fresh: TextAround<[string]> = { id: (n) => `${n} baru`, en: (n) => `${n} new` };

/** Letters; longer names are set smaller, so that none is cut. */
const longName = 11;

type Places = Pick<CityRow, 'confirmed' | 'held' | 'waiting' | 'free' | 'quota' | 'newMembers'>;

export const TotalTile = ({ totals }: { totals: Totals }) => (
  <section class="wall-tile wall-total">
    <h2>{say(texts.all)}</h2>
    {totals.quota !== null && <span class="wall-of">{say(of, showNumber(totals.quota))}</span>}
    <TileFigures {...totals} />
  </section>
);

export const CityTile = ({ row }: { row: CityRow }) => {
  const isNext = row.when === 'today' || row.when === 'tomorrow';
  return (
    <section class={isNext ? 'wall-tile wall-next' : 'wall-tile'} data-city={row.cityCode}>
      <h2 class={nameOf(row).length > longName ? 'wall-long' : undefined}>{nameOf(row)}</h2>
      <span class="wall-when">{whenOf(row)}</span>
      {row.quota !== null && <span class="wall-of">{say(of, showNumber(row.quota))}</span>}
      <TileFigures {...row} />
    </section>
  );
};

const TileFigures = ({ confirmed, held, waiting: queue, free: left, quota, newMembers }: Places) => (
  <>
    <p class="wall-figure" data-value={confirmed}>
      <Numerals text={showNumber(confirmed)} label={showNumber(confirmed)} />
    </p>
    {quota !== null && <PlaceBar confirmed={confirmed} held={held} waiting={queue} quota={quota} />}
    <p class="wall-line">
      {queue > 0 || left === null ? (
        <span class="wall-queue">
          <Icon name="waiting" />
          {say(waiting, showNumber(queue))}
        </span>
      ) : (
        <span>{say(free, showNumber(left))}</span>
      )}
      <span class="wall-new">
        <Icon name="new-member" />
        {say(fresh, showNumber(newMembers))}
      </span>
    </p>
  </>
);

const whenOf = ({ when, day }: CityRow): string => {
  if (when === 'today') return say(texts.today);
  if (when === 'tomorrow') return say(texts.tomorrow);
  if (when === 'past') return say(texts.past);
  return day === undefined ? '' : showDate(day, 'UTC');
};
