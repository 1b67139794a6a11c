import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { NoWorker } from '../desk/ask-desk.ts';
import type { FileKind } from '../desk/views.ts';
import { exportPages, type ReadPage } from './export-pages.ts';

const texts = {
  noWorker: {
    id: 'Bagian pembuat berkas tidak bisa dimuat. Periksa jaringan, lalu coba lagi.',
    en: 'The part that makes files cannot be loaded. Check your network, then try again.',
  },
} as const satisfies Record<string, Text>;
const collecting: TextAround<[string]> = { id: (n) => `Mengumpulkan: ${n} baris`, en: (n) => `Collecting: ${n} rows` };
const saved: TextAround<[string]> = { id: (n) => `Selesai: ${n} baris`, en: (n) => `Done: ${n} rows` };
const label: TextAround<[string]> = { id: (kind) => `Unduh semua (${kind})`, en: (kind) => `Download all (${kind})` };

type Props<Item> = {
  fileName: string;
  sheetName: string;
  titles: readonly string[];
  readPage: ReadPage<Item>;
  rowOf: (item: Item) => string[];
};

/** All of a list as a file, not only what is shown. */
export const ExportButtons = <Item,>({ fileName, ...list }: Props<Item>) => {
  const [said, setSaid] = useState<{ text: string; isWrong: boolean }>();
  const [isUnderWay, setUnderWay] = useState(false);
  const save = async (kind: FileKind) => {
    if (isUnderWay) return;
    setUnderWay(true);
    let rows = 0;
    const onProgress = (count: number) => {
      rows = count;
      setSaid({ text: say(collecting, showNumber(count)), isWrong: false });
    };
    try {
      onProgress(0);
      const file = await exportPages({ ...list, kind, onProgress });
      if (file instanceof Blob) {
        saveFile(`${fileName}.${kind}`, file.type, file);
        setSaid({ text: say(saved, showNumber(rows)), isWrong: false });
      } else setSaid({ text: sayProblem(file), isWrong: true });
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      setSaid({ text: say(texts.noWorker), isWrong: true });
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <div class="button-row">
      <Button size="staff" icon="download" onClick={() => void save('xlsx')}>
        {say(label, '.xlsx')}
      </Button>
      <Button size="staff" icon="download" onClick={() => void save('csv')}>
        {say(label, '.csv')}
      </Button>
      {said && (
        <p class={said.isWrong ? 'problem-line' : 'export-said'} role={said.isWrong ? 'alert' : 'status'}>
          {said.isWrong && <Icon name="fix" />}
          {said.text}
        </p>
      )}
    </div>
  );
};
