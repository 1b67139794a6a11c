import './people.css';
import { showShortDay } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { address, goTo, type RosterStatus } from '../address.ts';
import { later } from '../later.tsx';
import { campaign, channels, sessions } from '../live/campaign.ts';
import { counts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { sessionName } from '../session-name.ts';
import { PickBox } from '../setup/form.tsx';
import { Roster } from './roster.tsx';
import { SearchPeople } from './search-people.tsx';

const texts = {
  title: { id: 'Orang', en: 'People' },
  session: { id: 'Kota', en: 'City' },
  choose: { id: 'Pilih kota', en: 'Choose a city' },
  channel: { id: 'Kanal', en: 'Channel' },
  chooseChannel: { id: 'Pilih kanal', en: 'Choose a channel' },
  none: {
    id: 'Belum ada kota atau kanal yang boleh Anda lihat.',
    en: 'There is no city or channel that you may see yet.',
  },
  which: { id: 'Yang mana', en: 'Which' },
  all: { id: 'Semua', en: 'All' },
  confirmed: { id: 'Dapat tempat', en: 'Have a place' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Text>;

const PersonView = later(async () => (await import('./person-view.tsx')).PersonView);

const statuses: (RosterStatus | undefined)[] = [undefined, 'confirmed', 'waiting', 'cancelled'];

/** Everyone in one session, in the order of their numbers; where there are none, in one channel. One person, where the address says whom. */
export const PeopleView = () => {
  const { campaign: campaignId, person } = address.value;
  // Counts come to managers only, as the right to search does.
  const mayAct = counts.value !== undefined;
  if (campaignId === undefined) return null;
  if (person !== undefined && mayAct) return <PersonView />;
  return (
    <>
      <h1>{say(texts.title)}</h1>
      {mayAct && <SearchPeople key={campaignId} id="people-search" campaignId={campaignId} />}
      {sessions.value.length > 0 ? (
        <PeopleOfSession campaignId={campaignId} />
      ) : channels.value.length > 0 && campaign.value?.sessions.length === 0 ? (
        <PeopleOfChannel campaignId={campaignId} />
      ) : (
        <p>{say(texts.none)}</p>
      )}
    </>
  );
};

const PeopleOfSession = ({ campaignId }: { campaignId: string }) => {
  const { session, status } = address.value;
  const chosen = sessions.value.find(({ sessionId }) => sessionId === session);
  const sorted = sessions.value.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <>
      <div class="people-choice">
        <PickBox
          id="session"
          label={say(texts.session)}
          problem={undefined}
          value={session ?? ''}
          onValue={(each) => goTo({ view: 'people', session: each || undefined, status })}
          options={[
            ...(session === undefined ? [['', say(texts.choose)] as const] : []),
            ...sorted.map(
              (each) =>
                [
                  each.sessionId,
                  `${sessionName(each)}, ${showShortDay(each.startsAt, each.timeZone)}, ${each.venue}`,
                ] as const,
            ),
          ]}
        />
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
      {chosen && (
        <Roster
          key={`${chosen.sessionId} ${status}`}
          campaignId={campaignId}
          of={{ sessionId: chosen.sessionId }}
          title={sessionName(chosen)}
          timeZone={chosen.timeZone}
          status={status}
        />
      )}
    </>
  );
};

const PeopleOfChannel = ({ campaignId }: { campaignId: string }) => {
  const chosen = channels.value.find(({ channelId }) => channelId === address.value.channel);
  return (
    <>
      <div class="people-choice">
        <PickBox
          id="channel"
          label={say(texts.channel)}
          problem={undefined}
          value={chosen?.channelId ?? ''}
          onValue={(channel) => goTo({ view: 'people', channel: channel || undefined })}
          options={[
            ['', say(texts.chooseChannel)],
            ...channels.value.map(({ channelId, name }) => [channelId, name] as const),
          ]}
        />
      </div>
      {chosen && (
        <Roster
          key={chosen.channelId}
          campaignId={campaignId}
          of={{ channelId: chosen.channelId }}
          title={chosen.name}
          timeZone={campaign.value?.timeZone ?? 'Asia/Jakarta'}
          status={undefined}
        />
      )}
    </>
  );
};
