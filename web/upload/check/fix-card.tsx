import './fix-card.css';
import { useState } from 'preact/hooks';
import { columnTexts, type ListField } from '../../../shared/lists/columns/list-field.ts';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { language } from '../../lib/language.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { ask } from '../desk/ask-desk.ts';
import type { FileKind, FixPage } from '../desk/views.ts';
import { fixColumn, fixesAtOnce, fixFrom, showFixes } from '../list/fixes.ts';
import { FixRows } from './fix-rows.tsx';

const texts = {
  allRight: { id: 'Tidak ada baris yang perlu diperbaiki', en: 'No row needs you' },
  all: { id: 'Semua', en: 'All' },
  which: { id: 'Kolom yang salah', en: 'The column that is wrong' },
  row: { id: 'Baris', en: 'Row' },
  column: { id: 'Kolom', en: 'Column' },
  found: { id: 'Tertulis', en: 'Written' },
  problem: { id: 'Masalah dan cara memperbaiki', en: 'What is wrong, and what to do' },
  right: { id: 'Isi yang benar', en: 'What is right' },
  whole: { id: 'Seluruh baris', en: 'Whole row' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  next: { id: 'Berikutnya', en: 'Next' },
} as const satisfies Record<string, Text>;
const needYou: TextAround<[string]> = {
  id: (n) => `${n} baris perlu Anda`,
  en: (n) => (n === '1' ? '1 row needs you' : `${n} rows need you`),
};
const isRight: TextAround<[string]> = { id: (n) => `${n} sudah benar`, en: (n) => `${n} put right` };
const download: TextAround<[string]> = { id: (n) => `Unduh ${n} baris`, en: (n) => `Download ${n} rows` };
const shown: TextAround<[string, string, string]> = {
  id: (from, to, of) => `Baris ${from}–${to} dari ${of}`,
  en: (from, to, of) => `Rows ${from} to ${to} of ${of}`,
};
const beyond: TextAround<[string]> = {
  id: (n) => `${n} baris lagi terlalu banyak untuk halaman ini. Unduh, perbaiki di Excel, lalu unggah berkas itu.`,
  en: (n) => `${n} more rows are too many for this page. Download them, put them right in Excel, upload that file.`,
};

type Props = { page: FixPage; notKept: number; fileName: string };

/** The rows that need their owner: seen, put right and taken along, or downloaded with what is wrong with each. */
export const FixCard = ({ page: { rows, total, counts }, notKept, fileName }: Props) => {
  const open = counts.open + notKept;
  if (counts.all === 0) {
    return (
      <section class="card fix-card fix-none">
        <Icon name="place" />
        {say(texts.allRight)}
      </section>
    );
  }
  return (
    <section class="card fix-card">
      <div class="card-title">
        <h2>
          {say(needYou, showNumber(open))}
          {counts.fixed > 0 && <span class="fix-right"> · {say(isRight, showNumber(counts.fixed))}</span>}
        </h2>
        {open > 0 && <Download open={open} fileName={fileName} />}
      </div>
      <Filters counts={counts} />
      <table class="fix-table">
        <thead>
          <tr>
            <th scope="col">{say(texts.row)}</th>
            <th scope="col">{say(texts.column)}</th>
            <th scope="col">{say(texts.found)}</th>
            <th scope="col">{say(texts.problem)}</th>
            <th scope="col">{say(texts.right)}</th>
          </tr>
        </thead>
        <FixRows rows={rows} />
      </table>
      {notKept > 0 && <p class="fix-beyond">{say(beyond, showNumber(notKept))}</p>}
      <div class="fix-foot">
        <span>
          {say(
            shown,
            showNumber(Math.min(total, fixFrom.value + 1)),
            showNumber(fixFrom.value + rows.length),
            showNumber(total),
          )}
        </span>
        {total > fixesAtOnce && (
          <span class="fix-pager">
            {fixFrom.value > 0 && (
              <Button size="staff" onClick={() => void showFixes(fixColumn.value, fixFrom.value - fixesAtOnce)}>
                {say(texts.previous)}
              </Button>
            )}
            {fixFrom.value + rows.length < total && (
              <Button size="staff" onClick={() => void showFixes(fixColumn.value, fixFrom.value + fixesAtOnce)}>
                {say(texts.next)}
              </Button>
            )}
          </span>
        )}
      </div>
    </section>
  );
};

const Filters = ({ counts }: { counts: FixPage['counts'] }) => {
  const columns = (Object.entries(counts.columns) as [ListField | '', number][]).toSorted((a, b) => b[1] - a[1]);
  if (columns.length < 2) return null;
  const chips: [ListField | '' | undefined, string, number][] = [
    [undefined, say(texts.all), counts.all],
    ...columns.map(([column, count]): [ListField | '', string, number] => [
      column,
      column === '' ? say(texts.whole) : say(columnTexts[column]),
      count,
    ]),
  ];
  return (
    <fieldset class="fix-filters">
      <legend class="visually-hidden">{say(texts.which)}</legend>
      {chips.map(([column, name, count]) => (
        <button
          key={column ?? 'all'}
          type="button"
          class="button button-second button-staff"
          aria-pressed={fixColumn.value === column}
          onClick={() => void showFixes(column, 0)}
        >
          {name} {showNumber(count)}
        </button>
      ))}
    </fieldset>
  );
};

const Download = ({ open, fileName }: { open: number; fileName: string }) => {
  const [isMaking, setMaking] = useState(false);
  const save = async (kind: FileKind) => {
    if (isMaking) return;
    setMaking(true);
    const file = await ask('rejectedFile', kind, language.value);
    saveFile(`${fileName.replace(/\.\w+$/, '')}-perlu-diperbaiki.${kind}`, file.type, file);
    setMaking(false);
  };
  return (
    <span class="fix-downloads">
      <Button size="staff" icon="download" onClick={() => void save('xlsx')}>
        {say(download, showNumber(open))} (.xlsx)
      </Button>
      <button type="button" class="link" onClick={() => void save('csv')}>
        <span class="visually-hidden">{say(download, showNumber(open))} </span>CSV
      </button>
    </span>
  );
};
