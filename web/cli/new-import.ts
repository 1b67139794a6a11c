import { basename } from 'node:path';
import type { Summary } from '../../shared/lists/doctor/summarise.ts';
import { fileHash } from '../../shared/lists/send/file-hash.ts';
import type { AskedUpload } from './asked-upload.ts';
import type { OpenedList } from './open-as-list.ts';
import type { NewImport } from './server.ts';

/** A list that is read differently than before is another one: its chunks hold other rows. */
export const newImport = async (
  path: string,
  { channel, session, continues, dateOrder }: AskedUpload,
  { file, plan }: OpenedList,
  { totals: { ready } }: Summary,
): Promise<Omit<NewImport, 'attestation'>> => {
  const columns = plan.mapping.flatMap((use, column) =>
    use === null ? [] : [[use, (plan.titles[column] || `#${column + 1}`).slice(0, 300)] as const],
  );
  return {
    channelId: channel,
    ...(session !== undefined && { sessionId: session }),
    fileName: basename(path).slice(0, 200),
    fileHash: await fileHash(file),
    mapping: { ...Object.fromEntries(columns), rows: ready, ...(dateOrder !== undefined && { dateOrder }) },
    rows: ready,
    ...(continues !== undefined && { continues }),
  };
};
