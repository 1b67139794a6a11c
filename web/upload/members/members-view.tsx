import './members.css';
import { useState } from 'preact/hooks';
import { showPhone } from '../../../shared/domain/phone.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showDateAndYear, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import type { Current } from '../channel/current.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import { PageLink } from '../page-link.ts';
import { findMembers, type Member } from './find-members.ts';
import { type Order, orderMembers, orders } from './order-members.ts';
import { readMembers, useMembers } from './use-members.ts';

const texts = {
  title: { id: 'Anggota saya', en: 'My members' },
  search: { id: 'Cari nama atau nomor HP', en: 'Find a name or phone number' },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'No. HP', en: 'Phone' },
  status: { id: 'Keadaan', en: 'Status' },
  signedUp: { id: 'Mendaftar', en: 'Signed up' },
  number: { id: 'Nomor', en: 'Number' },
  city: { id: 'Kota', en: 'City' },
  in: { id: 'Masuk', en: 'In' },
  nobody: { id: 'Belum ada anggota dari kanal ini.', en: 'This channel has brought nobody yet.' },
  upload: { id: 'Unggah daftar', en: 'Upload a list' },
  noMatch: { id: 'Tidak ada anggota yang cocok.', en: 'No member matches.' },
  order: { id: 'Urutkan', en: 'Order by' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  more: { id: 'Muat lagi', en: 'Load more' },
  sheet: { id: 'Anggota', en: 'Members' },
} as const satisfies Record<string, Text>;
const orderTexts = {
  newest: { id: 'Terbaru dulu', en: 'Newest first' },
  oldest: { id: 'Terlama dulu', en: 'Oldest first' },
  name: { id: 'Nama A–Z', en: 'Name A–Z' },
} as const satisfies Record<Order, Text>;
const shownOf: TextAround<[string, string]> = {
  id: (n, of) => `${n} ditampilkan dari ${of} yang dimuat`,
  en: (n, of) => `${n} shown of ${of} loaded`,
};
const foundOf: TextAround<[string, string]> = {
  id: (n, of) => `${n} cocok dari ${of} anggota`,
  en: (n, of) => `${n} of ${of} members match`,
};
const allOf: TextAround<[string]> = { id: (n) => `${n} anggota`, en: (n) => `${n} members` };
const lookedThrough: TextAround<[string, string]> = {
  id: (n, of) => `Memuat semua anggota: ${of} sejauh ini, ${n} cocok …`,
  en: (n, of) => `Loading all members: ${of} so far, ${n} match …`,
};
const statuses = {
  confirmed: { id: 'masuk', en: 'in' },
  waiting: { id: 'menunggu', en: 'waiting' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
} as const satisfies Record<string, Text>;

/** Everyone whom this channel has brought, page by page; who searches or orders them waits for all, and sees how far that is. */
export const MembersView = ({ now }: { now: Current }) => {
  const { campaignId, timeZone, sessions } = now.campaign;
  const [wanted, setWanted] = useState('');
  const [order, setOrder] = useState<Order>();
  const wantsAll = order !== undefined || wanted.trim() !== '';
  const { members, isLoading, problem, isAll, loadMore } = useMembers(campaignId, now.channelId, wantsAll);

  const found = orderMembers(findMembers(members, wanted), order ?? 'newest');
  const isEmpty = isAll && !isLoading && !problem && members.length === 0;
  const cityOf = (sessionId: string | undefined) => sessions.find((one) => one.sessionId === sessionId)?.cityName ?? '';
  return (
    <main class="upload-main">
      <div class="upload-title">
        <div>
          <h1>{say(texts.title)}</h1>
          <p class="hint">{now.campaign.name}</p>
        </div>
        {members.length > 0 && (
          <ExportButtons
            fileName={`anggota-${now.channelId}`}
            sheetName={say(texts.sheet)}
            titles={[texts.name, texts.phone, texts.status, texts.city, texts.number, texts.signedUp].map((one) =>
              say(one),
            )}
            readPage={(cursor) => readMembers(campaignId, now.channelId, { cursor, purpose: 'export' })}
            rowOf={({ name, phone, status, sessionId, number, signedUpAt }: Member) => [
              name,
              // With its plus a spreadsheet takes it for a sum.
              phone.replace(/^\+62/, '0'),
              say(statuses[status]),
              cityOf(sessionId),
              number === undefined ? '' : String(number),
              signedUpAt.slice(0, 10),
            ]}
          />
        )}
      </div>
      {problem && (
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {problem}
        </p>
      )}
      {isEmpty && (
        <>
          <p>{say(texts.nobody)}</p>
          <p>
            <PageLink to={{ view: 'upload' }}>{say(texts.upload)}</PageLink>
          </p>
        </>
      )}
      {members.length > 0 && (
        <>
          <Field id="member-search" label={say(texts.search)}>
            <input
              class="input"
              type="search"
              value={wanted}
              onInput={({ currentTarget }) => setWanted(currentTarget.value)}
              {...describedBy({ id: 'member-search' })}
            />
          </Field>
          <Field id="member-order" label={say(texts.order)}>
            <select
              class="input"
              value={order ?? 'newest'}
              onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
              {...describedBy({ id: 'member-order' })}
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {say(orderTexts[one])}
                </option>
              ))}
            </select>
          </Field>
          <section class="card members" aria-label={say(texts.title)}>
            <p class="members-note" role="status">
              {sayShown(found.length, members.length, { wantsAll, isAll, wanted })}
            </p>
            <table class="plain-table members-table">
              <thead>
                <tr>
                  <th scope="col">{say(texts.name)}</th>
                  <th scope="col">{say(texts.phone)}</th>
                  <th scope="col">{say(texts.status)}</th>
                  {sessions.length > 0 && <th scope="col">{say(texts.city)}</th>}
                  <th scope="col">{say(texts.signedUp)}</th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, mostShown).map((member) => (
                  <tr key={member.signUpId} data-sign-up={member.signUpId}>
                    <th scope="row">{member.name}</th>
                    <td class="members-phone">{showPhone(member.phone)}</td>
                    <td>
                      {member.status === 'confirmed' && <Status kind="place" text={say(texts.in)} />}
                      {member.status === 'waiting' && <Status kind="waiting" />}
                      {member.status === 'cancelled' && <Status kind="cancelled" />}
                    </td>
                    {sessions.length > 0 && (
                      <td>
                        {cityOf(member.sessionId)}
                        {member.number !== undefined && `, ${showNumber(member.number)}`}
                      </td>
                    )}
                    <td>{showDateAndYear(member.signedUpAt, timeZone)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {isLoading && members.length === 0 && <p role="status">{say(texts.loading)}</p>}
      {!isAll && !isLoading && (problem !== undefined || !wantsAll) && (
        <p>
          <Button onClick={loadMore}>{say(texts.more)}</Button>
        </p>
      )}
    </main>
  );
};

type Wanted = { wantsAll: boolean; isAll: boolean; wanted: string };
const sayShown = (found: number, loaded: number, { wantsAll, isAll, wanted }: Wanted) => {
  const [shown, of] = [showNumber(Math.min(found, mostShown)), showNumber(loaded)];
  if (!wantsAll) return say(shownOf, shown, of);
  if (!isAll) return say(lookedThrough, showNumber(found), of);
  if (wanted.trim() === '') return say(allOf, of);
  return found === 0 ? say(texts.noMatch) : say(foundOf, showNumber(found), of);
};

/** More rows than this nobody reads, and a phone would stand still. */
const mostShown = 1000;
