import './map-card.css';
import { say, type Text } from '../../lib/say.ts';
import { address, look } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { TileMap } from '../numbers/tile-map.tsx';
import { PageLink } from '../page-link.ts';
import { ChosenCity } from './chosen-city.tsx';
import { CircleLegend } from './circle-legend.tsx';
import { OutlineMap } from './later-map.ts';
import { MapTable } from './map-table.tsx';
import { saveMap } from './save-map.ts';

const texts = {
  title: { id: 'Peta Indonesia', en: 'Map of Indonesia' },
  outline: { id: 'Peta', en: 'Map' },
  tiles: { id: 'Ubin provinsi', en: 'Province tiles' },
  views: { id: 'Cara menggambar peta', en: 'How the map is drawn' },
  wall: { id: 'Peta di dinding', en: 'Map on a wall' },
  picture: { id: 'Unduh PNG', en: 'Download PNG' },
  none: { id: 'Belum ada kota di peta.', en: 'No city is on the map yet.' },
} as const satisfies Record<string, Text>;

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
          <PageLink to={{ wall: true, map: 'outline' }}>{say(texts.wall)}</PageLink>
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
