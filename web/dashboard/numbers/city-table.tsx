import './city-table.css';
import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showDate, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { shortCityName } from '../figures/city-letters.ts';
import type { CityRow } from '../figures/city-rows.ts';
import type { Totals } from '../figures/totals-of.ts';
import { BarLegend } from './bar-legend.tsx';

const texts = {
  title: { id: 'Tempat per kota', en: 'Places per city' },
  city: { id: 'Kota', en: 'City' },
  bar: { id: 'kuota ↓', en: 'quota ↓' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  held: { id: 'Dipegang kios', en: 'Held by kiosks' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  quota: { id: 'Kuota', en: 'Quota' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  newMembersAndTarget: { id: 'Anggota baru / target', en: 'New members / target' },
  checkedIn: { id: 'Hadir', en: 'Checked in' },
  reached: { id: 'target tercapai', en: 'target reached' },
  closed: { id: 'ditutup', en: 'closed' },
  unknown: { id: 'Kota tidak diketahui', en: 'City not known' },
} as const satisfies Record<string, Text>;
const cities: TextAround<[string]> = { id: (n) => `${n} kota`, en: (n) => (n === '1' ? '1 city' : `${n} cities`) };
const showAll: TextAround<[string]> = { id: (n) => `Tampilkan semua ${n} kota`, en: (n) => `Show all ${n} cities` };

/** A drive over the whole country has hundreds of cities: who wants the last ones asks for them. */
const shownAtFirst = 40;

export const nameOf = ({ cityCode, cityName }: CityRow): string =>
  cityCode === '-' ? say(texts.unknown) : shortCityName(cityName);

export const CityTable = ({ rows, totals }: { rows: CityRow[]; totals: Totals }) => {
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <section class="card city-card" aria-labelledby="city-title">
      <h2 class="card-title" id="city-title">
        {say(texts.title)}
      </h2>
      <BarLegend />
      <table class="city-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.city)}</th>
            <td class="city-bar">
              <span aria-hidden="true">{say(texts.bar)}</span>
            </td>
            <th scope="col">{say(texts.confirmed)}</th>
            <th scope="col">{say(texts.held)}</th>
            <th scope="col">{say(texts.waiting)}</th>
            <th scope="col">{say(texts.quota)}</th>
            <th scope="col">{say(texts.newMembersAndTarget)}</th>
            <th scope="col">{say(texts.checkedIn)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, all ? rows.length : shownAtFirst).map((row) => (
            <CityLine key={row.cityCode} row={row} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(cities, showNumber(rows.length))}</th>
            <td class="city-bar" />
            <Figure kind="confirmed" value={totals.confirmed} />
            <Figure kind="held" value={totals.held} />
            <Figure kind="waiting" value={totals.waiting} />
            <Figure kind="quota" value={totals.quota} />
            <NewMembers newMembers={totals.newMembers} target={totals.target} />
            <Figure kind="checkedIn" value={totals.checkedIn} />
          </tr>
        </tfoot>
      </table>
      {!all && rows.length > shownAtFirst && (
        <Button size="staff" onClick={() => setAll(true)}>
          {say(showAll, showNumber(rows.length))}
        </Button>
      )}
    </section>
  );
};

const CityLine = ({ row, most }: { row: CityRow; most: number }) => {
  const first = row.sessions.find(({ startsAt }) => startsAt.length > 0);
  const closed = row.sessions.length > 0 && row.sessions.every(({ state }) => state === 'closed');
  return (
    <tr data-city={row.cityCode} class={row.when === 'today' ? 'city-today' : undefined}>
      <th scope="row">
        {nameOf(row)} {first && <span class="city-date">{showDate(first.startsAt, first.timeZone)}</span>}{' '}
        {closed && row.when !== 'past' && <span class="city-closed">{say(texts.closed)}</span>}
      </th>
      <td class="city-bar">
        {row.quota === null ? (
          <div class="city-plain-bar" style={{ width: `${(100 * row.total) / most}%` }} aria-hidden="true" />
        ) : (
          <PlaceBar confirmed={row.confirmed} held={row.held} waiting={row.waiting} quota={row.quota} />
        )}
      </td>
      <Figure kind="confirmed" value={row.confirmed} />
      <Figure kind="held" value={row.held} />
      <Figure kind="waiting" value={row.waiting} />
      <Figure kind="quota" value={row.quota} />
      <NewMembers newMembers={row.newMembers} target={row.target} />
      <Figure kind="checkedIn" value={row.checkedIn} />
    </tr>
  );
};

type FigureKind = 'confirmed' | 'held' | 'waiting' | 'quota' | 'checkedIn';

/** `data-label` names the figure where the table is too narrow for columns. Nothing reads as a dash. */
const Figure = ({ kind, value }: { kind: FigureKind; value: number | null }) => (
  <td class={value ? `city-${kind}` : 'city-none'} data-label={say(texts[kind])} data-figure={kind}>
    {value === null || value === 0 ? '–' : showNumber(value)}
  </td>
);

const NewMembers = ({ newMembers, target }: { newMembers: number; target: number | null }) => (
  <td class="city-newMembers" data-label={say(texts.newMembers)} data-figure="newMembers">
    <b>{newMembers === 0 ? '–' : showNumber(newMembers)}</b>
    {target !== null && target > 0 && <span class="city-target"> / {showNumber(target)}</span>}
    <span class="city-reached">
      {target !== null && target > 0 && newMembers >= target && (
        <>
          <Icon name="place" />
          <span class="visually-hidden">{say(texts.reached)}</span>
        </>
      )}
    </span>
  </td>
);
