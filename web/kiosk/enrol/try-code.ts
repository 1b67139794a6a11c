import { readTicketCode, showTicketCode } from '../../../shared/domain/ticket-code.ts';
import type { Text } from '../../lib/say.ts';
import { texts } from '../texts.ts';

const refusals: Partial<Record<string, Text>> = {
  'no-answer': texts.enrolNoAnswer,
  'enrolment-not-found': texts.enrolNotFound,
  'enrolment-used': texts.enrolUsed,
  'too-many-attempts': texts.enrolTooOften,
  'still-queued': texts.enrolStillQueued,
};

/** Puts a code, as it was typed or came with a link, to `use`; what kept it from working, in words. */
export const tryCode = async (
  typed: string,
  use: (code: string) => Promise<string | undefined>,
): Promise<Text | undefined> => {
  const code = readTicketCode(typed);
  if (code === undefined) return texts.enrolCodeWrong;
  const refusal = await use(showTicketCode(code));
  return refusal === undefined ? undefined : (refusals[refusal] ?? texts.enrolFailed);
};
