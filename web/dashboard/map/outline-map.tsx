import './outline-map.css';
import { useMemo } from 'preact/hooks';
import { showNumber } from '../../lib/format.ts';
import { say, type TextAround } from '../../lib/say.ts';
import { address } from '../address.ts';
import { labelsOf } from '../figures/circle-labels.ts';
import { type Circle, circleAt, circlesOf } from '../figures/circles.ts';
import { rows } from '../live/rows.ts';
import { nameOf } from '../numbers/name-of.ts';
import { useWidth } from '../numbers/use-width.ts';
import { chooseByKey, chooseCity } from './choose-city.ts';
import { sayCity } from './city-words.ts';
import { mapSize, outline } from './indonesia.generated.ts';
import { placeOf } from './place-of.ts';

const described: TextAround<[string]> = {
  id: (n) => `Peta Indonesia dengan ${n} kota. Panah pindah ke kota berikutnya, dari barat ke timur.`,
  en: (n) => `A map of Indonesia with ${n} cities. Arrow keys go to the next city, from west to east.`,
};

/** Of a letter's height, on the wide side. */
const [letterWidth, figureWidth, lineHeight] = [0.56, 0.6, 1.2];
const widthIn =
  (px: number) =>
  ({ row }: Circle) =>
    px * (nameOf(row).length * letterWidth + (showNumber(row.total).length + 1) * figureWidth);

export const OutlineMap = () => {
  const [frame, width] = useWidth(900);
  const scale = width / mapSize.width;
  const size = { width, height: Math.ceil(mapSize.height * scale) };
  const cities = rows.value;
  const circles = useMemo(() => {
    const onScreen = (cityCode: string) => {
      const place = placeOf(cityCode);
      return place && ([place[0] * scale, place[1] * scale] as const);
    };
    return circlesOf(cities, onScreen, size);
  }, [cities, width]);
  const { city: chosen, wall } = address.value;
  // Read across a room: a hundredth of the wall's width.
  const px = wall ? Math.max(14, Math.round(width * 0.0135)) : 14;
  const labels = useMemo(() => labelsOf(circles, widthIn(px), px * lineHeight, size), [circles, px]);
  const keys = circles.map(({ row }) => row.cityCode);
  const stop = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];

  const onClick = (event: MouseEvent) => {
    const { left, top } = (event.currentTarget as SVGElement).getBoundingClientRect();
    const found = circleAt(circles, [event.clientX - left, event.clientY - top]);
    chooseCity(found?.row.cityCode === chosen ? undefined : found?.row.cityCode);
  };
  return (
    <div ref={frame} class="outline-map" style={{ aspectRatio: `${mapSize.width} / ${mapSize.height}` }}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the list in it */}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list in it has the name */}
      <svg width={width} height={size.height} onClick={onClick}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          <path class="map-land" d={outline} transform={`scale(${scale})`} />
          {circles.filter(isMoved).map(({ row, home, x, y }) => (
            <g key={row.cityCode}>
              <path class="map-leader" d={`M${home[0]} ${home[1]}L${x} ${y}`} />
              <circle class="map-home" cx={home[0]} cy={home[1]} r="2" />
            </g>
          ))}
        </g>
        <g
          role="listbox"
          aria-label={say(described, showNumber(circles.length))}
          onKeyDown={(event) => chooseByKey(event, keys, chosen, chooseCity)}
        >
          {circles.map((circle) => (
            <City
              key={circle.row.cityCode}
              circle={circle}
              chosen={circle.row.cityCode === chosen}
              stop={circle.row.cityCode === stop}
            />
          ))}
        </g>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true" style={{ fontSize: `${px}px` }}>
          {labels.map(({ circle: { row }, x, y, anchor }) => (
            <text key={row.cityCode} class="map-name" x={x} y={y} text-anchor={anchor}>
              {nameOf(row)} <tspan class="map-figure">{showNumber(row.total)}</tspan>
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
};

/** Far enough from its city that somebody may wonder where it belongs. */
const isMoved = ({ home, x, y, r }: Circle) => Math.hypot(home[0] - x, home[1] - y) > Math.max(4, r * 0.5);

const City = ({ circle, chosen, stop }: { circle: Circle; chosen: boolean; stop: boolean }) => {
  const { row, x, y, r, promised } = circle;
  return (
    <g
      role="option"
      class={chosen ? 'map-city map-chosen' : 'map-city'}
      data-choice={row.cityCode}
      aria-selected={chosen}
      aria-label={sayCity(row)}
      tabindex={stop ? 0 : -1}
    >
      <title>{sayCity(row)}</title>
      <circle class="map-focus" cx={x} cy={y} r={r + 4} />
      <circle class={row.waiting > 0 ? 'map-all map-waiting' : 'map-all'} cx={x} cy={y} r={r} />
      {promised > 0 && (
        <circle class="map-promised" cx={x} cy={y} r={Math.max(1, promised - (row.waiting > 0 ? 1.2 : 0))} />
      )}
    </g>
  );
};
