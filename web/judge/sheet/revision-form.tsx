import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { competitionId, dropSheet, type Entry, type Round, sheetKey, sheets } from '../current.ts';
import { CriterionCard } from './criterion-card.tsx';

const texts = {
  locked: {
    id: 'Babak ini sudah dikunci. Nilai tidak bisa diubah begitu saja; perubahan diminta dengan alasan dan disahkan orang lain di panitia.',
    en: 'This round is locked. Marks do not simply change; a change is asked for with a reason, and somebody else in the committee signs it off.',
  },
  ask: { id: 'Minta perubahan nilai', en: 'Ask for a change' },
  reason: { id: 'Alasan perubahan', en: 'Reason for the change' },
  reasonHint: {
    id: 'Semua orang bisa membacanya setelah disahkan.',
    en: 'Everybody can read it once it is signed off.',
  },
  reasonShort: { id: 'Tulis alasannya, paling sedikit 5 huruf.', en: 'Write the reason, at least 5 letters.' },
  send: { id: 'Kirim permintaan', en: 'Send the request' },
  no: { id: 'Tidak jadi', en: 'Leave it' },
  sent: {
    id: 'Permintaan terkirim. Nilai baru berlaku setelah disahkan panitia.',
    en: 'The request is sent. The new marks count once the committee has signed them off.',
  },
  incomplete: { id: 'Isi semua kriteria dulu.', en: 'Mark every criterion first.' },
} as const satisfies Record<string, Text>;

type Props = { round: Round; entry: Entry; marks: Record<string, number> };

/** A sheet under lock, and the one way in which it changes. */
export const RevisionForm = ({ round, entry, marks: locked }: Props) => {
  const [isAsking, setAsking] = useState(false);
  const [marks, setMarks] = useState(locked);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<{ problem: boolean; text: string }>();
  const isMissing = round.criteria.some(({ criterionId }) => marks[criterionId] === undefined);
  const reasonProblem = asked && reason.trim().length < 5 ? say(texts.reasonShort) : undefined;

  const send = async () => {
    setAsked(true);
    setSaid(undefined);
    if (isMissing) return setSaid({ problem: true, text: say(texts.incomplete) });
    if (reason.trim().length < 5) return document.getElementById('revision-reason')?.focus();
    const params = { competitionId: competitionId.value ?? '', roundId: round.roundId, entryNumber: entry.entryNumber };
    const answer = await staffCall('proposeRevision', { params, body: { marks, reason: reason.trim() } });
    if (answer.kind !== 'answered') return setSaid({ problem: true, text: sayProblem(answer) });
    const kept = sheets.value.get(sheetKey(round.roundId, entry.entryNumber));
    if (kept) await dropSheet(kept);
    setAsking(false);
    setSaid({ problem: false, text: say(texts.sent) });
  };
  const field = {
    id: 'revision-reason',
    label: say(texts.reason),
    hint: say(texts.reasonHint),
    problem: reasonProblem,
  };
  return (
    <>
      <p class="locked-note">
        <Icon name="lock" />
        {say(texts.locked)}
      </p>
      {round.criteria.map((criterion) => (
        <CriterionCard
          key={criterion.criterionId}
          criterion={criterion}
          mark={(isAsking ? marks : locked)[criterion.criterionId]}
          note={entry.sheet?.notes[criterion.criterionId] ?? ''}
          isMissing={asked && isAsking && marks[criterion.criterionId] === undefined}
          readOnly={!isAsking}
          fill={(mark) => mark !== undefined && setMarks({ ...marks, [criterion.criterionId]: mark })}
        />
      ))}
      {said && (
        <p class={said.problem ? 'judge-problem' : 'all-done'} role={said.problem ? 'alert' : 'status'}>
          <Icon name={said.problem ? 'fix' : 'place'} />
          {said.text}
        </p>
      )}
      {isAsking ? (
        <form
          class="revision-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Field {...field}>
            <textarea
              class="input"
              maxLength={500}
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
              {...describedBy(field)}
            />
          </Field>
          <Button kind="main" type="submit">
            {say(texts.send)}
          </Button>
          <Button onClick={() => setAsking(false)}>{say(texts.no)}</Button>
        </form>
      ) : (
        <Button onClick={() => setAsking(true)}>{say(texts.ask)}</Button>
      )}
    </>
  );
};
