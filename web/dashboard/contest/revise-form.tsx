import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import type { RoundExplained } from '../../lib/explanation/explained.ts';
import { say, type Text } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { Done, PickBox, TextBox, useProblems } from '../setup/form.tsx';

const texts = {
  title: { id: 'Minta perubahan nilai', en: 'Ask for a change of marks' },
  judge: { id: 'Nilai dari juri', en: 'Marks of judge' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Dimuat bersama hasilnya. Orang lain di panitia yang mengesahkan.',
    en: 'Published with the results. Somebody else in the committee signs it off.',
  },
  send: { id: 'Kirim permintaan', en: 'Send the request' },
  sent: {
    id: 'Diminta. Berlaku setelah disahkan orang lain.',
    en: 'Asked for. It counts once somebody else has signed it off.',
  },
} as const satisfies Record<string, Text>;

type Props = { competitionId: string; entryNumber: number; round: RoundExplained };

/** A judge asks for this on their own page; the committee does so for them, as where they are ill. */
export const ReviseForm = ({ competitionId, entryNumber, round }: Props) => {
  const id = `revise-${round.roundId}-${entryNumber}`;
  const [judgeNumber, setJudge] = useState(String(round.judges[0]?.judgeNumber ?? ''));
  const before = round.judges.find((one) => String(one.judgeNumber) === judgeNumber)?.marks ?? {};
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const labels = Object.fromEntries(round.criteria.map(({ criterionId, name }) => [`${id}-${criterionId}`, name]));
  const problems = useProblems({ ...labels, [`${id}-reason`]: say(texts.reason) });
  const send = async () => {
    setSent(false);
    const marks = Object.fromEntries(
      round.criteria.map(({ criterionId }) => [
        criterionId,
        Number((typed[criterionId] ?? String(before[criterionId] ?? '')).replace(',', '.')),
      ]),
    );
    const params = { competitionId, roundId: round.roundId, entryNumber };
    const body = { judgeNumber: Number(judgeNumber), marks, reason };
    const answer = await staffCall('proposeRevision', { params, body });
    if (answer.kind !== 'answered')
      return problems.refused(answer, (pointer) => `${id}-${pointer.replace('/marks/', '').replace('/', '')}`);
    problems.set({});
    setReason('');
    setSent(true);
  };
  return (
    <details>
      <summary>{say(texts.title)}</summary>
      <form
        class="contest-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void problems.once(send);
        }}
      >
        {problems.summary}
        <div class="contest-fields">
          <PickBox
            id={`${id}-judge`}
            label={say(texts.judge)}
            problem={undefined}
            value={judgeNumber}
            onValue={(value) => {
              setJudge(value);
              setTyped({});
            }}
            options={round.judges.map((one) => [String(one.judgeNumber), one.label] as const)}
          />
          {round.criteria.map(({ criterionId, name }) => (
            <TextBox
              key={criterionId}
              id={`${id}-${criterionId}`}
              label={name}
              inputMode="numeric"
              problem={problems.of(`${id}-${criterionId}`)}
              value={typed[criterionId] ?? String(before[criterionId] ?? '')}
              onValue={(value) => setTyped({ ...typed, [criterionId]: value })}
            />
          ))}
        </div>
        <TextBox
          id={`${id}-reason`}
          label={say(texts.reason)}
          hint={say(texts.reasonHint)}
          problem={problems.of(`${id}-reason`)}
          value={reason}
          onValue={setReason}
        />
        <Button size="staff" type="submit">
          {say(texts.send)}
        </Button>
        <Done>{isSent && say(texts.sent)}</Done>
      </form>
    </details>
  );
};
