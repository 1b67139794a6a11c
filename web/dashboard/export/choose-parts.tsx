import { useState } from 'preact/hooks';
import { type ExportPart, type ExportReason, exportParts, exportReasons } from '../../../shared/domain/export.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field, FieldGroup } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { beginExport } from './current-export.ts';
import { formatWords, partWords } from './part-words.ts';
import type { Format } from './store/kept-export.ts';

const texts = {
  parts: { id: 'Apa yang dibawa?', en: 'What do you take?' },
  each: { id: 'Masing-masing menjadi satu berkas.', en: 'Each becomes a file of its own.' },
  none: { id: 'Pilih sedikitnya satu.', en: 'Choose at least one.' },
  nik: { id: 'Sertakan NIK', en: 'Include NIKs' },
  nikHint: {
    id: 'Hanya bila perlu: NIK setiap orang dibuka dan tercatat atas nama Anda. Paling banyak 12.000 orang per menit.',
    en: 'Only where you must: everyone’s NIK is opened and noted under your name. At most 12,000 people a minute.',
  },
  reason: { id: 'Untuk apa NIK dibuka?', en: 'What are the NIKs opened for?' },
  choose: { id: 'Pilih alasan', en: 'Choose a reason' },
  noReason: { id: 'Pilih alasan, atau jangan sertakan NIK.', en: 'Choose a reason, or leave the NIKs out.' },
  format: { id: 'Bentuk berkas', en: 'Format' },
  begin: { id: 'Mulai ekspor', en: 'Begin' },
} as const satisfies Record<string, Text>;
const reasonWords: Record<ExportReason, Text> = {
  enrolment: { id: 'Mendaftarkan mereka sebagai peserta', en: 'To enrol them as members' },
  'duty-to-report': { id: 'Kewajiban melapor', en: 'A duty to report' },
  'identity-check': { id: 'Memeriksa identitas', en: 'To check identities' },
};

/** The last choices are kept while the page is open: what was refused need not be chosen again. */
export const ChooseParts = ({ campaignId }: { campaignId: string }) => {
  const [parts, setParts] = useState<ExportPart[]>(['sign-ups']);
  const [withNik, setWithNik] = useState(false);
  const [reason, setReason] = useState<ExportReason | ''>('');
  const [format, setFormat] = useState<Format>('xlsx');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const opensNik = withNik && parts.includes('sign-ups');
  const wanted = { id: 'export-parts', label: say(texts.parts), hint: say(texts.each) };
  const why = {
    id: 'export-reason',
    label: say(texts.reason),
    problem: asked && opensNik && reason === '' ? say(texts.noReason) : undefined,
  };
  const begin = async () => {
    if (busy) return;
    setAsked(true);
    if (parts.length === 0) return document.getElementById('export-parts')?.focus();
    if (opensNik && reason === '') return document.getElementById('export-reason')?.focus();
    setBusy(true);
    await beginExport(campaignId, {
      parts: exportParts.filter((part) => parts.includes(part)),
      format,
      opensNik: opensNik && reason !== '' ? reason : undefined,
    });
    setBusy(false);
  };
  return (
    <form
      class="card export-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <FieldGroup {...wanted} problem={asked && parts.length === 0 ? say(texts.none) : undefined}>
        <div class="export-parts">
          {exportParts.map((part) => (
            <Tick
              key={part}
              name={part}
              checked={parts.includes(part)}
              onChange={(on) => setParts(on ? [...parts, part] : parts.filter((one) => one !== part))}
              label={partWords[part].name}
              hint={partWords[part].hint}
            />
          ))}
        </div>
      </FieldGroup>
      {parts.includes('sign-ups') && (
        <div class="export-nik">
          <Tick name="nik" checked={withNik} onChange={setWithNik} label={texts.nik} hint={texts.nikHint} />
          {withNik && (
            <Field {...why}>
              <select
                class="input"
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value as ExportReason | '')}
                {...describedBy(why)}
              >
                <option value="">{say(texts.choose)}</option>
                {exportReasons.map((one) => (
                  <option key={one} value={one}>
                    {say(reasonWords[one])}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </div>
      )}
      <Field id="export-format" label={say(texts.format)}>
        <select
          class="input"
          id="export-format"
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
        >
          {(Object.keys(formatWords) as Format[]).map((one) => (
            <option key={one} value={one}>
              {say(formatWords[one])}
            </option>
          ))}
        </select>
      </Field>
      <Button kind="main" size="staff" type="submit" aria-busy={busy}>
        {say(texts.begin)}
      </Button>
    </form>
  );
};

type TickProps = {
  name: string;
  checked: boolean;
  onChange: (on: boolean) => void;
  label: Text;
  hint: Text | undefined;
};

const Tick = ({ name, checked, onChange, label, hint }: TickProps) => (
  <label class="choice">
    <input
      class="choice-mark"
      type="checkbox"
      name={name}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
    <span class="choice-text">
      {say(label)}
      {hint && <span class="export-hint">{say(hint)}</span>}
    </span>
  </label>
);
