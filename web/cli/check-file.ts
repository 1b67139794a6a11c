import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import type { DateOrder } from '../../shared/lists/cures/cure-birth-date.ts';
import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import type { Rules } from '../../shared/lists/doctor/examine-person.ts';
import { type ListPlan, missingColumns, planList } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { Unreadable } from '../../shared/lists/read/unreadable.ts';
import { chooseColumns } from './choose-columns.ts';
import { exitCodes } from './exit-codes.ts';
import { printSummary } from './print-summary.ts';
import { showProgress } from './show-progress.ts';
import { type RunningSummary, summarise } from './summary.ts';
import { say } from './texts.ts';
import { writeRejected } from './write-rejected.ts';
import { type BatchWriter, writeReport } from './write-report.ts';
import { WrongOption } from './wrong-option.ts';

type Check = {
  report?: string | undefined;
  rejected?: string | undefined;
  column?: string[] | undefined;
  dateOrder?: DateOrder | undefined;
  language: Language;
};

/** Reads and examines a list, writes what was asked for, prints what came of it, and gives the exit code. Sends nothing. */
export const checkFile = async (
  path: string,
  { report, rejected, column, dateOrder, language }: Check,
): Promise<number> => {
  const proposed = await planList(await openList(await openFile(path, language)));
  const plan = chooseColumns(proposed, column ?? [], language);
  const personRule = plan.columnOf.nik === undefined ? 'phone' : 'nik';
  refuseWithoutColumns(plan, personRule, language);

  const summary = summarise();
  const rules = { personRule, today: new Date().toISOString().slice(0, 10), dateOrder } as const;
  const rejectedWriter = await writeRejected(rejected, plan, language);
  await examineInto([rejectedWriter, await writeReport(report, language)], plan, rules, summary, language);
  printSummary(path, plan, summary, language);
  return summary.totals.rejected > 0 ? exitCodes.someRejected : exitCodes.allGood;
};

const openFile = async (path: string, language: Language): Promise<Blob> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new WrongOption(say('noFile', language, path));
  return openAsBlob(path);
};

const examineInto = async (
  writers: BatchWriter[],
  plan: ListPlan,
  rules: Rules,
  summary: RunningSummary,
  language: Language,
) => {
  const progress = showProgress(language);
  try {
    for await (const batch of examineList(plan, rules)) {
      for (const result of batch.results) summary.add(result);
      for (const writer of writers) await writer.add(batch);
      progress.update(batch.share, summary.totals.lines);
    }
  } catch (error) {
    for (const writer of writers) await writer.discard();
    throw error;
  } finally {
    progress.stop();
  }
  for (const writer of writers) await writer.end(summary.totals);
};

const refuseWithoutColumns = (plan: ListPlan, personRule: 'nik' | 'phone', language: Language) => {
  const [first, ...others] = missingColumns(plan, personRule);
  if (first === undefined) return;
  if (plan.headerLine === 0) throw new Unreadable('no-columns');
  const titles = plan.titles.filter((title) => title !== '').join(', ');
  throw new WrongOption(say('missingColumns', language, [first, ...others].join(', '), titles, first));
};
