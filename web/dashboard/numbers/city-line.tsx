import { showDate, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { PlaceBar } from '../../lib/place-bar.tsx';
import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { CityLink } from '../map/city-link.tsx';

/** The columns' names: where the table is too narrow for columns, each figure is followed by its own. */
export const figureNames = {
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  held: { id: 'Dipegang kios', en: 'Held by kiosks' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  quota: { id: 'Kuota', en: 'Quota' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  checkedIn: { id: 'Hadir', en: 'Checked in' },
} as const satisfies Record<string, Text>;
const texts = {
  reached: { id: 'target tercapai', en: 'target reached' },
  closed: { id: 'ditutup', en: 'closed' },
} as const satisfies Record<string, Text>;

export const CityLine = ({ row, kinds, most }: { row: CityRow; kinds: FigureKind[]; most: number }) => {
  const closed = row.sessions.length > 0 && row.sessions.every(({ state }) => state === 'closed');
  return (
    <tr
      data-city={row.cityCode}
      class={row.when === 'today' ? 'city-today' : undefined}
      aria-current={row.cityCode === address.value.city ? 'true' : undefined}
    >
      <th scope="row">
        <CityLink row={row} leads /> {row.day && <span class="city-date">{showDate(row.day, 'UTC')}</span>}{' '}
        {closed && row.when !== 'past' && <span class="city-closed">{say(texts.closed)}</span>}
      </th>
      <td class="city-bar">
        {row.quota === null ? (
          <div class="city-plain-bar" style={{ width: `${(100 * row.total) / most}%` }} aria-hidden="true" />
        ) : (
          <PlaceBar confirmed={row.confirmed} held={row.held} waiting={row.waiting} quota={row.quota} />
        )}
      </td>
      {kinds.map((kind) => (
        <Figure key={kind} kind={kind} value={row[kind]} />
      ))}
      <NewMembers newMembers={row.newMembers} target={row.target} />
      <Figure kind="checkedIn" value={row.checkedIn} />
    </tr>
  );
};

export type FigureKind = 'confirmed' | 'held' | 'waiting' | 'quota';

/** `data-label` names the figure where the table is too narrow for columns. Nothing reads as a dash. */
export const Figure = ({ kind, value }: { kind: FigureKind | 'checkedIn'; value: number | null }) => (
  <td class={value ? `city-${kind}` : 'city-none'} data-label={say(figureNames[kind])} data-figure={kind}>
    {value === null || value === 0 ? '–' : showNumber(value)}
  </td>
);

export const NewMembers = ({ newMembers, target }: { newMembers: number; target: number | null }) => (
  <td class="city-newMembers" data-label={say(figureNames.newMembers)} data-figure="newMembers">
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
