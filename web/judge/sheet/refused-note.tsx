import { type ProblemCode, problemTypes } from '../../../shared/api/problems.ts';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { dropSheet, type KeptSheet, keepSheet } from '../current.ts';
import { sendNow } from '../send-sheets.ts';

const texts = {
  title: { id: 'Nilai ini tidak diterima server', en: 'The server did not take these marks' },
  locked: {
    id: 'Babaknya dikunci sebelum nilai Anda sampai. Nilai itu masih ada di ponsel ini: minta perubahan di bawah.',
    en: 'The round was locked before they arrived. They are still on this phone: ask for a change below.',
  },
  other: {
    id: 'Nilai itu masih ada di ponsel ini. Hubungi panitia.',
    en: 'They are still on this phone. Call the committee.',
  },
  over: {
    id: 'Nilai itu masih ada di ponsel ini. Setelah panitia mengundurkan akhir babak, kirim lagi.',
    en: 'They are still on this phone. Once the committee has moved the end of the round, send them again.',
  },
  again: { id: 'Kirim lagi', en: 'Send again' },
  drop: { id: 'Buang nilai di ponsel ini', en: 'Throw away what is on this phone' },
} as const satisfies Record<string, Text>;

const meaning: Record<string, Text> = { 'round-locked': texts.locked, 'round-over': texts.over };

const sendAgain = async ({ refused: _refused, ...sheet }: KeptSheet) => {
  await keepSheet({ ...sheet, state: 'waiting' });
  await sendNow(sheet.key);
};

export const RefusedNote = ({ sheet }: { sheet: KeptSheet }) => (
  <div class="refused-note card" role="alert">
    <h2>
      <Icon name="fix" />
      {say(texts.title)}
    </h2>
    <p>
      {say(problemTypes[sheet.refused as ProblemCode]?.title ?? problemTypes['internal-error'].title)}{' '}
      {say(meaning[sheet.refused ?? ''] ?? texts.other)}
    </p>
    {sheet.refused === 'round-over' && <Button onClick={() => void sendAgain(sheet)}>{say(texts.again)}</Button>}
    <button type="button" class="link" onClick={() => void dropSheet(sheet)}>
      {say(texts.drop)}
    </button>
  </div>
);
