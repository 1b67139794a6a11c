/**
 * How fast lists are read and examined, stage by stage, beside the best parsers on npm, and how much memory each takes.
 * `node test/bench/lists.ts [rows]`: 100,000 unless said otherwise. Each stage runs in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRow, csvStart } from '../../shared/lists/write/csv-text.ts';
import { listOf, workbookOf } from '../lists/write-list.ts';
import type { StageFigures, StageName } from './lists-stage.ts';

const rows = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'lists-'));
const list = listOf(rows);
const csv = join(folder, 'list.csv');
const xlsx = join(folder, 'list.xlsx');
writeFileSync(csv, csvStart + list.map(csvRow).join(''));
writeFileSync(xlsx, new Uint8Array(await workbookOf(list).arrayBuffer()));

const stages: [title: string, stage: StageName, file: string][] = [
  ['CSV read: ours, in batches', 'read', csv],
  ['CSV read: papaparse, whole', 'papaparse', csv],
  ['CSV read and examined', 'examine', csv],
  ['XLSX read: ours, in batches', 'read', xlsx],
  ['XLSX read: hucre, row by row', 'hucre', xlsx],
  ['XLSX read and examined', 'examine', xlsx],
];

console.log(`${rows.toLocaleString('en')} rows of ${list[0]?.length} columns, Node ${process.version}\n`);
console.log(`${''.padEnd(30)}${['rows/s', 'seconds', 'CPU s', 'MB'].map((title) => title.padStart(10)).join('')}`);
for (const [title, stage, file] of stages) {
  const out = execFileSync(process.execPath, [join(import.meta.dirname, 'lists-stage.ts'), stage, file], {
    encoding: 'utf8',
  });
  const { lines, seconds, cpuSeconds, megabytes }: StageFigures = JSON.parse(out);
  if (lines !== rows + 1) throw new Error(`${title}: ${lines} rows`);
  const figures = [
    Math.round(lines / seconds).toLocaleString('en'),
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    String(megabytes),
  ];
  console.log(`${title.padEnd(30)}${figures.map((figure) => figure.padStart(10)).join('')}`);
}
rmSync(folder, { recursive: true });
