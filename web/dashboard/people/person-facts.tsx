import type { ComponentChildren } from 'preact';
import { cityName } from '../../../shared/domain/areas/cities.ts';
import { occupations } from '../../../shared/domain/occupations.ts';
import { showPhone } from '../../../shared/domain/phone.ts';
import { areaName } from '../../lib/area-names.ts';
import { showDate, showNumber, showTime } from '../../lib/format.ts';
import { language } from '../../lib/language.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { campaign, channels, sessions } from '../live/campaign.ts';
import { memberWords } from './member-words.ts';
import { nameOfSession } from './name-of-session.ts';
import type { Person } from './person.ts';

const texts = {
  place: { id: 'Dapat tempat', en: 'Has a place' },
  phone: { id: 'Nomor HP', en: 'Phone' },
  session: { id: 'Kota acara', en: 'City of the event' },
  channel: { id: 'Kanal', en: 'Channel' },
  signedUp: { id: 'Mendaftar', en: 'Signed up' },
  home: { id: 'Tempat tinggal', en: 'Home' },
  occupation: { id: 'Pekerjaan', en: 'Work' },
  membership: { id: 'Keanggotaan', en: 'Membership' },
  consent: { id: 'Persetujuan', en: 'Consent' },
  present: { id: 'Hadir', en: 'Present' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
  unknown: { id: 'Tidak diisi', en: 'Not said' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
} as const satisfies Record<string, Text>;
const queue: TextAround<[string, string]> = {
  id: (at, of) => `urutan ${at} dari ${of}`,
  en: (at, of) => `${at} of ${of} in line`,
};
const version: TextAround<[string, string]> = {
  id: (number, when) => `Teks versi ${number}, ${when}`,
  en: (number, when) => `Text version ${number}, ${when}`,
};

/** "RT 012 RW 005, Sukasari, Bandung" */
const homeOf = ({ home }: Person): string | undefined => {
  if (!home) return undefined;
  const { cityCode, districtCode, villageCode, rt, rw } = home;
  const named = [
    [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join(' '),
    villageCode && (areaName(villageCode) ?? villageCode),
    districtCode && (areaName(districtCode) ?? districtCode),
    cityCode && (cityName(cityCode) ?? cityCode),
  ];
  return named.filter(Boolean).join(', ');
};

/** What a sign-up holds, but for what is sealed. */
export const PersonFacts = ({ person }: { person: Person }) => {
  const { status, number, position, waiting, checkIn, cancellation } = person;
  const timeZone =
    sessions.value.find(({ sessionId }) => sessionId === person.sessionId)?.timeZone ??
    campaign.value?.timeZone ??
    'Asia/Jakarta';
  const when = (at: string) => `${showDate(at, timeZone)}, ${showTime(at, timeZone)}`;
  const channel = (id: string) => channels.value.find(({ channelId }) => channelId === id)?.name ?? id;
  const work = occupations.find(({ code }) => code === person.occupation)?.[language.value] ?? person.occupation;
  const questions = campaign.value?.questions ?? [];
  const answered = (answer: string | number | boolean | undefined) =>
    typeof answer === 'boolean' ? say(answer ? texts.yes : texts.no) : answer;
  return (
    <section class="card person-facts" aria-label={person.name}>
      <div class="person-place">
        {number !== undefined && (
          <span class={`roster-number roster-number-${status}`}>
            <Numerals text={showNumber(number)} label={showNumber(number)} outlined={status === 'waiting'} />
          </span>
        )}
        {status === 'confirmed' ? <Status kind="place" text={say(texts.place)} /> : <Status kind={status} />}
        {position !== undefined && <span>{say(queue, showNumber(position), showNumber(waiting ?? position))}</span>}
      </div>
      <dl>
        <Fact name={say(texts.phone)}>{showPhone(person.phone)}</Fact>
        {person.sessionId !== undefined && <Fact name={say(texts.session)}>{nameOfSession(person.sessionId)}</Fact>}
        <Fact name={say(texts.home)}>{homeOf(person) ?? say(texts.unknown)}</Fact>
        <Fact name={say(texts.occupation)}>{work ?? say(texts.unknown)}</Fact>
        <Fact name={say(texts.membership)}>{say(memberWords[person.membership])}</Fact>
        {questions.map(({ questionId, label }) => (
          <Fact key={questionId} name={label[language.value] ?? label.id}>
            {answered(person.answers[questionId]) ?? say(texts.unknown)}
          </Fact>
        ))}
        <Fact name={say(texts.channel)}>{channel(person.channelId)}</Fact>
        <Fact name={say(texts.signedUp)}>{when(person.signedUpAt)}</Fact>
        <Fact name={say(texts.consent)}>{say(version, person.consent.version, when(person.consent.at))}</Fact>
        {checkIn && (
          <Fact name={say(texts.present)}>
            {when(checkIn.at)} · {checkIn.gate}
          </Fact>
        )}
        {cancellation && <Fact name={say(texts.cancelled)}>{when(cancellation.at)}</Fact>}
      </dl>
    </section>
  );
};

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
