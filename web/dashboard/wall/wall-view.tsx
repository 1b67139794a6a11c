import './wall.css';
import { useLayoutEffect } from 'preact/hooks';
import { showDay, showExactTime, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { keepAwake } from '../../lib/keep-awake.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { address, goTo } from '../address.ts';
import { campaignTitle } from '../dashboard-header.tsx';
import { type Counts, nextFirst } from '../figures/city-rows.ts';
import { totalsOf } from '../figures/totals-of.ts';
import { campaign } from '../live/campaign.ts';
import { isProven, recountState } from '../live/recount.ts';
import { rows } from '../live/rows.ts';
import { CircleLegend } from '../map/circle-legend.tsx';
import { OutlineMap } from '../map/later-map.ts';
import { BarLegend } from '../numbers/bar-legend.tsx';
import { lostSentence } from '../numbers/lost-connection.tsx';
import { CityTile, TotalTile } from './wall-tile.tsx';

const texts = {
  leave: { id: 'Tutup layar dinding', en: 'Leave the wall screen' },
  asOf: { id: 'per', en: 'as of' },
  map: { id: 'Peta Indonesia', en: 'Map of Indonesia' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
} as const satisfies Record<string, Text>;
const drift: TextAround<[string]> = { id: (n) => ` · selisih ${n}`, en: (n) => ` · drift ${n}` };
const more: TextAround<[string]> = { id: (n) => `dan ${n} kota lain`, en: (n) => `and ${n} more cities` };

/** As many as can be read across a room: five in a row, four rows. */
const mostTiles = 20;
/** Below the map, beside the sum of all. */
const tilesBelowMap = 3;
const columnsFor = (tiles: number) => (tiles <= 4 ? 2 : tiles <= 9 ? 3 : tiles <= 12 ? 4 : 5);

/** The figures for a screen on a wall: nothing to press, today's cities first. */
export const WallView = ({ counts }: { counts: Counts }) => {
  const cities = nextFirst(rows.value);
  const onMap = address.value.map === 'outline';
  const shown = cities.slice(0, onMap ? tilesBelowMap : mostTiles - 1);
  const timeZone = campaign.value?.timeZone ?? 'Asia/Jakarta';
  const lost = lostSentence(timeZone);
  useWall();
  return (
    <div
      class={onMap ? 'wall wall-with-map' : 'wall'}
      style={{ '--columns': onMap ? shown.length + 1 : columnsFor(shown.length + 1) }}
    >
      <header class="wall-head">
        <span class="wordmark">
          <Numerals text="DAFTAR" label="Daftar" />
        </span>
        <h1>{campaignTitle()}</h1>
        <p>{showDay(Date.now(), timeZone)}</p>
        <button type="button" class="wall-leave" onClick={leave}>
          {say(texts.leave)}
        </button>
      </header>
      {onMap && (
        <section class="wall-map" aria-label={say(texts.map)}>
          <OutlineMap />
        </section>
      )}
      <main class="wall-tiles">
        <TotalTile totals={totalsOf(counts, rows.value)} />
        {shown.map((row) => (
          <CityTile key={row.cityCode} row={row} />
        ))}
      </main>
      <footer class="wall-foot">
        <BarLegend />
        <p class="wall-new">
          <Icon name="new-member" />
          {say(texts.newMembers)}
        </p>
        {onMap && <CircleLegend />}
        {!onMap && cities.length > shown.length && <p>{say(more, showNumber(cities.length - shown.length))}</p>}
        <p class={lost ? 'wall-lost' : 'wall-as-of'} role="status">
          {(lost || isProven(recountState.value)) && <Icon name={lost ? 'offline' : 'place'} />}
          {lost ?? `${say(texts.asOf)} ${showExactTime(counts.asOf, timeZone)}${driftNow()}`}
        </p>
      </footer>
    </div>
  );
};

/** Said only where it was measured. */
const driftNow = (): string => {
  const state = recountState.value;
  return state.kind === 'done' ? say(drift, showNumber(state.recount.drift)) : '';
};

const leave = () => {
  if (document.fullscreenElement) void document.exitFullscreen();
  goTo({});
};

const useWall = () =>
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    };
    addEventListener('keydown', onKey);
    const sleepAgain = keepAwake();
    return () => {
      removeEventListener('keydown', onKey);
      sleepAgain();
    };
  }, []);
