import { type FieldProblemCode, fieldProblemTexts, type Language } from '../../domain/field-problems.ts';
import { type ListProblemCode, listProblemTexts, type WarningCode, warningTexts } from '../cures/list-texts.ts';
import type { Finding } from './row-result.ts';

const texts: Record<FieldProblemCode | ListProblemCode | WarningCode, { id: string; en: string }> = {
  ...fieldProblemTexts,
  ...listProblemTexts,
  ...warningTexts,
};

/** A finding as the API and reports give it: with its sentence, and all that it could be as one suggestion. */
export const describeFinding = <Column extends string>(
  { column, code, count, found, suggestion, choices }: Omit<Finding, 'column'> & { column: Column },
  language: Language,
) => ({
  column,
  code,
  message: texts[code][language].replace('#', String(count ?? '?')),
  found,
  ...((suggestion ?? choices) && { suggestion: suggestion ?? choices?.join(' / ') }),
});
