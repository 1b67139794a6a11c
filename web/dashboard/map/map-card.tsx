import './map-card.css';
import { say, type Text } from '../../lib/say.ts';
import { address, look } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { later } from '../later.tsx';
import { TileMap } from '../numbers/tile-map.tsx';
import { ChosenCity } from './chosen-city.tsx';
import { mapWords } from './city-words.ts';
import { MapTable } from './map-table.tsx';
import { saveMap } from './save-map.ts';

const texts = {
  title: { id: 'Peta Indonesia', en: 'Map of Indonesia' },
  outline: { id: 'Peta', en: 'Map' },
  tiles: { id: 'Ubin provinsi', en: 'Province tiles' },
  views: { id: 'Cara menggambar peta', en: 'How the map is drawn' },
  picture: { id: 'Unduh PNG', en: 'Download PNG' },
  none: { id: 'Belum ada kota di peta.', en: 'No city is on the map yet.' },
} as const satisfies Record<string, Text>;

const OutlineMap = later(async () => (await import('./outline-map.tsx')).OutlineMap);

export const MapCard = ({ rows, timeZone }: { rows: CityRow[]; timeZone: string }) => {
  const tiles = address.value.map === 'tiles';
  const chosen = rows.find(({ cityCode }) => cityCode === address.value.city);
  return (
    <section class="card map-card" aria-labelledby="map-title">
      <div class="card-title">
        <h2 id="map-title">{say(texts.title)}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons of a heading are no form */}
        <div class="map-acts" role="group" aria-label={say(texts.views)}>
          {(['outline', 'tiles'] as const).map((view) => (
            <button
              key={view}
              type="button"
              class="link"
              aria-pressed={tiles === (view === 'tiles')}
              onClick={() => look({ map: view === 'tiles' ? 'tiles' : undefined })}
            >
              {say(texts[view])}
            </button>
          ))}
          {!tiles && rows.length > 0 && (
            <button type="button" class="link" onClick={() => void saveMap(rows, timeZone)}>
              {say(texts.picture)}
            </button>
          )}
        </div>
      </div>
      <div class="map-and-table">
        <div class="map-picture">
          {tiles ? <TileMap rows={rows} /> : <OutlineMap />}
          {!tiles && <CircleLegend />}
        </div>
        <div class="map-side">
          {chosen && <ChosenCity row={chosen} />}
          {rows.length === 0 ? <p class="card-foot">{say(texts.none)}</p> : <MapTable rows={rows} />}
        </div>
      </div>
    </section>
  );
};

const CircleLegend = () => (
  <ul class="map-legend">
    <li>
      <span class="map-mark map-mark-confirmed" />
      {say(mapWords.confirmed)}
    </li>
    <li>
      <span class="map-mark map-mark-waiting" />
      {say(mapWords.waiting)}
    </li>
    <li>{say(mapWords.area)}</li>
  </ul>
);
