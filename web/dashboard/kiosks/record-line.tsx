import { Button } from '../../lib/button.tsx';
import { showDate, showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { sayFirst } from '../say-first.ts';
import { type RecordAct, wordsOf } from './record-words.ts';
import type { KioskRecord } from './use-session-kiosks.ts';

const acts = {
  accept: { id: 'Terima', en: 'Take it' },
  'hand-over': { id: 'Serahkan kepadanya', en: 'Hand it over' },
  dismiss: { id: 'Abaikan', en: 'Leave it' },
} as const satisfies Record<RecordAct, Text>;
const ofPerson: TextAround<[string, string]> = {
  id: (act, name) => `${act}: ${name}`,
  en: (act, name) => `${act}: ${name}`,
};
const whoAndWhere: TextAround<[string, string, string]> = {
  id: (phoneEnd, device, time) => `HP berakhir ${phoneEnd} · ${device}, ${time}`,
  en: (phoneEnd, device, time) => `phone ends in ${phoneEnd} · ${device}, ${time}`,
};
const promised: TextAround<[string]> = {
  id: (n) => `Kios menjanjikan nomor ${n}`,
  en: (n) => `The kiosk promised number ${n}`,
};
const managersOnly: Text = { id: 'Hanya manajer yang bisa menerima ini.', en: 'Only a manager can take this.' };

type Props = {
  record: KioskRecord;
  timeZone: string;
  isManager: boolean;
  /** Left out where there is nothing to decide. */
  onAct?: (act: RecordAct) => void;
};

export const RecordLine = ({ record, timeZone, isManager, onAct }: Props) => {
  const { name, phoneEnd, deviceName, takenAt, number, of, reason } = record;
  const { what, todo, acts: possible } = wordsOf(record);
  // What a revoked kiosk brings in is a manager's decision.
  const mayAccept = isManager || reason !== 'device-revoked';
  return (
    <li data-record={record.recordId} data-reason={reason}>
      <Icon name={onAct ? 'fix' : 'duplicate'} />
      <div>
        <h3>{name}</h3>
        <p class="hint">
          {say(whoAndWhere, phoneEnd, deviceName, `${showDate(takenAt, timeZone)}, ${showTime(takenAt, timeZone)}`)}
        </p>
        {onAct && <p class="record-what">{say(what)}</p>}
        {of && <p>{sayFirst(of, timeZone)}</p>}
        {onAct && number !== undefined && (
          <p>
            <Status kind="held" text={say(promised, showNumber(number))} />
          </p>
        )}
        {onAct && (
          <>
            <p>{say(todo)}</p>
            {!mayAccept && <p class="hint">{say(managersOnly)}</p>}
            <div class="record-acts">
              {possible
                .filter((act) => act !== 'accept' || mayAccept)
                .map((act) => (
                  <Button
                    key={act}
                    size="staff"
                    aria-label={say(ofPerson, say(acts[act]), name)}
                    onClick={() => onAct(act)}
                  >
                    {say(acts[act])}
                  </Button>
                ))}
            </div>
          </>
        )}
      </div>
    </li>
  );
};
