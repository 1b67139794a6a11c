import { showPhone } from '../../../shared/domain/phone.ts';
import { showNumber } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { PageLink } from '../page-link.ts';
import { nameOfSession } from './name-of-session.ts';
import type { RosterEntry } from './read-roster.ts';

const texts = {
  number: { id: 'nomor', en: 'number' },
  place: { id: 'Dapat tempat', en: 'Has a place' },
} as const satisfies Record<string, Text>;

type Props = { entries: readonly RosterEntry[]; onChoose: ((entry: RosterEntry) => void) | undefined };

export const FoundList = ({ entries, onChoose }: Props) => (
  <ul class="people-found">
    {entries.map((entry) => (
      <li key={entry.signUpId} data-found={entry.signUpId}>
        {onChoose ? (
          <button type="button" class="link" onClick={() => onChoose(entry)}>
            {entry.name}
          </button>
        ) : (
          <PageLink class="link" to={{ view: 'people', person: entry.signUpId }}>
            {entry.name}
          </PageLink>
        )}
        <span>
          {[
            showPhone(entry.phone),
            nameOfSession(entry.sessionId),
            entry.number !== undefined && `${say(texts.number)} ${showNumber(entry.number)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {entry.status === 'confirmed' ? (
          <Status kind="place" text={say(texts.place)} />
        ) : (
          <Status kind={entry.status} />
        )}
      </li>
    ))}
  </ul>
);
