import type { ExportPart } from '../../../shared/domain/export.ts';
import { Button } from '../../lib/button.tsx';
import { rowsIn } from '../../lib/export/collect.ts';
import { showDateAndYear, showExactTime, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { CompareLine } from './compare-line.tsx';
import { type Current, dropCurrent, tell } from './current-export.ts';
import { formatWords, partWords } from './part-words.ts';
import { askWhere, fileFormat, saved } from './save-part.ts';
import type { KeptExport } from './store/kept-export.ts';

const texts = {
  title: { id: 'Siap disimpan', en: 'Ready to be saved' },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan', en: 'Saved' },
  failed: {
    id: 'Tidak tersimpan: tempat penuh atau tidak boleh ditulis. Pilih tempat lain.',
    en: 'Not saved: no room there, or no leave to write. Choose another place.',
  },
  done: { id: 'Selesai, hapus dari komputer ini', en: 'Done, delete from this computer' },
  empty: { id: 'tidak ada baris', en: 'no rows' },
} as const satisfies Record<string, Text>;
const rows: TextAround<[string]> = { id: (n) => `${n} baris`, en: (n) => `${n} rows` };
const asOf: TextAround<[string, string, string, string]> = {
  id: (n, form, from, to) => `${n} baris · ${form} · dibaca ${from} sampai ${to}`,
  en: (n, form, from, to) => `${n} rows · ${form} · read from ${from} to ${to}`,
};
const making: TextAround<[string]> = { id: (n) => `Menulis berkas: ${n} baris`, en: (n) => `Writing: ${n} rows` };
const sheets: TextAround<[string]> = {
  id: (n) => `${n} lembar: satu lembar Excel memuat 1.048.576 baris`,
  en: (n) => `${n} sheets: one sheet of Excel holds 1,048,576 rows`,
};
const saveThis: TextAround<[string]> = { id: (name) => `Simpan ${name}`, en: (name) => `Save ${name}` };

/** Rows of data that one sheet holds beside its titles. */
const rowsASheet = 1_048_575;

/** All of it is here: each part is saved where its owner wants it, then nothing of it stays. */
export const ExportReady = ({ now: { kept } }: { now: Current }) => {
  const { about, collected, reached, parts } = kept;
  if (!collected) return null;
  const next = parts.find((part) => saved.value[part] === undefined);
  const at = (moment: string) => `${showDateAndYear(moment, about.timeZone)} ${showExactTime(moment, about.timeZone)}`;
  return (
    <section class="card export-ready" aria-labelledby="export-ready">
      <h2 class="card-title" id="export-ready">
        {say(texts.title)}
      </h2>
      <p class="export-sum" data-rows={rowsIn(reached)}>
        {say(asOf, showNumber(rowsIn(reached)), say(formatWords[kept.format]), at(about.since), at(collected.at))}
      </p>
      {collected.comparison && (
        <CompareLine comparison={collected.comparison} tally={reached.tally} timeZone={about.timeZone} />
      )}
      <ul class="export-files">
        {parts.map((part) => (
          <PartLine key={part} kept={kept} part={part} isNext={part === next} />
        ))}
      </ul>
      <div class="export-ways">
        <Button size="staff" kind={next === undefined ? 'main' : 'second'} onClick={() => void dropCurrent()}>
          {say(texts.done)}
        </Button>
      </div>
    </section>
  );
};

type PartProps = { kept: KeptExport; part: ExportPart; isNext: boolean };

const PartLine = ({ kept, part, isNext }: PartProps) => {
  const count = kept.reached.rows[part] ?? 0;
  const state = saved.value[part];
  const name = say(partWords[part].name);
  const save = async () => {
    if (state?.state === 'saving') return;
    const target = await askWhere(kept, part);
    if (target === 'no') return;
    saved.value = { ...saved.value, [part]: { state: 'saving', rows: 0 } };
    tell({ kind: 'save', part, format: fileFormat(kept.format, part), ...(target && { target }) });
  };
  return (
    <li data-part={part} data-saved={state?.state}>
      <span>
        <strong>{name}</strong>{' '}
        <span class="export-count">{count === 0 ? say(texts.empty) : say(rows, showNumber(count))}</span>
        {kept.format === 'xlsx' && count > rowsASheet && (
          <span class="export-hint">{say(sheets, showNumber(Math.ceil(count / rowsASheet)))}</span>
        )}
        <span class="export-hint" role="status">
          {state?.state === 'saving' && say(making, showNumber(state.rows))}
          {state?.state === 'saved' && (
            <>
              <Icon name="place" /> {say(texts.saved)}
            </>
          )}
          {state?.state === 'failed' && say(texts.failed)}
        </span>
      </span>
      <Button
        size="staff"
        icon="download"
        kind={isNext ? 'main' : 'second'}
        aria-label={say(saveThis, name)}
        onClick={() => void save()}
      >
        {say(texts.save)}
      </Button>
    </li>
  );
};
