import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { dropSheet, type Entry, keepConflict, type Round, sheetKey, sheets } from '../current.ts';
import { sendAll } from '../send-sheets.ts';

const texts = {
  tied: { id: 'Saya punya hubungan dengan RT ini', en: 'I am tied to this RT' },
  tiedAny: { id: 'Saya punya hubungan dengan peserta ini', en: 'I am tied to this entry' },
  what: {
    id: 'Misalnya keluarga, tetangga atau pengurusnya. Juri lain yang menilainya, dan nilai Anda untuk peserta ini tidak dihitung. Ini tidak bisa dibatalkan sendiri.',
    en: 'As family, neighbour or officer. Another judge takes over, and your marks for it do not count. You cannot take this back yourself.',
  },
  yes: { id: 'Ya, serahkan ke juri lain', en: 'Yes, hand it to another judge' },
  no: { id: 'Tidak jadi', en: 'Leave it' },
} as const satisfies Record<string, Text>;

/** Said without a network too: it is sent before any sheet. */
export const ConflictPanel = ({ round, entry, onDone }: { round: Round; entry: Entry; onDone: () => void }) => {
  const [isAsking, setAsking] = useState(false);
  const declare = async () => {
    await keepConflict(entry.entryNumber);
    const sheet = sheets.value.get(sheetKey(round.roundId, entry.entryNumber));
    if (sheet) await dropSheet(sheet);
    void sendAll();
    onDone();
  };
  return (
    <div class="conflict">
      <button type="button" class="link" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        <Icon name="info" />
        <span>{say(entry.unit.rt === undefined ? texts.tiedAny : texts.tied)}</span>
      </button>
      {isAsking && (
        <div class="conflict-ask card">
          <p>{say(texts.what)}</p>
          <Button onClick={() => void declare()}>{say(texts.yes)}</Button>
          <Button onClick={() => setAsking(false)}>{say(texts.no)}</Button>
        </div>
      )}
    </div>
  );
};
