import { useRef } from 'preact/hooks';
import { describedBy, Field } from '../../../lib/field.tsx';
import { Icon } from '../../../lib/icon.tsx';
import { say, type Text } from '../../../lib/say.ts';

const texts = {
  paste: { id: 'Tempel dari Excel', en: 'Paste from Excel' },
  hint: {
    id: 'Salin juga judul kolomnya: Kota, Tempat, Tanggal, Jam, Kuota; kalau ada, Daftar tunggu dan Target.',
    en: 'Copy the column titles too: City, Venue, Date, Time, Quota; if you have them, Waiting list and Target.',
  },
  choose: { id: 'Atau pilih berkas Excel atau CSV', en: 'Or choose an Excel or CSV file' },
} as const satisfies Record<string, Text>;

export type From = 'paste' | 'file';
type Props = {
  problem: { from: From; text: string } | undefined;
  onList: (list: Blob | undefined, from: From) => void;
};

/** Whoever mends a row by hand is not told of each half-written one. */
const pauseMs = 600;

/** Rows as a spreadsheet puts them on the clipboard, or its file. */
export const ChooseList = ({ problem, onList }: Props) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const readText = useRef('');
  const pause = useRef(0);
  const readArea = () => {
    clearTimeout(pause.current);
    const text = area.current?.value ?? '';
    if (text === readText.current) return;
    readText.current = text;
    onList(text.trim() === '' ? undefined : new Blob([text]), 'paste');
  };
  const type = (inputType: string) => {
    if (inputType === 'insertFromPaste') return readArea();
    clearTimeout(pause.current);
    readText.current = '';
    onList(undefined, 'paste');
    pause.current = window.setTimeout(readArea, pauseMs);
  };
  const chooseFile = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    clearTimeout(pause.current);
    if (area.current) area.current.value = '';
    readText.current = '';
    onList(file, 'file');
    // The same file may be chosen again, mended.
    input.value = '';
  };
  const problemOf = (from: From) => (problem?.from === from ? problem.text : undefined);
  const pasted = { id: 'sessions-paste', label: say(texts.paste), hint: say(texts.hint), problem: problemOf('paste') };
  const file = { id: 'sessions-file', problem: problemOf('file') };
  return (
    <>
      <Field {...pasted}>
        <textarea
          ref={area}
          class="input"
          rows={4}
          wrap="off"
          autocomplete="off"
          spellcheck={false}
          onInput={({ inputType }) => type(inputType)}
          onChange={readArea}
          {...describedBy(pasted)}
        />
      </Field>
      <Field {...file}>
        <label class="import-file">
          <input
            class="visually-hidden"
            type="file"
            accept=".csv,.xlsx,.txt,.tsv,text/csv"
            onChange={(event) => chooseFile(event.currentTarget)}
            {...describedBy(file)}
          />
          <span class="button button-second">
            <Icon name="up" />
            <span>{say(texts.choose)}</span>
          </span>
        </label>
      </Field>
    </>
  );
};
