import { Button } from '../lib/button.tsx';
import { showNumber } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { closedBecause, dropEverything, queued } from './gate/post.ts';

const why = {
  over: {
    id: 'Sesi ini sudah selesai. Daftarnya sudah dihapus dari alat ini.',
    en: 'This session is over. Its list is gone from this device.',
  },
  'not-crew': {
    id: 'Anda bukan kru sesi ini lagi. Daftarnya sudah dihapus dari alat ini. Tanyakan kepada manajer acara.',
    en: 'You are not in this session’s crew any more. Its list is gone from this device. Ask the campaign manager.',
  },
} as const satisfies Record<string, Text>;
const waits: TextAround<[string]> = {
  id: (n) => `${n} pindaian masih menunggu kirim.`,
  en: (n) => `${n} scans still wait to be sent.`,
};
const remove: Text = { id: 'Hapus gerbang ini dari alat', en: 'Remove this gate from the device' };

export const ClosedPanel = () => (
  <main class="gate-closed">
    <p role="alert">
      <Icon name="lock" />
      {say(why[closedBecause.value ?? 'over'])}
    </p>
    {queued.value > 0 && <p>{say(waits, showNumber(queued.value))}</p>}
    <Button onClick={() => void dropEverything()}>{say(remove)}</Button>
  </main>
);
