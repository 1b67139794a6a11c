import type { Language } from '../../../shared/domain/field-problems.ts';
import type { RememberedTitles } from '../../../shared/lists/columns/find-header.ts';
import type { ListField, Mapping } from '../../../shared/lists/columns/list-field.ts';
import { rowExaminer } from '../../../shared/lists/doctor/examine-list.ts';
import type { Rules } from '../../../shared/lists/doctor/examine-person.ts';
import { type ListPlan, planList, withMapping, withOrdinal } from '../../../shared/lists/doctor/plan-list.ts';
import { summarise } from '../../../shared/lists/doctor/summarise.ts';
import { bringVillages } from '../../../shared/lists/places/find-village.ts';
import { openList } from '../../../shared/lists/read/open-list.ts';
import type { Row } from '../../../shared/lists/read/row.ts';
import { fileHash } from '../../../shared/lists/send/file-hash.ts';
import { originalLineOf } from '../../../shared/lists/send/original-line.ts';
import { chunksOfRows, readyChunks } from '../../../shared/lists/send/ready-chunks.ts';
import type { ListChunk, SentRow } from '../../../shared/lists/send/sent-row.ts';
import { rejectedCells, rejectedTitles } from '../../../shared/lists/write/rejected-rows.ts';
import { templateCsv, templateXlsx } from '../../../shared/lists/write/template.ts';
import { fileTypes, rowFeed, writeFile } from './export-file.ts';
import { type FixList, fixList, type RefusedCell } from './fix-list.ts';
import { listView } from './list-view.ts';
import { summaryView } from './summary-view.ts';
import type { FileKind, FixPage, ListView, SummaryView } from './views.ts';

type Told = (share: number, lines: number) => void;

/**
 * Where a list is read, cured, corrected, cut into chunks and written again: all that would make a page stand still.
 * One list at a time. Of the list itself only the rows that need their owner are held; the rest is read again when it is sent.
 */
export const makeDesk = (tell: Told) => {
  let plan: ListPlan | undefined;
  let rules: Rules | undefined;
  let fixes: FixList | undefined;
  let chunks: AsyncIterator<ListChunk> | Iterator<ListChunk> | undefined;
  let feed: ReturnType<typeof rowFeed> | undefined;
  let exported: Promise<Blob> | undefined;
  /** Counts what was begun: a reading that another one has overtaken says nothing any more. */
  let reading = 0;

  const opened = () => {
    if (!plan || !rules || !fixes) throw new Error('No list has been examined');
    return { plan, rules, fixes };
  };

  return {
    open: async (file: File, remembered: RememberedTitles): Promise<ListView> => {
      reading++;
      const hash = await fileHash(file);
      plan = await planList(await openList(file), remembered);
      return listView(file.name, hash, plan);
    },

    /** The summary; nothing where another mapping was chosen meanwhile. */
    examine: async (mapping: Mapping, given: Rules): Promise<SummaryView | undefined> => {
      if (!plan) throw new Error('No list is open');
      const mine = ++reading;
      const chosen = withMapping(plan, mapping);
      plan = chosen;
      rules = given;
      if (mapping.includes('villageCode')) await bringVillages();
      const all = { habits: chosen.habits, ...given };
      const roomy = given.personRule === 'phone' ? withOrdinal(chosen) : chosen;
      const examine = rowExaminer(roomy, all);
      const list = fixList(roomy, all, examine, originalLineOf(chosen));
      const summary = summarise();
      for await (const { rows, share } of chosen.sheet.rows()) {
        if (mine !== reading) return undefined;
        for (const row of rows) {
          const result = examine(row);
          summary.add(result);
          if (result.outcome === 'rejected') list.keep(row, result);
        }
        tell(share, summary.totals.lines);
      }
      fixes = list;
      return summaryView(summary, list.notKept());
    },

    fixPage: (column: ListField | '' | undefined, from: number, count: number): FixPage =>
      opened().fixes.page(column, from, count),
    correct: (line: number, column: ListField, text: string) => opened().fixes.correct(line, column, text),
    correctAlike: (line: number, column: ListField) => opened().fixes.correctAlike(line, column),
    corrected: (): SentRow[] => opened().fixes.corrected(),
    markSent: (lines: readonly number[]) => opened().fixes.markSent(lines),
    keepRefused: (row: SentRow, problems: readonly RefusedCell[]) => opened().fixes.keepRefused(row, problems),

    /** Begins to hand out chunks: of the list's ready rows, or of rows that were corrected here. */
    startChunks: (chunkSize: number, missing: readonly number[], rows?: readonly SentRow[]) => {
      const wanted = { chunkSize, missing: new Set(missing) };
      const { plan: list, rules: by } = opened();
      chunks = rows ? chunksOfRows(rows, wanted) : readyChunks(list, by, { ...wanted, lineOf: originalLineOf(list) });
    },
    nextChunk: async (): Promise<ListChunk | undefined> => {
      const next = await chunks?.next();
      return next === undefined || next.done ? undefined : next.value;
    },

    /** The rows that are still wrong, as their owner wrote them, each with what to do. */
    rejectedFile: (kind: FileKind, language: Language): Promise<Blob> => {
      const { plan: list, rules: by, fixes: kept } = opened();
      const rows = kept.notKept() > 0 ? allRejected(list, by) : kept.openRows();
      return writeFile(
        kind,
        list.sheet.name || 'Daftar',
        rejectedTitles(list, language),
        cellsOf(rows, list, language),
      );
    },
    template: async (kind: FileKind, language: Language): Promise<Blob> => {
      const content = kind === 'csv' ? templateCsv(language) : new Uint8Array(await templateXlsx(language));
      return new Blob([content], { type: fileTypes[kind] });
    },

    startExport: (kind: FileKind, name: string, titles: readonly string[]) => {
      feed = rowFeed();
      exported = writeFile(kind, name, titles, feed.rows());
    },
    addToExport: (rows: readonly (readonly string[])[]) => feed?.add(rows),
    endExport: async (): Promise<Blob> => {
      feed?.end();
      if (!exported) throw new Error('No export has been started');
      return exported;
    },
  };
};
export type Desk = ReturnType<typeof makeDesk>;

async function* allRejected(plan: ListPlan, rules: Rules) {
  const examine = rowExaminer(plan, { habits: plan.habits, ...rules });
  for await (const { rows } of plan.sheet.rows()) {
    for (const row of rows) {
      const result = examine(row);
      if (result.outcome === 'rejected') yield { row, result };
    }
  }
}

type Rejected = { row: Row; result: Parameters<typeof rejectedCells>[1] };
async function* cellsOf(rejected: Iterable<Rejected> | AsyncIterable<Rejected>, plan: ListPlan, language: Language) {
  for await (const { row, result } of rejected) yield rejectedCells(row, result, plan, language);
}
