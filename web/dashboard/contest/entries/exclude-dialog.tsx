import { useState } from 'preact/hooks';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { sayProblem } from '../../../lib/say-problem.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import { TextBox } from '../../setup/form.tsx';
import type { EntryLine } from './all-entries.ts';

const texts = {
  what: {
    id: 'Peserta ini tidak punya peringkat lagi, dan yang di belakangnya naik. Nilainya tetap tersimpan. Bisa dikembalikan.',
    en: 'This entry then has no rank, and those behind it move up. Its marks are kept. It can be taken back in.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: { id: 'Dibaca juga oleh pengurus peserta ini.', en: 'Whoever entered it reads this too.' },
  reasonShort: { id: 'Tulis alasannya, minimal 5 huruf.', en: 'Write the reason, at least 5 letters.' },
  yes: { id: 'Ya, keluarkan', en: 'Yes, take it out' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = {
  id: (label) => `Keluarkan ${label} dari lomba?`,
  en: (label) => `Take ${label} out of the competition?`,
};
const shortest = 5;

type Props = { entry: EntryLine; done: () => Promise<void>; close: () => void };

export const ExcludeDialog = ({ entry: { competitionId, entryNumber, label }, done, close }: Props) => {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const exclude = async () => {
    const given = reason.trim();
    if (given.length < shortest) {
      setProblem(say(texts.reasonShort));
      return document.getElementById('exclude-reason')?.focus();
    }
    const answer = await staffCall('excludeEntry', { params: { competitionId, entryNumber }, body: { reason: given } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    await done();
  };
  return (
    <ConfirmDialog title={say(title, label)} yes={say(texts.yes)} onYes={() => void exclude()} onNo={close}>
      <p>{say(texts.what)}</p>
      <TextBox
        id="exclude-reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        problem={problem}
        value={reason}
        onValue={setReason}
      />
    </ConfirmDialog>
  );
};
