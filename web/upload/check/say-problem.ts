import type { ListField } from '../../../shared/lists/columns/list-field.ts';
import { describeFinding } from '../../../shared/lists/doctor/describe.ts';
import type { Finding } from '../../../shared/lists/doctor/row-result.ts';
import { language } from '../../lib/language.ts';
import type { FixProblem } from '../desk/views.ts';

/** The doctor's sentence in two: what is wrong, to be seen at a glance, and what to do about it. */
export const sayFixProblem = (column: ListField | '', problem: FixProblem): { what: string; advice: string } => {
  const message =
    problem.message ??
    describeFinding({ ...problem, column, code: problem.code as Finding['code'] }, language.value).message;
  const end = /[.:] /.exec(message);
  if (!end) return { what: message.replace(/\.$/, ''), advice: '' };
  const advice = message.slice(end.index + 2);
  return { what: message.slice(0, end.index), advice: advice.slice(0, 1).toUpperCase() + advice.slice(1) };
};
