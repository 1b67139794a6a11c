import { chunkSize, missingChunks } from '../../shared/domain/import.ts';
import type { Import } from '../../shared/table/import.item.ts';

/** How an upload stands. */
export const importState = (upload: Import) => {
  const { importId, channelId, sessionId, continues, fileName, rows, createdAt } = upload;
  const { accepted, waiting, duplicate, rejected } = upload;
  const missing = missingChunks(rows, upload.done ?? new Set());
  return {
    importId,
    channelId,
    ...(sessionId !== undefined && { sessionId }),
    ...(continues !== undefined && { continues }),
    fileName,
    state: missing.length === 0 ? ('done' as const) : ('receiving' as const),
    rows,
    accepted,
    waiting,
    duplicate,
    rejected,
    chunkSize,
    missingChunks: missing,
    createdAt,
  };
};
