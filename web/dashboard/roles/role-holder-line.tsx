import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import type { StaffRole } from '../../../shared/domain/staff-role.ts';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import { type Competition, roleDoes, roleNames, scopeOf } from './role-words.ts';

const texts = {
  you: { id: '(Anda)', en: '(you)' },
  revoke: { id: 'Cabut', en: 'Take away' },
  yes: { id: 'Ya, cabut', en: 'Yes, take it away' },
  fromOperator: {
    id: 'Diangkat oleh pengelola sistem; tidak bisa dicabut di sini.',
    en: 'Appointed by the operator: not taken away here.',
  },
  what: {
    id: 'Mulai permintaan berikutnya orang ini tidak bisa lagi. Yang sudah dikerjakannya tetap ada.',
    en: 'From their next request on they cannot any more. What they did stays.',
  },
} as const satisfies Record<string, Text>;
const sure: TextAround<[string, string]> = {
  id: (role, email) => `Cabut peran ${role} dari ${email}?`,
  en: (role, email) => `Take the role ${role} away from ${email}?`,
};

type Props = {
  campaignId: string;
  holder: z.output<typeof shape.RoleHolder>;
  competitions: readonly Competition[];
  onRevoked: () => void;
};

export const RoleHolderLine = ({ campaignId, holder: { email, roles }, competitions, onRevoked }: Props) => {
  const [asked, setAsked] = useState<StaffRole>();
  const [problem, setProblem] = useState<string>();
  const named = (role: StaffRole) => `${say(roleNames[role.role])}, ${scopeOf(role, competitions)}`;
  const revoke = async (role: StaffRole) => {
    setAsked(undefined);
    const answer = await staffCall('revokeRole', { params: { campaignId }, body: { email, role } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') onRevoked();
  };
  return (
    <li data-holder={email}>
      <strong>
        {email} {email === signedIn.value?.email && say(texts.you)}
      </strong>
      <ul>
        {roles.map((role) => (
          <li key={JSON.stringify(role)} class="setup-line">
            <span>
              {named(role)}
              <span class="hint setup-under">
                {say(roleDoes[role.role])} {role.campaignId === undefined && say(texts.fromOperator)}
              </span>
            </span>
            {role.campaignId !== undefined && (
              <Button
                size="staff"
                onClick={() => setAsked(role)}
                aria-label={`${say(texts.revoke)}: ${email}, ${named(role)}`}
              >
                {say(texts.revoke)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemLine problem={problem} />
      {asked && (
        <ConfirmDialog
          title={say(sure, named(asked), email)}
          yes={say(texts.yes)}
          onYes={() => void revoke(asked)}
          onNo={() => setAsked(undefined)}
        >
          <p>{say(texts.what)}</p>
        </ConfirmDialog>
      )}
    </li>
  );
};
