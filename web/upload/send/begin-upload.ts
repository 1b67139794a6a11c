import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import type { NewImport } from '../../../shared/domain/import.ts';
import { fileHash } from '../../../shared/lists/send/file-hash.ts';
import type { SentRow } from '../../../shared/lists/send/sent-row.ts';
import type { AnswerTo } from '../../lib/call.ts';
import { staffCall } from '../../lib/staff-call.ts';

export type Upload = z.output<typeof shape.ImportState>;
type Begun = AnswerTo<'createImport'>;
type New = z.input<typeof NewImport>;

/** One import with the chunks that it lacks. `corrected` are rows that were put right in the page; else it is the list itself. */
export type Part = { upload: Upload; corrected?: readonly SentRow[] };

/** Begins an import, or finds it again. A list that is read differently than before is another one: its chunks hold other rows. */
export const beginUpload = (campaignId: string, upload: New): Promise<Begun> =>
  staffCall('createImport', {
    params: { campaignId },
    body: { ...upload, mapping: { ...upload.mapping, rows: upload.rows } },
  });

/** Corrected rows are an import of their own that continues the list's: the same corrections are the same import. */
export const beginCorrections = async (
  campaignId: string,
  upload: Omit<New, 'rows'>,
  rows: readonly SentRow[],
): Promise<Begun> => {
  const hash = await fileHash(new Blob([upload.fileHash, JSON.stringify(rows)]));
  return beginUpload(campaignId, { ...upload, fileHash: hash, rows: rows.length });
};

/** How many rows the missing chunks hold. */
export const rowsLeft = ({ rows, chunkSize, missingChunks }: Upload): number =>
  missingChunks.reduce((sum, n) => sum + Math.min(chunkSize, rows - n * chunkSize), 0);
