import { plainTitle } from '../columns/recognise-title.ts';
import type { Finding, RowValues } from './row-result.ts';

type Twin = { warning: Finding; problem?: undefined } | { problem: Finding; warning?: undefined };

/**
 * Finds whoever is in a list twice. Only good rows are asked about and remembered: so the first good row wins, one behind a
 * rejected twin counts, and a damaged NIK makes nobody a twin. Two people may share a phone where their NIKs differ.
 */
export const twinFinder = (personRule: 'nik' | 'phone') => {
  const column = personRule;
  const seen = new Map<string, { line: number; name: string }>();
  return (line: number, values: RowValues): Twin | undefined => {
    const key = values[column] ?? '';
    // Names are kept only where they could turn a double into a question.
    const areNamesCompared = personRule === 'phone' || key.endsWith('0');
    const name = areNamesCompared ? plainTitle(values.name ?? '') : '';
    const first = seen.get(key);
    if (!first) {
      seen.set(ownCopy(key), { line, name: ownCopy(name) });
      return undefined;
    }
    const finding = { column, count: first.line, found: key } as const;
    if (name !== first.name)
      return { problem: { ...finding, code: personRule === 'phone' ? 'phone-twice' : 'nik-twice' } };
    return { warning: { ...finding, code: 'same-person' } };
  };
};

/** A text cut out of a piece of the file keeps the whole piece in memory. Cut out of a text of its own it does not. */
const ownCopy = (text: string) => ` ${text}`.slice(1);
