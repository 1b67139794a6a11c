import './tile-map.css';
import { provinceName } from '../../../shared/domain/areas/cities.ts';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { address } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { type Tile, tilesOf } from '../figures/tiles.ts';
import { chooseByKey, chooseCity } from '../map/choose-city.ts';
import { sayCity } from '../map/city-words.ts';

const foot: Text = {
  id: 'Garis tebal = kota kampanye. Batang = terisi. Garis biru di luar ubin = ada yang menunggu.',
  en: 'Thick edge = a city of the campaign. Bar = filled. Blue line outside = people wait.',
};
const described: TextAround<[string]> = {
  id: (n) => `Kota kampanye di ${n} dari 38 provinsi. Panah pindah ke provinsi berikutnya.`,
  en: (n) => `Cities of the campaign in ${n} of 38 provinces. Arrow keys go to the next province.`,
};

/** 38 equal tiles: small provinces are seen as well as large ones. */
export const TileMap = ({ rows }: { rows: CityRow[] }) => {
  const tiles = tilesOf(rows);
  const inCampaign = tiles.filter(({ cities }) => cities.length > 0);
  const { city } = address.value;
  const isChosen = ({ cities }: Tile) => cities.some(({ cityCode }) => cityCode === city);
  const chosen = inCampaign.find(isChosen)?.provinceCode;
  const stop = chosen ?? inCampaign[0]?.provinceCode;
  /** A province that is chosen again shows its next city. */
  const choose = (provinceCode: string) => {
    const { cities = [] } = inCampaign.find((tile) => tile.provinceCode === provinceCode) ?? {};
    const next = cities.findIndex(({ cityCode }) => cityCode === city) + 1;
    chooseCity(cities[next % Math.max(1, cities.length)]?.cityCode);
  };
  return (
    <>
      <div
        class="tiles"
        role="listbox"
        aria-label={say(described, showNumber(inCampaign.length))}
        onKeyDown={(event) =>
          chooseByKey(
            event,
            inCampaign.map(({ provinceCode }) => provinceCode),
            chosen,
            choose,
          )
        }
      >
        {tiles.map((tile) =>
          tile.cities.length === 0 ? (
            <div
              key={tile.provinceCode}
              class="tile"
              aria-hidden="true"
              title={provinceName(tile.provinceCode)}
              style={placed(tile)}
            />
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the list
            <div
              key={tile.provinceCode}
              role="option"
              class={tileClass(tile)}
              data-choice={tile.provinceCode}
              aria-selected={tile.provinceCode === chosen}
              aria-label={`${tile.letters}: ${sayProvince(tile)}`}
              title={sayProvince(tile)}
              tabIndex={tile.provinceCode === stop ? 0 : -1}
              style={placed(tile)}
              onClick={() => choose(tile.provinceCode)}
            >
              <span>{tile.letters}</span>
              <i>
                <i style={{ width: `${filled(tile)}%` }} />
              </i>
            </div>
          ),
        )}
      </div>
      <p class="tiles-foot">{say(foot)}</p>
    </>
  );
};

const placed = ({ column, row }: Tile) => ({ gridColumn: column + 1, gridRow: row + 1 });

/** Its three largest cities: more would be read out for minutes. */
const sayProvince = ({ provinceCode, cities }: Tile) =>
  `${provinceName(provinceCode)}. ${cities.slice(0, 3).map(sayCity).join('. ')}`;

const tileClass = ({ cities, waiting }: Tile) =>
  `tile${cities.length > 0 ? ' tile-city' : ''}${waiting > 0 ? ' tile-waiting' : ''}`;

/** Without a quota there is nothing to fill: the bar is whole where anyone is. */
const filled = ({ confirmed, quota }: Tile) =>
  quota === null || quota === 0 ? (confirmed > 0 ? 100 : 0) : Math.min(100, (100 * confirmed) / quota);
