import type { ExportPart } from '../../../shared/domain/export.ts';
import { type FileFormat, fileOf } from '../../lib/export/file-of.ts';
import { partReaders } from '../../lib/export/part-readers.ts';
import { readPage } from './store/export-store.ts';
import type { KeptExport } from './store/kept-export.ts';
import { openPage } from './store/seal-page.ts';

export const placeOf = (exportId: string, part: ExportPart, n: number) => `${exportId}/${part}/${n}`;

type Wanted = {
  kept: KeptExport;
  part: ExportPart;
  format: FileFormat;
  key: CryptoKey;
  target: FileSystemFileHandle | undefined;
  onRows: (rows: number) => void;
};

/** Writes a part's file where its owner said, or gives it as a Blob, whose pieces the browser keeps outside this worker. */
export const writePart = async ({ kept, part, format, key, target, onRows }: Wanted): Promise<Blob | undefined> => {
  const bytes = fileOf(format, partReaders[part].titles(kept.about), rowsOf(kept, part, key, onRows));
  if (target) {
    // Until it is closed the file stands as it was: one that was cut off is never taken for whole.
    await bytes.pipeTo(await target.createWritable());
    return undefined;
  }
  const pieces: Blob[] = [];
  for (const reader = bytes.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    pieces.push(new Blob([value as Uint8Array<ArrayBuffer>]));
  }
};

async function* rowsOf(
  { exportId, reached }: KeptExport,
  part: ExportPart,
  key: CryptoKey,
  onRows: (rows: number) => void,
) {
  let rows = 0;
  for (let n = 0; n < (reached.pages[part] ?? 0); n++) {
    const page = await readPage(exportId, part, n);
    if (!page) throw new Error(`Page ${n} of ${part} is gone`);
    const opened = await openPage(page, placeOf(exportId, part, n), key);
    yield* opened;
    rows += opened.length;
    onRows(rows);
  }
}
