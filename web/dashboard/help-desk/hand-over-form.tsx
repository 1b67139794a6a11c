import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { CampaignPage } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { Found, HandedOver } from './found.ts';

const texts = {
  what: {
    id: 'Pegang KTP-nya dan pastikan NIK-nya sama. Nomor dan status tetap; nama dan nomor HP diganti, tiketnya baru, dan tiket yang lama mati.',
    en: 'Hold the ID card and make sure the NIK is the same. Number and status stay; name and phone are replaced, the ticket is new, and the old one stops.',
  },
  name: { id: 'Nama di KTP', en: 'Name on the ID card' },
  phone: { id: 'Nomor HP pemilik KTP', en: 'Phone of the card’s owner' },
  phoneHint: { id: 'Contoh: 0812 3456 7890', en: 'Such as 0812 3456 7890' },
  consent: {
    id: 'Pemilik KTP membaca dan menyetujui teks ini.',
    en: 'The card’s owner has read this text and agrees.',
  },
  yes: { id: 'Serahkan', en: 'Hand over' },
  no: { id: 'Tidak jadi', en: 'Leave it' },
} as const satisfies Record<string, Text>;

type Fields = '/name' | '/phone' | '/consent/accepted';
type Props = {
  found: Found;
  params: { campaignId: string; sessionId: string };
  page: CampaignPage;
  onGiven: (given: HandedOver) => void;
  onLeave: () => void;
};

export const HandOverForm = ({ found, params, page, onGiven, onLeave }: Props) => {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [problems, setProblems] = useState<Partial<Record<Fields, string>>>({});
  const [problem, setProblem] = useState<string>();

  const handOver = async () => {
    const body = { name, phone, consent: { version: page.consent.version, accepted } };
    const answer = await staffCall('handOver', { params: { ...params, signUpId: found.signUpId }, body });
    if (answer.kind === 'answered') return onGiven(answer.body);
    const errors = answer.kind === 'refused' ? answer.errors : [];
    setProblems(Object.fromEntries(errors.map(({ pointer, message }) => [pointer, message])));
    setProblem(errors.length > 0 ? undefined : sayProblem(answer));
  };
  const named = { id: 'owner-name', label: say(texts.name), problem: problems['/name'] };
  const called = {
    id: 'owner-phone',
    label: say(texts.phone),
    hint: say(texts.phoneHint),
    problem: problems['/phone'],
  };
  const agreed = problems['/consent/accepted'];
  return (
    <form
      class="hand-over"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handOver();
      }}
    >
      <p>{say(texts.what)}</p>
      <Field {...named}>
        <input
          class="input"
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          {...describedBy(named)}
        />
      </Field>
      <Field {...called}>
        <input
          class="input"
          type="tel"
          autocomplete="off"
          value={phone}
          onInput={(event) => setPhone(event.currentTarget.value)}
          {...describedBy(called)}
        />
      </Field>
      <Field id="owner-consent" problem={agreed}>
        <p class="hand-over-consent" lang="id">
          {page.consent.text}
        </p>
        <label class="hand-over-tick">
          <input
            type="checkbox"
            checked={accepted}
            onChange={(event) => setAccepted(event.currentTarget.checked)}
            {...describedBy({ id: 'owner-consent', problem: agreed })}
          />
          <span>{say(texts.consent)}</span>
        </label>
      </Field>
      <ProblemLine problem={problem} />
      <div class="hand-over-ways">
        <Button size="staff" type="submit">
          {say(texts.yes)}
        </Button>
        <Button size="staff" onClick={onLeave}>
          {say(texts.no)}
        </Button>
      </div>
    </form>
  );
};
