import { showDateAndYear, showExactTime } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { channels, sessions } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';
import { sayAct, sayIdKind, sayRole } from './act-words.ts';
import type { AuditEntry } from './read-audit.ts';

const refused: Text = { id: 'Ditolak', en: 'Refused' };

const nameOf = (kind: string, id: string): string => {
  const session = kind === 'sessionId' ? sessions.value.find(({ sessionId }) => sessionId === id) : undefined;
  const channel = kind === 'channelId' ? channels.value.find(({ channelId }) => channelId === id) : undefined;
  return (session && sessionName(session)) ?? channel?.name ?? id;
};

export const AuditLine = ({ entry, timeZone }: { entry: AuditEntry; timeZone: string }) => (
  <tr data-does={entry.does}>
    <td class="audit-when">
      {showDateAndYear(entry.at, timeZone)} <span>{showExactTime(entry.at, timeZone)}</span>
    </td>
    <th scope="row" class="audit-who">
      {entry.who} <span>{sayRole(entry.role)}</span>
    </th>
    <td>
      {sayAct(entry.does)}
      {entry.refused !== undefined && (
        <span class="audit-refused">
          <Status kind="fix" text={say(refused)} /> <code>{entry.refused}</code>
        </span>
      )}
    </td>
    <td class="audit-about">
      {Object.entries(entry.about).map(([kind, ids]) => (
        <span key={kind}>
          {sayIdKind(kind)}{' '}
          <b>{(typeof ids === 'string' ? [ids] : ids).map((id) => nameOf(kind, id)).join(', ') || '–'}</b>
        </span>
      ))}
    </td>
    <td class="audit-from">{entry.address ?? '–'}</td>
  </tr>
);
