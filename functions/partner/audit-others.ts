import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Note } from '../http/note-request.ts';

/** That a channel was told of these people of others that they are registered. Before it is told: nobody learns it without an entry. */
export const auditOthers = async (
  channelId: string,
  others: readonly Pick<SignUp, 'signUpId'>[],
  note: Note,
): Promise<void> => {
  if (others.length === 0) return;
  await note({ does: 'seeRegistered', about: { channelId, signUpIds: others.map(({ signUpId }) => signUpId) } });
};
