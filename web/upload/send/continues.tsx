import { useEffect, useState } from 'preact/hooks';
import { describedBy, Field } from '../../lib/field.tsx';
import { ownTimeZone, showDateAndYear } from '../../lib/format.ts';
import { say, type Text } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Current } from '../channel/current.ts';
import type { Upload } from './begin-upload.ts';
import { continues } from './upload.ts';

const texts = {
  label: { id: 'Berkas ini perbaikan dari unggahan', en: 'This file corrects the upload' },
  hint: {
    id: 'Baris asalnya dikenali dari kolom terakhir, jadi baris yang sudah masuk tidak dikirim lagi.',
    en: 'Its rows name the rows that they correct, so nothing that is in already is sent again.',
  },
  none: { id: 'Bukan perbaikan: daftar baru', en: 'None: it is a new list' },
} as const satisfies Record<string, Text>;

/** Which upload a file of corrected rows goes on with: the newest unless another is chosen. */
export const Continues = ({ now }: { now: Current }) => {
  const [uploads, setUploads] = useState<Upload[]>([]);
  useEffect(() => {
    const params = { campaignId: now.campaign.campaignId, channelId: now.channelId };
    void staffCall('listImports', { params, query: { limit: 20 } }).then((answer) => {
      if (answer.kind !== 'answered') return;
      setUploads(answer.body.items);
      continues.value ??= answer.body.items[0]?.importId;
    });
  }, []);
  if (uploads.length === 0) return null;
  const asked = { id: 'continues', label: say(texts.label), hint: say(texts.hint) };
  return (
    <Field {...asked}>
      <select
        class="input"
        value={continues.value ?? ''}
        onChange={({ currentTarget }) => {
          continues.value = currentTarget.value || undefined;
        }}
        {...describedBy(asked)}
      >
        {uploads.map(({ importId, fileName, createdAt }) => (
          <option key={importId} value={importId}>
            {fileName}, {showDateAndYear(createdAt, ownTimeZone)}
          </option>
        ))}
        <option value="">{say(texts.none)}</option>
      </select>
    </Field>
  );
};
