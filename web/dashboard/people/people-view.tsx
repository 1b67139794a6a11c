import './people.css';
import { describedBy, Field } from '../../lib/field.tsx';
import { showShortDay } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { address, goTo, type RosterStatus } from '../address.ts';
import { sessions } from '../live/campaign.ts';
import { PageLink } from '../page-link.ts';
import { sessionName } from '../session-name.ts';
import { Roster } from './roster.tsx';

const texts = {
  title: { id: 'Orang', en: 'People' },
  session: { id: 'Kota', en: 'City' },
  choose: { id: 'Pilih kota', en: 'Choose a city' },
  none: {
    id: 'Belum ada kota yang boleh Anda lihat. Acara tanpa kota belum punya daftar orang di sini.',
    en: 'There is no city that you may see. A campaign without cities has no list of people here yet.',
  },
  which: { id: 'Yang mana', en: 'Which' },
  all: { id: 'Semua', en: 'All' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Text>;

const statuses: (RosterStatus | undefined)[] = [undefined, 'confirmed', 'waiting', 'cancelled'];

/** Everyone in one session, in the order of their numbers. */
export const PeopleView = () => {
  const { campaign, session, status } = address.value;
  const chosen = sessions.value.find(({ sessionId }) => sessionId === session);
  const sorted = sessions.value.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <>
      <h1>{say(texts.title)}</h1>
      {sorted.length === 0 ? (
        <p>{say(texts.none)}</p>
      ) : (
        <div class="people-choice">
          <Field id="session" label={say(texts.session)}>
            <select
              class="input"
              value={session ?? ''}
              onChange={(event) => goTo({ view: 'people', session: event.currentTarget.value || undefined, status })}
              {...describedBy({ id: 'session' })}
            >
              {session === undefined && <option value="">{say(texts.choose)}</option>}
              {sorted.map((each) => (
                <option key={each.sessionId} value={each.sessionId}>
                  {sessionName(each)}, {showShortDay(each.startsAt, each.timeZone)}, {each.venue}
                </option>
              ))}
            </select>
          </Field>
          {chosen && (
            <nav class="people-statuses" aria-label={say(texts.which)}>
              {statuses.map((each) => (
                <PageLink
                  key={each ?? 'all'}
                  class="button button-second button-staff"
                  to={{ view: 'people', session, status: each }}
                  aria-current={each === status ? 'true' : undefined}
                >
                  {say(texts[each ?? 'all'])}
                </PageLink>
              ))}
            </nav>
          )}
        </div>
      )}
      {chosen && campaign !== undefined && (
        <Roster key={`${chosen.sessionId} ${status}`} campaignId={campaign} session={chosen} status={status} />
      )}
    </>
  );
};
