import type { WrongLine } from './build-page.ts';

/** Designs of the page that look right, and the rule by which storms find them out. */
export const wrongLines: readonly (WrongLine & { name: string; caughtBy: string })[] = [
  {
    name: 'a number is shown before the disk has the record',
    file: 'store/database.ts',
    right: 'const [result] = await Promise.all([working, committed]);',
    wrong: 'committed.catch(() => {}); const result = await working;',
    caughtBy: 'shown before it was kept',
  },
  {
    name: 'a record is removed on a 200, whatever that says',
    file: 'sync/send-records.ts',
    right: "if (answer.kind === 'answered') {",
    wrong:
      "if (answer.kind === 'no-answer' && answer.cause === 'unreadable') await settleReceipts(batch.map(({ recordId }) => ({ recordId, outcome: 'confirmed' })));\n    else if (answer.kind === 'answered') {",
    caughtBy: 'removed without its receipt',
  },
];
