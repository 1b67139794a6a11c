/**
 * A process of its own that pumps a stream and appends each record's number and shard to a file before it answers,
 * failing now and then by chance. It goes on until it is killed.
 */
import { appendFileSync } from 'node:fs';
import { startStreamPump } from '../../infra/local/stream-pump.ts';
import { numberOf } from './pump-fixture.ts';

const [endpoint, checkpointFile, output] = process.argv.slice(2) as [string, string, string];
await startStreamPump({
  endpoint,
  tableName: 'daftar',
  checkpointFile,
  shards: 2,
  backoffMs: () => 1,
  onError: () => undefined,
  mappings: [
    {
      name: 'all',
      batchSize: 7,
      tumblingWindowSeconds: 60,
      async handler({ Records, shardId, state }) {
        const processed = Records.filter(() => Math.random() > 0.02 || Records.length === 1);
        for (const record of Records.slice(0, processed.length))
          appendFileSync(output, `${shardId} ${numberOf(record)}\n`);
        const failed = Records[processed.length]?.dynamodb?.SequenceNumber;
        const total = Number(state.total ?? 0) + processed.length;
        return { state: { total }, batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] };
      },
    },
  ],
});
process.stdout.write('pumping');
