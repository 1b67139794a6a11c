import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { describedBy, Field } from '../field.tsx';
import { say, type Text } from '../say.ts';
import { askForLocalToken } from './local-token.ts';
import { signIn } from './signed-in.ts';

const texts = {
  email: { id: 'Alamat e-mail', en: 'E-mail address' },
  hint: { id: 'Yang terdaftar sebagai panitia.', en: 'The one that the committee knows you by.' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  missing: { id: 'Tulis alamat e-mail Anda.', en: 'Write your e-mail address.' },
  unknown: {
    id: 'Alamat ini tidak dikenal di sini. Periksa ejaannya.',
    en: 'This address is not known here. Check it.',
  },
  noAnswer: { id: 'Server tidak menjawab. Coba lagi sebentar.', en: 'The server does not answer. Try again shortly.' },
  demo: {
    id: 'Ini mesin percobaan. Pakai salah satu orang contoh:',
    en: 'This is a machine for trying things out. Use one of the demo people:',
  },
  manager: { id: 'manajer: semua angka dan pengaturan', en: 'manager: all figures and settings' },
  coordinator: {
    id: 'koordinator ojol: mengirim daftar anggotanya',
    en: "ojol coordinator: sends in the members' list",
  },
  crew: { id: 'kru Bandung: hanya daftar orang di Bandung', en: 'crew in Bandung: only the people in Bandung' },
} as const satisfies Record<string, Text>;

export type DemoPerson = { email: string; may: Text };
const dashboardPeople: readonly DemoPerson[] = [
  { email: 'manajer@daftar.test', may: texts.manager },
  { email: 'koordinator.ojol@daftar.test', may: texts.coordinator },
  { email: 'kru.bandung@daftar.test', may: texts.crew },
];

/** On one machine the e-mail is enough: the issuer answers to the loopback interface only. */
export const LocalSignIn = ({ demoPeople = dashboardPeople }: { demoPeople?: readonly DemoPerson[] }) => {
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<Text | undefined>();
  const submit = async (address: string) => {
    if (!address.includes('@')) return setProblem(texts.missing);
    const answer = await askForLocalToken(address.trim().toLowerCase());
    if (typeof answer === 'object') signIn(answer);
    else setProblem(answer === 'unknown' ? texts.unknown : texts.noAnswer);
  };
  const asked = {
    id: 'email',
    label: say(texts.email),
    hint: say(texts.hint),
    problem: problem && say(problem),
  };
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(email);
        }}
      >
        <Field {...asked}>
          <input
            class="input"
            type="email"
            name="email"
            autocomplete="username"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
            {...describedBy(asked)}
          />
        </Field>
        <Button kind="main" type="submit">
          {say(texts.signIn)}
        </Button>
      </form>
      <section class="sign-in-demo">
        <p>{say(texts.demo)}</p>
        <ul>
          {demoPeople.map((person) => (
            <li key={person.email}>
              <button type="button" class="link" onClick={() => void submit(person.email)}>
                {person.email}
              </button>
              <span class="hint">{say(person.may)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
