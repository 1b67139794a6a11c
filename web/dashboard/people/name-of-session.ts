import { sessions } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';

/** By its id; the id itself where the list of sessions has not come. */
export const nameOfSession = (sessionId: string | undefined): string | undefined => {
  const session = sessions.value.find((each) => each.sessionId === sessionId);
  return session ? sessionName(session) : sessionId;
};
