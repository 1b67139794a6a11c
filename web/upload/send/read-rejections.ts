import type { SentRow } from '../../../shared/lists/send/sent-row.ts';
import type { AnswerTo } from '../../lib/call.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ask } from '../desk/ask-desk.ts';

/** Takes the rows that the server refused back to be put right. */
export const readRejections = async (importId: string): Promise<void> => {
  let cursor: string | null = null;
  do {
    const answer: AnswerTo<'listRejections'> = await staffCall('listRejections', {
      params: { importId },
      query: { limit: 500, ...(cursor !== null && { cursor }) },
    });
    // The count beside it says how many there are; the history lists them again.
    if (answer.kind !== 'answered') return;
    for (const { line, values, problems } of answer.body.items) {
      const row: SentRow = { line, ...(values as Omit<SentRow, 'line'>) };
      await ask('keepRefused', row, problems);
    }
    cursor = answer.body.nextCursor;
  } while (cursor !== null);
};
