import { useState } from 'preact/hooks';
import type { StaffRole } from '../../../shared/domain/staff-role.ts';
import { Button, ButtonLink } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { Done, emptied, PickBox, type Problems, TextBox, useProblems } from '../setup/form.tsx';
import { type Competition, pageOf, type RoleName, roleDoes, roleNames } from './role-words.ts';
import { roleIn, scopesFor } from './scopes.ts';

const texts = {
  title: { id: 'Beri peran', en: 'Give a role' },
  email: { id: 'E-mail', en: 'E-mail' },
  emailHint: { id: 'Dengan alamat ini orangnya masuk.', en: 'They sign in with this address.' },
  emailWrong: {
    id: 'Tulis alamat e-mail yang lengkap, misalnya rina@contoh.id.',
    en: 'A whole e-mail address, such as rina@example.com.',
  },
  role: { id: 'Peran', en: 'Role' },
  name: { id: 'Nama juri', en: "The judge's name" },
  nameMissing: { id: 'Tulis nama jurinya.', en: "Write the judge's name." },
  noScope: { id: 'Belum ada. Buat dulu di Pengaturan.', en: 'There is none yet. Make one in Settings first.' },
  give: { id: 'Beri peran ini', en: 'Give this role' },
  tell: { id: 'Bagikan lewat WhatsApp', en: 'Share by WhatsApp' },
} as const satisfies Record<string, Text>;
const scopeLabels = {
  manager: { id: 'Di', en: 'In' },
  coordinator: { id: 'Kanal', en: 'Channel' },
  crew: { id: 'Kota', en: 'City' },
  judge: { id: 'Lomba', en: 'Competition' },
} as const satisfies Record<RoleName, Text>;
const given: TextAround<[string, string, string]> = {
  id: (email, role, link) => `${email} sekarang ${role}. Halamannya: ${link}`,
  en: (email, role, link) => `${email} is ${role} now. Their page: ${link}`,
};

type Props = {
  campaign: { organiserId: string; campaignId: string };
  competitions: readonly Competition[];
  onGiven: () => void;
};

export const InviteForm = ({ campaign, competitions, onGiven }: Props) => {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<RoleName>('coordinator');
  const [scope, setScope] = useState('');
  const [name, setName] = useState('');
  const [done, setDone] = useState<{ email: string; role: StaffRole }>();
  const labels = {
    'role-email': say(texts.email),
    'role-scope': say(scopeLabels[role]),
    'role-name': say(texts.name),
  };
  const problems = useProblems(labels);
  const scopes = scopesFor(role, competitions);
  const chosen = scopes.some(([id]) => id === scope) ? scope : (scopes[0]?.[0] ?? '');

  const give = () =>
    problems.once(async () => {
      const wrong: Problems = {
        ...(!/^\S+@\S+\.\S+$/.test(email.trim()) && { 'role-email': say(texts.emailWrong) }),
        ...(role !== 'manager' && chosen === '' && { 'role-scope': say(texts.noScope) }),
        ...(role === 'judge' && name.trim() === '' && { 'role-name': say(texts.nameMissing) }),
      };
      setDone(undefined);
      if (Object.keys(wrong).length > 0) return problems.set(wrong);
      const to = { email: email.trim(), role: roleIn(role, campaign, chosen) };
      // A judge is also known to the competition, by name.
      const answer =
        role === 'judge'
          ? await staffCall('inviteJudge', { params: { competitionId: chosen }, body: { email: to.email, name } })
          : await staffCall('grantRole', { params: { campaignId: campaign.campaignId }, body: to });
      if (answer.kind !== 'answered')
        return problems.refused(answer, (pointer) => ({ '/email': 'role-email', '/name': 'role-name' })[pointer]);
      problems.set({});
      setDone(to);
      setEmail(emptied(email));
      setName(emptied(name));
      onGiven();
    });
  return (
    <form
      class="setup-form setup-in-card"
      noValidate
      aria-labelledby="invite-title"
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <h2 id="invite-title">{say(texts.title)}</h2>
      <Done>{done && say(given, done.email, say(roleNames[done.role.role]), pageOf(done.role))}</Done>
      {done && (
        <div class="setup-ways">
          <ButtonLink
            icon="message"
            target="_blank"
            href={`https://wa.me/?${new URLSearchParams({ text: pageOf(done.role) })}`}
          >
            {say(texts.tell)}
          </ButtonLink>
        </div>
      )}
      {problems.summary}
      <TextBox
        id="role-email"
        label={labels['role-email']}
        hint={say(texts.emailHint)}
        problem={problems.of('role-email')}
        type="email"
        maxLength={200}
        value={email}
        onValue={setEmail}
      />
      <div class="field-row">
        <PickBox
          id="role-kind"
          label={say(texts.role)}
          problem={undefined}
          value={role}
          onValue={(kind) => setRole(kind as RoleName)}
          options={Object.entries(roleNames).map(([kind, text]) => [kind, say(text)])}
        />
        {role !== 'manager' && (
          <PickBox
            id="role-scope"
            label={labels['role-scope']}
            problem={problems.of('role-scope')}
            value={chosen}
            onValue={setScope}
            options={scopes.length === 0 ? [['', say(texts.noScope)]] : scopes}
          />
        )}
        {role === 'judge' && (
          <TextBox
            id="role-name"
            label={labels['role-name']}
            problem={problems.of('role-name')}
            maxLength={100}
            value={name}
            onValue={setName}
          />
        )}
      </div>
      <p class="hint">{say(roleDoes[role])}</p>
      <div class="setup-ways">
        <Button kind="main" type="submit">
          {say(texts.give)}
        </Button>
      </div>
    </form>
  );
};
