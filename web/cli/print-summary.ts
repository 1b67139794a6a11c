import { basename } from 'node:path';
import colors from 'picocolors';
import type { Language } from '../../shared/domain/field-problems.ts';
import { columnTexts } from '../../shared/lists/columns/list-field.ts';
import { cureTexts, warningTexts } from '../../shared/lists/cures/list-texts.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import type { ListPlan } from '../../shared/lists/doctor/plan-list.ts';
import type { Summary } from '../../shared/lists/doctor/summarise.ts';
import { say, showNumber, type WhatToSay } from './texts.ts';

/** Prints what examining a list has found. What stood in the cells is personal and stays out: terminals and their logs are read by others. */
export const printSummary = (path: string, plan: ListPlan, summary: Summary, language: Language): void => {
  const { totals } = summary;
  const tell = (what: WhatToSay, ...values: (string | number)[]) => say(what, language, ...values);
  const count = (number: number, paint: (text: string) => string) =>
    paint(colors.bold(showNumber(number, language).padStart(9)));
  const skips = [...summary.skips].map(
    ([reason, rows]) => `${showNumber(rows, language)} ${tell(reason as WhatToSay)}`,
  );

  const lines = [
    '',
    [
      basename(path),
      tell('lines', totals.lines),
      plan.sheet.name && tell('sheet', plan.sheet.name),
      titlesAt(plan, language),
    ]
      .filter(Boolean)
      .join(' · '),
    ...(plan.otherSheets.length > 0 ? [tell('otherSheets', plan.otherSheets.join(', '))] : []),
    `${tell('columns')}: ${columnsOf(plan, language)}`,
    '',
    `${count(totals.ready, colors.green)} ${tell('ready', totals.cured)}`,
    `${count(totals.rejected, totals.rejected > 0 ? colors.red : String)} ${tell('rejectedRows')}`,
    `${count(totals.duplicate, String)} ${tell('duplicate')}`,
    `${count(totals.skipped, String)} ${tell('skipped', skips.join(', ') || '0')}`,
    ...section(
      tell('cures'),
      [...summary.cures].map(([code, { count: times }]) => `${count(times, String)} ${cureTexts[code][language]}`),
    ),
    ...section(
      tell('warnings'),
      [...summary.warnings].map(
        ([code, times]) => `${count(times, String)} ${warningTexts[code as keyof typeof warningTexts][language]}`,
      ),
    ),
    ...section(tell('toCorrect'), problemsOf(summary, language)),
  ];
  console.log(lines.join('\n'));
};

const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', colors.bold(title), ...lines]);

const titlesAt = ({ headerLine }: ListPlan, language: Language) =>
  headerLine === 0 ? say('noHeader', language) : say('headerLine', language, headerLine);

const columnsOf = ({ titles, mapping }: ListPlan, language: Language) =>
  mapping
    .map((use, column) => ({ title: titles[column] || `#${column + 1}`, use }))
    .filter(({ title, use }) => use !== null || !title.startsWith('#'))
    .map(
      ({ title, use }) =>
        `${title} → ${use === null ? colors.dim(say('unused', language)) : columnTexts[use][language]}`,
    )
    .join('; ');

const problemsOf = ({ problems, totals }: Summary, language: Language) => {
  const lines = problems.map(({ line, problem }) => {
    const { column, message } = describeFinding(problem, language);
    const title = column === '' ? '' : `${columnTexts[column][language]}: `;
    return `  ${say('row', language, line).padEnd(14)} ${title}${message}`;
  });
  const more = totals.rejected - new Set(problems.map(({ line }) => line)).size;
  return more > 0 ? [...lines, `  ${say('andMore', language, more)}`] : lines;
};
