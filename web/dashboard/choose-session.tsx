import './choose-session.css';
import { describedBy, Field } from '../lib/field.tsx';
import { showShortDay } from '../lib/format.ts';
import { say, type Text } from '../lib/say.ts';
import { address, goTo, type View } from './address.ts';
import type { Session } from './figures/city-rows.ts';
import { sessions } from './live/campaign.ts';
import { sessionName } from './session-name.ts';

const texts = {
  session: { id: 'Kota', en: 'City' },
  choose: { id: 'Pilih kota', en: 'Choose a city' },
} as const satisfies Record<string, Text>;

/** The session that the address names; the only one, where there is no other. */
export const chosenSession = (): Session | undefined =>
  sessions.value.length === 1
    ? sessions.value[0]
    : sessions.value.find(({ sessionId }) => sessionId === address.value.session);

export const ChooseSession = ({ view }: { view: View }) => {
  const chosen = chosenSession()?.sessionId;
  const sorted = sessions.value.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return (
    <div class="choose-session">
      <Field id="session" label={say(texts.session)}>
        <select
          class="input"
          value={chosen ?? ''}
          onChange={(event) => goTo({ view, session: event.currentTarget.value || undefined })}
          {...describedBy({ id: 'session' })}
        >
          {chosen === undefined && <option value="">{say(texts.choose)}</option>}
          {sorted.map((each) => (
            <option key={each.sessionId} value={each.sessionId}>
              {sessionName(each)}, {showShortDay(each.startsAt, each.timeZone)}, {each.venue}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
};
