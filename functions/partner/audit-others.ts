import type { SignUp } from '../../shared/domain/sign-up.ts';
import { newAuditId } from '../../shared/keys/made-ids.ts';
import type { Caller } from '../http/caller.ts';
import type { Daftar } from '../http/daftar.ts';

type Asked = { campaignId: string; channelId: string; importId?: string; chunk?: number };

/** That a channel was told of these people of others that they are registered. Before it is told: nobody learns it without an entry. */
export const auditOthers = async (
  { campaignId, ...asked }: Asked,
  others: readonly Pick<SignUp, 'signUpId'>[],
  caller: Caller,
  now: number,
  daftar: Daftar,
): Promise<void> => {
  if (others.length === 0) return;
  const { channelId, importId, chunk } = asked;
  await daftar.audit.write({
    campaignId,
    at: new Date(now).toISOString(),
    id: newAuditId(),
    who: caller.email ?? caller.key?.keyId ?? caller.id,
    does: 'see-registered',
    what: {
      channelId,
      ...(importId !== undefined && { importId, chunk: String(chunk) }),
      signUpIds: others.map(({ signUpId }) => signUpId),
    },
  });
};
