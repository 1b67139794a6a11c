import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { gateCall } from '../gate/gate-call.ts';
import { post } from '../gate/post.ts';

const own = {
  ask: { id: 'Nomor dada hilang atau rusak?', en: 'Bib missing or torn?' },
  bib: { id: 'Nomor dada cadangan', en: 'Spare bib' },
  hint: { id: 'Satu huruf dan angka, misalnya A12', en: 'A letter and digits, such as A12' },
  wrong: {
    id: 'Tulis satu huruf dan 1 sampai 4 angka, misalnya A12.',
    en: 'Write one letter and 1 to 4 digits, such as A12.',
  },
  give: { id: 'Serahkan cadangan', en: 'Hand over the spare' },
  noAnswer: {
    id: 'Tanpa jaringan, cadangan tidak bisa dicatat. Tulis di kertas: nomor dan cadangannya.',
    en: 'Without a network a spare bib cannot be noted. Write number and spare bib down on paper.',
  },
} as const satisfies Record<string, Text>;

/** Beside who was just let in: another bib in place of their number. */
export const SpareBib = ({ signUpId, given }: { signUpId: string; given: (bib: string) => void }) => {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    const bib = typed.trim().toUpperCase();
    if (!post.value || !/^[A-Z][0-9]{1,4}$/.test(bib)) return setProblem(say(own.wrong));
    const { campaignId, sessionId } = post.value;
    const answer = await gateCall('setBib', { params: { campaignId, sessionId, signUpId }, body: { bib } });
    if (answer.kind === 'answered') given(bib);
    else setProblem(answer.kind === 'no-answer' ? say(own.noAnswer) : sayProblem(answer));
  };
  const asked = { id: 'spare-bib', label: say(own.bib), hint: say(own.hint), problem };
  return (
    <details class="spare-bib-form">
      <summary>{say(own.ask)}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field {...asked}>
          <input
            class="input"
            autocomplete="off"
            autocapitalize="characters"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            {...describedBy(asked)}
          />
        </Field>
        <Button type="submit">{say(own.give)}</Button>
      </form>
    </details>
  );
};
