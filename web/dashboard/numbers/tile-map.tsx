import './tile-map.css';
import { useState } from 'preact/hooks';
import { provinceName } from '../../../shared/domain/areas/cities.ts';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { type Tile, tilesOf } from '../figures/tiles.ts';

const texts = {
  title: { id: 'Peta ubin 38 provinsi', en: 'Tile map of 38 provinces' },
  table: { id: 'Tabel', en: 'Table' },
  map: { id: 'Peta', en: 'Map' },
  foot: {
    id: 'Garis tebal = kota kampanye. Batang = terisi. Garis biru di luar ubin = ada yang menunggu.',
    en: 'Thick edge = a city of the campaign. Bar = filled. Blue line outside = people wait.',
  },
  province: { id: 'Provinsi', en: 'Province' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  quota: { id: 'Kuota', en: 'Quota' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  none: { id: 'Belum ada kota di peta.', en: 'No city is on the map yet.' },
} as const satisfies Record<string, Text>;
const described: TextAround<[string]> = {
  id: (n) => `Peta dengan kota kampanye di ${n} dari 38 provinsi. Angkanya ada di tabel.`,
  en: (n) => `A map with cities of the campaign in ${n} of 38 provinces. The figures are in the table.`,
};

export const TileMap = ({ rows }: { rows: CityRow[] }) => {
  const [asTable, setAsTable] = useState(false);
  const tiles = tilesOf(rows);
  return (
    <section class="card tile-map" aria-labelledby="map-title">
      <div class="card-title">
        <h2 id="map-title">{say(texts.title)}</h2>
        <button type="button" class="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {say(asTable ? texts.map : texts.table)}
        </button>
      </div>
      {asTable ? <ProvinceTable tiles={tiles} /> : <Tiles tiles={tiles} />}
      {!asTable && <p class="card-foot">{say(texts.foot)}</p>}
    </section>
  );
};

const Tiles = ({ tiles }: { tiles: Tile[] }) => {
  const inCampaign = tiles.filter(({ cities }) => cities.length > 0).length;
  return (
    <div class="tiles" role="img" aria-label={say(described, showNumber(inCampaign))}>
      {tiles.map((tile) => (
        <div
          key={tile.provinceCode}
          class={tileClass(tile)}
          title={provinceName(tile.provinceCode)}
          style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}
        >
          <span>{tile.letters}</span>
          {tile.cities.length > 0 && (
            <i>
              <i style={{ width: `${filled(tile)}%` }} />
            </i>
          )}
        </div>
      ))}
    </div>
  );
};

const tileClass = ({ cities, waiting }: Tile) =>
  `tile${cities.length > 0 ? ' tile-city' : ''}${waiting > 0 ? ' tile-waiting' : ''}`;

/** Without a quota there is nothing to fill: the bar is whole where anyone is. */
const filled = ({ confirmed, quota }: Tile) =>
  quota === null || quota === 0 ? (confirmed > 0 ? 100 : 0) : Math.min(100, (100 * confirmed) / quota);

const ProvinceTable = ({ tiles }: { tiles: Tile[] }) => {
  const shown = tiles.filter(({ cities }) => cities.length > 0);
  if (shown.length === 0) return <p class="card-foot">{say(texts.none)}</p>;
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">{say(texts.province)}</th>
          <th scope="col">{say(texts.confirmed)}</th>
          <th scope="col">{say(texts.waiting)}</th>
          <th scope="col">{say(texts.quota)}</th>
          <th scope="col">{say(texts.newMembers)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((tile) => (
          <tr key={tile.provinceCode}>
            <th scope="row">{provinceName(tile.provinceCode)}</th>
            <td>{showNumber(tile.confirmed)}</td>
            <td>{showNumber(tile.waiting)}</td>
            <td>{tile.quota === null ? '–' : showNumber(tile.quota)}</td>
            <td>{showNumber(tile.cities.reduce((sum, { newMembers }) => sum + newMembers, 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
