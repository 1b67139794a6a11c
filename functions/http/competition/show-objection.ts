import type { Objection } from '../../../shared/table/objection.item.ts';

/** An objection without who answered it. */
export const shownObjection = ({ objectionId, entryNumber, text, raisedAt, answer }: Objection) => ({
  objectionId,
  entryNumber,
  text,
  raisedAt,
  ...(answer && { answer: { decision: answer.decision, text: answer.text, at: answer.at } }),
});
