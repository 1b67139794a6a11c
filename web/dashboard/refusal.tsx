import { useEffect, useState } from 'preact/hooks';
import type { StaffRole } from '../../shared/domain/staff-role.ts';
import { Button } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import { say, type Text, type TextAround } from '../lib/say.ts';
import { leave } from '../lib/sign-in/leave.ts';
import { signedIn } from '../lib/sign-in/signed-in.ts';
import { staffCall } from '../lib/staff-call.ts';
import { address, goTo } from './address.ts';

type RoleName = StaffRole['role'];

const texts = {
  role: { id: 'Angka acara ini hanya untuk manajer', en: "This campaign's figures are for its managers" },
  ask: {
    id: 'Minta manajer acara memberi Anda peran manajer, atau masuk dengan alamat lain.',
    en: 'Ask a manager of the campaign to make you one, or sign in with another address.',
  },
  people: { id: 'Lihat orang di sesi Anda', en: 'See the people of your session' },
  other: { id: 'Masuk dengan alamat lain', en: 'Sign in with another address' },
  noCampaign: { id: 'Acara ini tidak ada', en: 'There is no such campaign' },
  checkLink: { id: 'Periksa tautannya, atau pilih acara lain.', en: 'Check the link, or choose another campaign.' },
  choose: { id: 'Pilih acara', en: 'Choose a campaign' },
  broken: { id: 'Angka tidak bisa dimuat', en: 'The figures cannot be loaded' },
  wait: { id: 'Halaman ini terus mencoba sendiri.', en: 'This page keeps trying by itself.' },
} as const satisfies Record<string, Text>;
const signedInAs: TextAround<[string, string]> = {
  id: (email, roles) => `Anda masuk sebagai ${email} (${roles}).`,
  en: (email, roles) => `You are signed in as ${email} (${roles}).`,
};
const roleNames = {
  manager: { id: 'manajer', en: 'manager' },
  coordinator: { id: 'koordinator', en: 'coordinator' },
  crew: { id: 'kru', en: 'crew' },
  judge: { id: 'juri', en: 'judge' },
} as const satisfies Record<RoleName, Text>;
const noRole: Text = { id: 'tanpa peran', en: 'no role' };

/** Why there is nothing to show: which role is missing, or that the address leads nowhere. */
export const Refusal = ({ code }: { code: string }) => {
  if (code === 'not-allowed') return <MissingRole />;
  const notFound = code === 'campaign-not-found';
  return (
    <section class="card refusal" role="alert">
      <h1>
        <Icon name="fix" />
        {say(notFound ? texts.noCampaign : texts.broken)}
      </h1>
      <p>{say(notFound ? texts.checkLink : texts.wait)}</p>
      {notFound && (
        <a class="button button-second" href={location.pathname}>
          {say(texts.choose)}
        </a>
      )}
    </section>
  );
};

const MissingRole = () => {
  const [roles, setRoles] = useState<RoleName[]>();
  useEffect(() => {
    void staffCall('getMe', {}).then((answer) => {
      if (answer.kind === 'answered') setRoles(answer.body.roles.map(({ role }) => role));
    });
  }, []);
  const named = roles && [...new Set(roles)].map((role) => say(roleNames[role])).join(', ');
  return (
    <section class="card refusal" role="alert">
      <h1>
        <Icon name="lock" />
        {say(texts.role)}
      </h1>
      {named !== undefined && <p>{say(signedInAs, signedIn.value?.email ?? '', named || say(noRole))}</p>}
      <p>{say(texts.ask)}</p>
      <div class="refusal-ways">
        {roles?.includes('crew') && (
          <Button onClick={() => goTo({ campaign: address.value.campaign, view: 'people' })}>
            {say(texts.people)}
          </Button>
        )}
        <Button onClick={() => void leave()}>{say(texts.other)}</Button>
      </div>
    </section>
  );
};
