import { mostWithOnePhone } from '../../domain/phone.ts';
import { plainTitle } from '../columns/recognise-title.ts';
import type { Finding, RowValues } from './row-result.ts';

type Twin = { warning: Finding; problem?: undefined } | { problem: Finding; warning?: undefined };

/**
 * Finds whoever is in a list twice. Only good rows are asked about and remembered: so the first good row wins, one behind a
 * rejected twin counts, and a damaged NIK makes nobody a twin. Two people may share a phone where their NIKs differ, or where
 * their coordinator says which of its people each one is.
 */
export const twinFinder = (personRule: 'nik' | 'phone') => (personRule === 'nik' ? byNik() : byPhone());

const byNik = () => {
  const seen = linesByDigits();
  const names = new Map<number, string>();
  return (line: number, values: RowValues): Twin | undefined => {
    const key = values.nik ?? '';
    // Names are kept only where they could turn a double into a question.
    const name = key.endsWith('0') ? plainTitle(values.name ?? '') : undefined;
    const first = seen.firstLine(key, line);
    if (first === line) {
      if (name !== undefined) names.set(line, ownCopy(name));
      return undefined;
    }
    const finding = { column: 'nik', count: first, found: key } as const;
    if (name !== names.get(first)) return { problem: { ...finding, code: 'nik-twice' } };
    return { warning: { ...finding, code: 'same-person' } };
  };
};

const byPhone = () => {
  const seen = Array.from({ length: mostWithOnePhone }, linesByDigits);
  const names = new Map<number, string>();
  return (line: number, values: RowValues): Twin | undefined => {
    const key = values.phone ?? '';
    const name = plainTitle(values.name ?? '');
    const others = seen.map((ofOrdinal) => ofOrdinal.lineOf(key));
    const found = { column: 'phone', found: key } as const;
    const same = others.find((other) => other !== undefined && other !== line && names.get(other) === name);
    if (same !== undefined) return { warning: { ...found, count: same, code: 'same-person' } };

    const ordinal = Number(values.ordinal ?? 1);
    const first = seen[ordinal - 1]?.firstLine(key, line) ?? line;
    if (first === line) {
      names.set(line, ownCopy(name));
      return undefined;
    }
    const free = others.findIndex((other, nth) => nth > 0 && (other === undefined || other === line)) + 1;
    return { problem: { ...found, count: first, code: 'phone-shared', ...(free > 0 && { ordinal: free }) } };
  };
};

/** On which line each number was seen first. A NIK's last 15 digits fit a JavaScript number, a third of what its text takes. */
const linesByDigits = () => {
  const byStart = new Map<string, Map<number, number>>();
  const lineOf = (key: string) => byStart.get(key.slice(0, -15))?.get(Number(key.slice(-15)));
  const firstLine = (key: string, line: number): number => {
    const start = key.slice(0, -15);
    const lines = byStart.get(start) ?? new Map<number, number>();
    byStart.set(start, lines);
    const digits = Number(key.slice(-15));
    const known = lines.get(digits);
    if (known === undefined) lines.set(digits, line);
    return known ?? line;
  };
  return { lineOf, firstLine };
};

/** A text cut out of a piece of the file keeps the whole piece in memory. Cut out of a text of its own it does not. */
const ownCopy = (text: string) => ` ${text}`.slice(1);
