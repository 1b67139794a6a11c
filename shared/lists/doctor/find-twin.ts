import { plainTitle } from '../columns/recognise-title.ts';
import type { Finding, RowValues } from './row-result.ts';

type Twin = { warning: Finding; problem?: undefined } | { problem: Finding; warning?: undefined };

/**
 * Finds whoever is in a list twice. Only good rows are asked about and remembered: so the first good row wins, one behind a
 * rejected twin counts, and a damaged NIK makes nobody a twin. Two people may share a phone where their NIKs differ.
 */
export const twinFinder = (personRule: 'nik' | 'phone') => {
  const seen = new Map<string, { line: number; name: string }>();
  return (line: number, values: RowValues): Twin | undefined => {
    const column = personRule === 'nik' ? 'nik' : 'phone';
    const key = values[column] ?? '';
    const name = plainTitle(values.name ?? '');
    const first = seen.get(key);
    if (!first) {
      seen.set(ownCopy(key), { line, name: ownCopy(name) });
      return undefined;
    }
    const finding = { column, count: first.line, found: key } as const;
    if (name !== first.name && personRule === 'phone') return { problem: { ...finding, code: 'phone-twice' } };
    if (name !== first.name && key.endsWith('0')) return { problem: { ...finding, code: 'nik-twice' } };
    return { warning: { ...finding, code: 'same-person' } };
  };
};

/** A text cut out of a chunk of the file keeps the whole chunk in memory; one that was put together anew does not. */
const ownCopy = (text: string) => JSON.parse(JSON.stringify(text)) as string;
