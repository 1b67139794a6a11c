import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Person } from './person.ts';

const reasons = {
  'asked-by-person': { id: 'Orangnya sendiri yang meminta', en: 'The person asks for it' },
  'identity-check': { id: 'Mencocokkan dengan KTP', en: 'To compare with the ID card' },
  'duty-to-report': { id: 'Wajib dilaporkan', en: 'It must be reported' },
  complaint: { id: 'Ada keluhan', en: 'There is a complaint' },
} as const satisfies Record<string, Text>;
type Reason = keyof typeof reasons;
const texts = {
  title: { id: 'NIK yang disegel', en: 'The sealed NIK' },
  what: {
    id: 'Membuka NIK tercatat di audit: siapa, kapan, dan alasannya.',
    en: 'Opening the NIK is noted in the audit log: who, when and why.',
  },
  reason: { id: 'Alasan', en: 'Reason' },
  choose: { id: 'Pilih alasan', en: 'Choose a reason' },
  chooseFirst: { id: 'Pilih dulu alasannya.', en: 'Choose the reason first.' },
  open: { id: 'Buka NIK', en: 'Open the NIK' },
} as const satisfies Record<string, Text>;

export const OpenNik = ({ campaignId, person }: { campaignId: string; person: Person }) => {
  const [reason, setReason] = useState<Reason | ''>('');
  const [nik, setNik] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const open = async () => {
    setProblem(reason === '' ? say(texts.chooseFirst) : undefined);
    if (reason === '') return;
    const params = { campaignId, signUpId: person.signUpId };
    const answer = await staffCall('openNik', { params, body: { reason } });
    if (answer.kind === 'answered') setNik(answer.body.nik);
    else setProblem(sayProblem(answer));
  };
  const asked = { id: 'nik-reason', label: say(texts.reason), problem };
  return (
    <section class="card person-acts" aria-labelledby="nik-title">
      <h2 id="nik-title">{say(texts.title)}</h2>
      <p>{say(texts.what)}</p>
      {nik === undefined ? (
        <div class="person-row">
          <Field {...asked}>
            <select
              class="input"
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value as Reason | '')}
              {...describedBy(asked)}
            >
              <option value="">{say(texts.choose)}</option>
              {Object.entries(reasons).map(([value, text]) => (
                <option key={value} value={value}>
                  {say(text)}
                </option>
              ))}
            </select>
          </Field>
          <Button size="staff" onClick={() => void open()}>
            {say(texts.open)}
          </Button>
        </div>
      ) : (
        <p class="person-nik" role="status">
          {nik}
        </p>
      )}
    </section>
  );
};
