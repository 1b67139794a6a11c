import { parseArgs } from 'node:util';
import * as z from 'zod';
import { erasuresIn } from '../../shared/ledger/erasure-ledger.ts';

const functionFile = '../../functions/events/replay-erasures.ts';
type Replay = {
  handler: (erasures: Awaited<ReturnType<typeof erasuresIn>>) => Promise<{ erased: number; unknown: number }>;
};

/** After a restore, before anyone else may reach the table: erases again whoever was erased since the backup. */
export const replayErasures = async (ledger: string) => {
  const { handler } = (await import(functionFile)) as Replay;
  return handler(await erasuresIn(ledger));
};

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { table: text, key: text, 'key-file': text, endpoint: text, ledger: text } });
  const given = z
    .object({ table: z.string(), ledger: z.string(), key: z.string().optional(), endpoint: z.string().optional() })
    .parse(values);
  const keyFile = values['key-file'];
  Object.assign(process.env, {
    TABLE_NAME: given.table,
    ...(given.endpoint !== undefined && { DYNAMODB_ENDPOINT: given.endpoint }),
    ...(keyFile === undefined ? { MASTER_KEY_ID: given.key } : { KEY_FILE: keyFile }),
  });
  const { erased, unknown } = await replayErasures(given.ledger);
  process.stdout.write(`${erased} erased again, ${unknown} of campaigns that are not here\n`);
}
