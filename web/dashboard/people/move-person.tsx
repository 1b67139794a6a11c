import { useState } from 'preact/hooks';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { sessions } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import { sessionName } from '../session-name.ts';
import { nameOfSession } from './name-of-session.ts';
import type { Person } from './person.ts';

const texts = {
  what: {
    id: 'Ia mendapat nomor berikutnya di kota itu: tempat kalau masih ada, kalau tidak daftar tunggu. Tempatnya yang sekarang langsung diberikan kepada yang menunggu. Kode tiketnya tetap.',
    en: 'They get the next number there: a place if one is free, else the waiting list. Their place here goes to who waits at once. The ticket code stays.',
  },
  to: { id: 'Pindah ke', en: 'Move to' },
  choose: { id: 'Pilih kota', en: 'Choose a city' },
  chooseFirst: { id: 'Pilih dulu kotanya.', en: 'Choose the city first.' },
  yes: { id: 'Ya, pindahkan', en: 'Yes, move' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = { id: (name) => `Pindahkan ${name}?`, en: (name) => `Move ${name}?` };
const moved: TextAround<[string, string, string]> = {
  id: (name, city, n) => `${name} sekarang di ${city}, nomor ${n}.`,
  en: (name, city, n) => `${name} is in ${city} now, number ${n}.`,
};

type Props = { campaignId: string; person: Person; onEnd: (said: string | undefined) => void };

export const MovePerson = ({ campaignId, person, onEnd }: Props) => {
  const [sessionId, setSessionId] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const carryOut = async () => {
    setWrong(sessionId === '' ? say(texts.chooseFirst) : undefined);
    if (sessionId === '') return;
    const params = { campaignId, signUpId: person.signUpId };
    const answer = await staffCall('moveSignUp', { params, body: { sessionId } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    const { name, number = 0 } = answer.body;
    onEnd(say(moved, name, nameOfSession(sessionId) ?? '', showNumber(number)));
  };
  const asked = { id: 'move-to', label: say(texts.to), problem: wrong };
  const others = sessions.value.filter((each) => each.sessionId !== person.sessionId);
  return (
    <ConfirmDialog
      title={say(title, person.name)}
      yes={say(texts.yes)}
      onYes={() => void carryOut()}
      onNo={() => onEnd(undefined)}
    >
      <p>{say(texts.what)}</p>
      <Field {...asked}>
        <select
          class="input"
          value={sessionId}
          onChange={(event) => setSessionId(event.currentTarget.value)}
          {...describedBy(asked)}
        >
          <option value="">{say(texts.choose)}</option>
          {others.map((each) => (
            <option key={each.sessionId} value={each.sessionId}>
              {sessionName(each)}, {each.venue}
            </option>
          ))}
        </select>
      </Field>
      <ProblemLine problem={problem} />
    </ConfirmDialog>
  );
};
