import { Button } from '../../../lib/button.tsx';
import { showNumber } from '../../../lib/format.ts';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { UnitPlace, unitTitle } from '../../../lib/unit.tsx';
import { showAt } from '../competition.ts';
import type { EntryLine } from './all-entries.ts';

/** On a phone a row is a block, and figures say themselves what they are. */
export const entryColumns = {
  unit: { id: 'Peserta', en: 'Entry' },
  contact: { id: 'Pengurus', en: 'Contact' },
  photos: { id: 'Foto', en: 'Photos' },
  enteredAt: { id: 'Mendaftar', en: 'Entered' },
  act: { id: 'Tindakan', en: 'Action' },
} as const satisfies Record<string, Text>;
const texts = {
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
  exclude: { id: 'Keluarkan', en: 'Take out' },
  readmit: { id: 'Kembalikan', en: 'Take back in' },
} as const satisfies Record<string, Text>;
const excludedFor: TextAround<[string, string]> = {
  id: (at, reason) => `dikeluarkan panitia ${at}: “${reason}”`,
  en: (at, reason) => `taken out by the committee ${at}: “${reason}”`,
};

/** `+6281234567890` as people dial it. */
export const dialled = (phone: string) => phone.replace(/^\+62/, '0');

type Props = { entry: EntryLine; category: string | undefined; exclude: () => void; readmit: () => void };

export const EntryRow = ({ entry, category, exclude, readmit }: Props) => {
  const { entryNumber, unit, label, contact, photos, enteredAt, state, excluded } = entry;
  const way = excluded ? texts.readmit : texts.exclude;
  return (
    <tr data-entry={entryNumber} data-state={state}>
      <th scope="row">
        {entryNumber}. {unitTitle(unit, label)} <UnitPlace unit={unit} />
        {category !== undefined && ` · ${category}`}
        {state === 'withdrawn' && !excluded && ` · ${say(texts.withdrawn)}`}
        {excluded && <p class="hint">{say(excludedFor, showAt(excluded.at), excluded.reason)}</p>}
      </th>
      <td>
        {contact.name} · {dialled(contact.phone)}
      </td>
      <td data-label={say(entryColumns.photos)}>{showNumber(photos)}</td>
      <td data-label={say(entryColumns.enteredAt)}>{showAt(enteredAt)}</td>
      <td>
        {(state === 'entered' || excluded) && (
          <Button size="staff" aria-label={`${say(way)}: ${label}`} onClick={excluded ? readmit : exclude}>
            {say(way)}
          </Button>
        )}
      </td>
    </tr>
  );
};
