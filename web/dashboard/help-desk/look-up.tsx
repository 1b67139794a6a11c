import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Session } from '../figures/city-rows.ts';
import type { CampaignPage } from '../live/campaign.ts';
import { ProblemLine } from '../problem-line.tsx';
import type { Found } from './found.ts';
import { FoundPerson } from './found-person.tsx';

const texts = {
  nik: { id: 'NIK', en: 'NIK' },
  nikHint: { id: '16 angka, ada di baris paling atas KTP.', en: '16 digits, on the top line of the ID card.' },
  phone: { id: 'Nomor HP', en: 'Phone number' },
  phoneHint: { id: 'Yang dipakai waktu mendaftar.', en: 'The one that signed up.' },
  find: { id: 'Cari', en: 'Look up' },
  nobody: { id: 'Belum terdaftar di acara ini.', en: 'Not signed up to this campaign.' },
  nobodyWhat: {
    id: 'Ia bisa mendaftar sekarang di kios atau di halaman pendaftaran.',
    en: 'They can sign up now, at a kiosk or on the sign-up page.',
  },
} as const satisfies Record<string, Text>;

export const LookUp = ({ campaignId, session, page }: { campaignId: string; session: Session; page: CampaignPage }) => {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Found[]>();
  const [fieldProblem, setFieldProblem] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const by = page.personRule;
  const params = { campaignId, sessionId: session.sessionId };

  const lookUp = async () => {
    const answer = await staffCall('lookUpPerson', { params, body: by === 'nik' ? { nik: typed } : { phone: typed } });
    const wrong = answer.kind === 'refused' ? answer.errors.find(({ pointer }) => pointer === `/${by}`) : undefined;
    setFieldProblem(wrong?.message);
    setProblem(answer.kind === 'answered' || wrong ? undefined : sayProblem(answer));
    setFound(answer.kind === 'answered' ? answer.body.found : undefined);
  };
  const asked = {
    id: 'sought',
    label: say(texts[by]),
    hint: say(by === 'nik' ? texts.nikHint : texts.phoneHint),
    problem: fieldProblem,
  };
  return (
    <>
      <form
        class="card look-up"
        noValidate
        aria-label={say(texts.find)}
        onSubmit={(event) => {
          event.preventDefault();
          void lookUp();
        }}
      >
        <Field {...asked}>
          <input
            class="input"
            inputMode="numeric"
            autocomplete="off"
            maxLength={40}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              // What was found belongs to what was typed.
              setFound(undefined);
            }}
            {...describedBy(asked)}
          />
        </Field>
        <Button kind="main" type="submit">
          {say(texts.find)}
        </Button>
        <ProblemLine problem={problem} />
      </form>
      <div class="look-up-found" role="status">
        {found?.length === 0 && (
          <p class="card look-up-nobody">
            <strong>{say(texts.nobody)}</strong> {say(texts.nobodyWhat)}
          </p>
        )}
      </div>
      {found?.map((each) => (
        <FoundPerson key={each.signUpId} found={each} {...{ params, session, page }} />
      ))}
    </>
  );
};
