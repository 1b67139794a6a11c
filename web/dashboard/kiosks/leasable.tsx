import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Session } from '../figures/city-rows.ts';
import { replaceSession } from '../live/campaign.ts';
import type { InSession } from './use-session-kiosks.ts';

const texts = {
  label: { id: 'Jatah tempat untuk semua kios', en: 'Places that all kiosks may hold' },
  notNumber: { id: 'Isi angka bulat, misalnya 500.', en: 'A whole number, such as 500.' },
  save: { id: 'Simpan jatah', en: 'Save the share' },
} as const satisfies Record<string, Text>;
const hint: TextAround<[string]> = {
  id: (quota) => `Dari ${quota} tempat. Sisanya selalu bisa didapat lewat halaman pendaftaran.`,
  en: (quota) => `Of ${quota} places. The rest can always be had on the sign-up page.`,
};
const saved: TextAround<[string]> = {
  id: (n) => `Kios sekarang boleh memegang ${n} tempat.`,
  en: (n) => `Kiosks may hold ${n} places now.`,
};

/** How much of a session may lie in tablets that might lose their network. */
export const Leasable = ({ params, session }: { params: InSession; session: Session }) => {
  const [typed, setTyped] = useState(String(session.leasable));
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const save = async () => {
    setDone(undefined);
    const digits = typed.replace(/[.,\s]/g, '');
    if (!/^\d{1,7}$/.test(digits)) return setProblem(say(texts.notNumber));
    const answer = await staffCall('setLeasable', { params, body: { leasable: Number(digits) } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind !== 'answered') return;
    replaceSession(answer.body);
    setDone(say(saved, showNumber(answer.body.leasable)));
  };
  const asked = { id: 'leasable', label: say(texts.label), hint: say(hint, showNumber(session.quota)), problem };
  return (
    <form
      class="leasable"
      noValidate
      aria-label={say(texts.label)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field {...asked}>
        <input
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          {...describedBy(asked)}
        />
      </Field>
      <Button size="staff" type="submit">
        {say(texts.save)}
      </Button>
      <p class="kiosks-done" role="status">
        {done && (
          <>
            <Icon name="place" />
            {done}
          </>
        )}
      </p>
    </form>
  );
};
