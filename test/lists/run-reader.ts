/** Reads and examines a list in a process of its own, and says what came of it and how much memory that took. */
import { openAsBlob } from 'node:fs';
import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { Unreadable } from '../../shared/lists/read/unreadable.ts';
import { watchMemory } from './peak-memory.ts';
import { rules } from './read-all.ts';

const peakMemory = watchMemory();
let lines = 0;
let outcome = 'read';
try {
  const plan = await planList(await openList(await openAsBlob(process.argv[2] ?? '')));
  for await (const { results } of examineList(plan, rules)) lines += results.length;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  outcome = error.code;
}
console.log(JSON.stringify({ outcome, lines, megabytes: peakMemory() }));
