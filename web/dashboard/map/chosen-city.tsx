import { showDate, showNumber } from '../../lib/format.ts';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say, type Text } from '../../lib/say.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { figureNames } from '../numbers/city-line.tsx';
import { nameOf } from '../numbers/name-of.ts';
import { PageLink } from '../page-link.ts';
import { chooseCity } from './choose-city.ts';

const texts = {
  free: { id: 'Kosong', en: 'Free' },
  people: { id: 'Lihat pendaftar', en: 'See the people' },
  kiosks: { id: 'Lihat kios', en: 'See the kiosks' },
  all: { id: 'Semua kota', en: 'All cities' },
} as const satisfies Record<string, Text>;

const shown = ['confirmed', 'held', 'free', 'waiting', 'newMembers', 'checkedIn'] as const;

/** What there is to know of the city that was chosen on the map, in a table or among the lines. */
export const ChosenCity = ({ row }: { row: CityRow }) => {
  const session = row.sessions[0]?.sessionId;
  const names: Record<(typeof shown)[number], Text> = { ...figureNames, free: texts.free };
  return (
    <section class="chosen-city" aria-labelledby="chosen-city" data-chosen={row.cityCode} tabIndex={-1}>
      <h3 id="chosen-city">
        {nameOf(row)} {row.day !== undefined && <small class="card-note">{showDate(row.day, 'UTC')}</small>}
      </h3>
      {row.quota !== null && (
        <PlaceBar confirmed={row.confirmed} held={row.held} waiting={row.waiting} quota={row.quota} />
      )}
      <dl>
        {shown
          .filter((kind) => row[kind] !== null)
          .map((kind) => (
            <div key={kind}>
              <dt>{say(names[kind])}</dt>
              <dd>{showNumber(row[kind] ?? 0)}</dd>
            </div>
          ))}
      </dl>
      <p>
        {session !== undefined && (
          <>
            <PageLink to={{ view: 'people', session }}>{say(texts.people)}</PageLink>
            <PageLink to={{ view: 'kiosks', session }}>{say(texts.kiosks)}</PageLink>
          </>
        )}
        <button type="button" class="link" onClick={() => chooseCity(undefined)}>
          {say(texts.all)}
        </button>
      </p>
    </section>
  );
};
