import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { columnTexts, type ListField, listFields } from '../../../shared/lists/columns/list-field.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { exportPages } from '../export/export-pages.ts';
import type { Upload } from '../send/begin-upload.ts';

type Rejection = z.output<typeof shape.Rejection>;
const texts = {
  download: { id: 'Unduh', en: 'Download' },
  sheet: { id: 'Perlu diperbaiki', en: 'To correct' },
  // The titles by which a corrected file is known again.
  line: { id: 'Baris asal', en: 'Original row' },
  reason: { id: 'Yang perlu diperbaiki', en: 'What to correct' },
} as const satisfies Record<string, Text>;
const label: TextAround<[string]> = {
  id: (file) => `Unduh baris yang ditolak dari ${file}`,
  en: (file) => `Download the rejected rows of ${file}`,
};

const textOf = (values: Rejection['values'], field: ListField) => {
  const cell = field === 'birthDate' || field === 'sex' ? undefined : values[field];
  return cell === undefined || cell === null ? '' : String(cell);
};

/** The rows that the server refused, as a file to put right and upload. */
export const RejectedDownload = ({ upload }: { upload: Upload }) => {
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setProblem(undefined);
    const file = await exportPages({
      kind: 'xlsx',
      sheetName: say(texts.sheet),
      titles: [...listFields.map((field) => say(columnTexts[field])), say(texts.line), say(texts.reason)],
      readPage: (cursor) =>
        staffCall('listRejections', {
          params: { importId: upload.importId },
          query: { limit: 500, ...(cursor !== null && { cursor }) },
        }),
      rowOf: ({ line, values, problems }: Rejection) => [
        ...listFields.map((field) => textOf(values, field)),
        String(line),
        problems.map(({ message }) => message).join(' '),
      ],
      onProgress: () => undefined,
    });
    if (file instanceof Blob) saveFile(`${upload.fileName.replace(/\.\w+$/, '')}-ditolak.xlsx`, file.type, file);
    else setProblem(sayProblem(file));
  };
  return (
    <>
      <button type="button" class="link" aria-label={say(label, upload.fileName)} onClick={() => void save()}>
        {say(texts.download)}
      </button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
};
