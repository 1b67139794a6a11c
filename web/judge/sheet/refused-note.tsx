import { type ProblemCode, problemTypes } from '../../../shared/api/problems.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { dropSheet, type KeptSheet } from '../current.ts';

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
  drop: { id: 'Buang nilai di ponsel ini', en: 'Throw away what is on this phone' },
} as const satisfies Record<string, Text>;

export const RefusedNote = ({ sheet }: { sheet: KeptSheet }) => (
  <div class="refused-note card" role="alert">
    <h2>
      <Icon name="fix" />
      {say(texts.title)}
    </h2>
    <p>
      {say(problemTypes[sheet.refused as ProblemCode]?.title ?? problemTypes['internal-error'].title)}{' '}
      {say(sheet.refused === 'round-locked' ? texts.locked : texts.other)}
    </p>
    <button type="button" class="link" onClick={() => void dropSheet(sheet)}>
      {say(texts.drop)}
    </button>
  </div>
);
