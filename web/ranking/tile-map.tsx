import './tile-map.css';
import { areaName } from '../lib/area-names.ts';
import { showNumber } from '../lib/format.ts';
import { say } from '../lib/say.ts';
import type { Line } from './competition.ts';
import { around, texts } from './texts.ts';

/** No open source has the outlines of kelurahan: a tile for each, under its kecamatan, in the order of their codes. */
export const TileMap = ({ lines }: { lines: readonly Line[] }) => {
  const placed = lines.filter(({ unit }) => unit.villageCode !== undefined);
  if (placed.length === 0) return null;
  const villages = Map.groupBy(placed, ({ unit }) => unit.villageCode as string);
  const districts = Map.groupBy(
    [...villages].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([code]) => code.slice(0, 8),
  );
  return (
    <section class="tile-map" aria-labelledby="map-title">
      <h2 id="map-title">{say(texts.map)}</h2>
      <p class="hint">{say(texts.mapHint)}</p>
      <div class="tile-districts">
        {[...districts].map(([district, inDistrict]) => (
          <section key={district} aria-label={areaName(district) ?? district}>
            <h3>{areaName(district) ?? district}</h3>
            <ul>
              {inDistrict.map(([code, entered]) => (
                <Tile key={code} name={areaName(code) ?? code} entered={entered} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
};

const Tile = ({ name, entered }: { name: string; entered: readonly Line[] }) => {
  const best = Math.min(...entered.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY));
  const isRanked = Number.isFinite(best);
  return (
    <li class={best === 1 ? 'tile tile-winner' : best <= 3 ? 'tile tile-podium' : 'tile'}>
      <strong>{isRanked ? showNumber(best) : '–'}</strong>
      <span>{name}</span>
      <small>
        {say(around.entered, showNumber(entered.length))}
        {isRanked && <span class="visually-hidden">, {say(around.best, showNumber(best))}</span>}
      </small>
    </li>
  );
};
