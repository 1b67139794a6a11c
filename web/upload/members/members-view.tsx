import './members.css';
import { useEffect, useState } from 'preact/hooks';
import { showPhone } from '../../../shared/domain/phone.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showDateAndYear, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { Status } from '../../lib/status.tsx';
import type { Current } from '../channel/current.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import { PageLink } from '../page-link.tsx';
import { findMembers, type Member } from './find-members.ts';

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
  noMatch: { id: 'Tidak ada yang cocok di antara yang sudah dimuat.', en: 'Nobody of those loaded so far matches.' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  more: { id: 'Muat lagi', en: 'Load more' },
  sheet: { id: 'Anggota', en: 'Members' },
} as const satisfies Record<string, Text>;
const shownOf: TextAround<[string, string]> = {
  id: (n, of) => `${n} ditampilkan dari ${of} yang dimuat`,
  en: (n, of) => `${n} shown of ${of} loaded`,
};
const statuses = {
  confirmed: { id: 'masuk', en: 'in' },
  waiting: { id: 'menunggu', en: 'waiting' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
} as const satisfies Record<string, Text>;

const shownAtOnce = 100;
const largestPage = 500;

/** Everyone whom this channel has brought, page by page; the search is through what is loaded. */
export const MembersView = ({ now }: { now: Current }) => {
  const { campaignId, timeZone, sessions } = now.campaign;
  const [members, setMembers] = useState<Member[]>([]);
  const [nextCursor, setNextCursor] = useState<string | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<string>();
  const [wanted, setWanted] = useState('');

  const readPage = (cursor: string | null, limit: number) =>
    staffCall('listChannelSignUps', {
      params: { campaignId, channelId: now.channelId },
      query: { limit, ...(cursor !== null && { cursor }) },
    });
  const load = async (cursor: string | null) => {
    setLoading(true);
    setProblem(undefined);
    const answer = await readPage(cursor, cursor === null ? shownAtOnce : largestPage);
    setLoading(false);
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    setMembers((before) => (cursor === null ? answer.body.items : [...before, ...answer.body.items]));
    setNextCursor(answer.body.nextCursor);
  };
  useEffect(() => {
    void load(null);
  }, []);

  const found = findMembers(members, wanted);
  const isEmpty = !isLoading && !problem && members.length === 0;
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
            readPage={(cursor) => readPage(cursor, largestPage)}
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
          <section class="card members" aria-label={say(texts.title)}>
            <p class="members-note" role="status">
              {found.length === 0
                ? say(texts.noMatch)
                : say(shownOf, showNumber(found.length), showNumber(members.length))}
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
      {isLoading && <p role="status">{say(texts.loading)}</p>}
      {nextCursor !== null && !isLoading && (
        <p>
          <Button onClick={() => void load(nextCursor)}>{say(texts.more)}</Button>
        </p>
      )}
    </main>
  );
};

/** More rows than this nobody reads, and a phone would stand still. */
const mostShown = 1000;
