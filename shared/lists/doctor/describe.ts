import { type FieldProblemCode, fieldProblemTexts, type Language } from '../../domain/field-problems.ts';
import { type ListProblemCode, listProblemTexts, type WarningCode, warningTexts } from '../cures/list-texts.ts';
import type { Finding } from './row-result.ts';

const texts: Record<FieldProblemCode | ListProblemCode | WarningCode, { id: string; en: string }> = {
  ...fieldProblemTexts,
  ...listProblemTexts,
  ...warningTexts,
};

const nth = { id: 'Orang ke-', en: 'Person number ' };

/** A list can say in which row it found the same; whoever looks at one row alone cannot. */
const textOf = (code: keyof typeof texts, count: number | undefined) =>
  code === 'phone-shared' && count === undefined ? fieldProblemTexts[code] : texts[code];

const suggested = (suggestion: string | 0 | undefined) => (suggestion ? { suggestion } : {});

/** A finding as the API and reports give it: with its sentence, and all that it could be as one suggestion. */
export const describeFinding = <Column extends string>(
  { column, code, count, found, suggestion, choices, ordinal }: Omit<Finding, 'column'> & { column: Column },
  language: Language,
) => ({
  column,
  code,
  message: textOf(code, count)[language].replace('#', String(count ?? '?')),
  found,
  ...suggested(suggestion ?? choices?.join(' / ') ?? (ordinal && `${nth[language]}${ordinal}`)),
});
