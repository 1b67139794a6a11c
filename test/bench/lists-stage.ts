/** One stage of the bench of lists, alone in its process: `node lists-stage.ts <stage> <file>`. Prints its figures as JSON. */
import { openAsBlob, readFileSync } from 'node:fs';
import { streamXlsxRows } from 'hucre/xlsx';
import papaparse from 'papaparse';
import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { watchMemory } from '../lists/peak-memory.ts';

export type StageFigures = { lines: number; seconds: number; cpuSeconds: number; megabytes: number };

const stages = {
  read: async (path: string) => {
    const [sheet] = (await openList(await openAsBlob(path))).sheets;
    let lines = 0;
    for await (const batch of sheet?.rows() ?? []) lines += batch.rows.length;
    return lines;
  },
  examine: async (path: string) => {
    const plan = await planList(await openList(await openAsBlob(path)));
    let lines = 0;
    for await (const { results } of examineList(plan, { personRule: 'nik', today: '2026-11-20' }))
      lines += results.length;
    return lines;
  },
  papaparse: async (path: string) =>
    papaparse.parse(readFileSync(path, 'utf8'), { delimiter: ';', skipEmptyLines: true }).data.length,
  hucre: async (path: string) => {
    let lines = 0;
    for await (const _row of streamXlsxRows(readFileSync(path))) lines++;
    return lines;
  },
};
export type StageName = keyof typeof stages;

const [, , stage = '', path = ''] = process.argv;
if (import.meta.main && Object.hasOwn(stages, stage)) {
  const peakMemory = watchMemory();
  const [startedAt, cpuBefore] = [performance.now(), process.cpuUsage()];
  const lines = await stages[stage as StageName](path);
  const cpu = process.cpuUsage(cpuBefore);
  const figures: StageFigures = {
    lines,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    megabytes: peakMemory(),
  };
  console.log(JSON.stringify(figures));
}
