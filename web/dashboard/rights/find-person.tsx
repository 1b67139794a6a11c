import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import type { AnswerTo } from '../../lib/call.ts';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { campaign } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';

export type Holder = Extract<AnswerTo<'findHolder'>, { kind: 'answered' }>['body']['found'][number];

const texts = {
  title: { id: 'Siapa yang meminta?', en: 'Who asks?' },
  nik: { id: 'NIK atau kode tiket', en: 'NIK or ticket code' },
  phone: { id: 'Nomor HP atau kode tiket', en: 'Phone number or ticket code' },
  hint: {
    id: 'Pastikan dulu orangnya: cocokkan KTP, atau hubungi nomor HP yang terdaftar.',
    en: 'Make sure it is them first: compare the ID card, or call the phone number that signed up.',
  },
  find: { id: 'Cari', en: 'Find' },
  nobody: { id: 'Tidak ada data atas itu di acara ini.', en: 'Nothing is held under that in this campaign.' },
  choose: { id: 'Pilih', en: 'Choose' },
} as const satisfies Record<string, Text>;

/** Letters are in every ticket code as good as always, and in no NIK and no phone number. */
const isTicket = (typed: string) => /[a-z]/i.test(typed);

export const FindPerson = ({ campaignId, onFound }: { campaignId: string; onFound: (holder: Holder) => void }) => {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Holder[]>();
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const by = campaign.value?.personRule ?? 'nik';
  const find = async () => {
    const sought = isTicket(typed) ? { ticketCode: typed } : by === 'nik' ? { nik: typed } : { phone: typed };
    const answer = await staffCall('findHolder', { params: { campaignId }, body: sought });
    const field = answer.kind === 'refused' ? answer.errors[0]?.message : undefined;
    setWrong(field);
    setProblem(answer.kind === 'answered' || field ? undefined : sayProblem(answer));
    const holders = answer.kind === 'answered' ? answer.body.found : undefined;
    setFound(holders);
    if (holders?.length === 1 && holders[0]) onFound(holders[0]);
  };
  const asked = { id: 'holder', label: say(texts[by]), hint: say(texts.hint), problem: wrong };
  return (
    <form
      class="card rights-find"
      noValidate
      aria-labelledby="find-title"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <h2 id="find-title">{say(texts.title)}</h2>
      <Field {...asked}>
        <input
          class="input"
          autocomplete="off"
          maxLength={40}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          {...describedBy(asked)}
        />
      </Field>
      <Button kind="main" type="submit">
        {say(texts.find)}
      </Button>
      <p role="status">{found?.length === 0 && say(texts.nobody)}</p>
      {found && found.length > 1 && (
        <ul>
          {found.map((holder) => (
            <li key={holder.signUpId}>
              {holder.name} · {holder.sessionId}{' '}
              <button type="button" class="link" onClick={() => onFound(holder)}>
                {say(texts.choose)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ProblemLine problem={problem} />
    </form>
  );
};
