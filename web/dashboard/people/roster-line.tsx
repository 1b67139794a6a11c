import { showPhone } from '../../../shared/domain/phone.ts';
import { showDate, showNumber, showTime } from '../../lib/format.ts';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { PageLink } from '../page-link.ts';
import type { Act } from './act-on-entry.tsx';
import type { RosterEntry } from './read-roster.ts';

const texts = {
  place: { id: 'Dapat tempat', en: 'Has a place' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  promote: { id: 'Beri tempat', en: 'Give a place' },
  present: { id: 'Hadir', en: 'Present' },
  newMember: { id: 'anggota baru', en: 'new member' },
} as const satisfies Record<string, Text>;
const about: TextAround<[string, string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};

type Props = {
  entry: RosterEntry;
  channel: string;
  timeZone: string;
  /** Left out where the reader may only look. */
  onAct: ((act: Act) => void) | undefined;
};

export const RosterLine = ({ entry, channel, timeZone, onAct }: Props) => (
  <tr data-sign-up={entry.signUpId}>
    <td class={`roster-number roster-number-${entry.status}`}>
      {entry.number !== undefined && (
        <Numerals
          text={showNumber(entry.number)}
          label={showNumber(entry.number)}
          outlined={entry.status === 'waiting'}
        />
      )}
    </td>
    <th scope="row">
      {onAct ? (
        <PageLink class="link" to={{ view: 'people', person: entry.signUpId }}>
          {entry.name}
        </PageLink>
      ) : (
        entry.name
      )}
      {entry.membership === 'new' && <span class="roster-new">{say(texts.newMember)}</span>}
    </th>
    <td class="roster-phone">{showPhone(entry.phone)}</td>
    <td>
      {entry.status === 'confirmed' && <Status kind="place" text={say(texts.place)} />}
      {entry.status === 'waiting' && <Status kind="waiting" />}
      {entry.status === 'cancelled' && <Status kind="cancelled" />}
      {entry.checkIn && (
        <span class="roster-present">
          {say(texts.present)} {showTime(entry.checkIn.at, timeZone)} · {entry.checkIn.gate}
          {entry.bib !== undefined && ` · ${entry.bib}`}
        </span>
      )}
    </td>
    <td>{channel}</td>
    <td class="roster-when">
      {showDate(entry.signedUpAt, timeZone)}, {showTime(entry.signedUpAt, timeZone)}
    </td>
    <td class="roster-acts">
      {onAct && entry.status === 'waiting' && (
        <ActButton text={texts.promote} name={entry.name} onPress={() => onAct('promote')} />
      )}
      {onAct && entry.status !== 'cancelled' && (
        <ActButton text={texts.cancel} name={entry.name} onPress={() => onAct('cancel')} />
      )}
    </td>
  </tr>
);

const ActButton = ({ text, name, onPress }: { text: Text; name: string; onPress: () => void }) => (
  <button type="button" class="link" aria-label={say(about, say(text), name)} onClick={onPress}>
    {say(text)}
  </button>
);
