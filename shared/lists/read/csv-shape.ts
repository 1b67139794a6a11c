import { scoreTitles } from '../columns/find-header.ts';
import type { CsvEncoding } from './csv-encoding.ts';
import { type CsvShape, parseCsv } from './csv-rows.ts';
import { isBlankRow, type Row } from './row.ts';

const sampleBytes = 65_536;
const delimiters = [';', ',', '\t', '|'] as const;

/** What parts the cells of a CSV file: what makes its titles known, else what gives most rows the same number of cells. */
export const findShape = async (file: Blob, encoding: CsvEncoding): Promise<CsvShape> => {
  const sample = new TextDecoder(encoding).decode(await file.slice(0, sampleBytes).arrayBuffer(), {
    stream: file.size > sampleBytes,
  });
  const lineBreak = !sample.includes('\n') && sample.includes('\r') ? '\r' : '\n';
  // Excel's own line that says so: it stays the file's first row.
  const said = delimiters.find((delimiter) => sample.startsWith(`sep=${delimiter}`));
  if (said) return { delimiter: said, lineBreak };

  const shapes = delimiters.map((delimiter) => {
    const rows = parseCsv({ delimiter, lineBreak })(sample, file.size <= sampleBytes).slice(0, 100);
    return { delimiter, titles: Math.max(0, ...rows.map(scoreTitles)), evenness: countEven(rows) };
  });
  const [best] = shapes.toSorted((a, b) => b.titles - a.titles || b.evenness - a.evenness);
  return { delimiter: best?.delimiter ?? ';', lineBreak };
};

/** How many rows have as many cells as most have; none where that is one. */
const countEven = (rows: readonly Row[]) => {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (!isBlankRow(row) && row.cells.length > 1) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
};
