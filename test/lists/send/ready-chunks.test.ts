import { expect, test } from 'vitest';
import { planList } from '../../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../../shared/lists/read/open-list.ts';
import { chunksOfRows, readyChunks } from '../../../shared/lists/send/ready-chunks.ts';
import { makePeople } from '../../drill/people.ts';

const rules = { personRule: 'nik', today: '2026-11-20' } as const;

/** Every fourth row lacks its NIK. */
const listOf = async (rows: number) => {
  const people = makePeople('bagian');
  const lines = Array.from({ length: rows }, (_, n) => {
    const { person } = people.next().value;
    return `${person.name};${n % 4 === 3 ? '' : person.nik};${person.phone}`;
  });
  return planList(await openList(new Blob([['Nama;NIK;No HP', ...lines].join('\n')])));
};
const all = (count: number) => new Set(Array.from({ length: count }, (_, n) => n));
const collect = async (missing: ReadonlySet<number>, rows = 40) => {
  const chunks = [];
  for await (const chunk of readyChunks(await listOf(rows), rules, { chunkSize: 10, missing })) chunks.push(chunk);
  return chunks;
};

test('ready rows in the order of their lines, full chunks and a last one, wrong rows left out', async () => {
  const chunks = await collect(all(3), 34);
  expect(chunks.map(({ number, rows }) => [number, rows.length])).toEqual([
    [0, 10],
    [1, 10],
    [2, 6],
  ]);
  const lines = chunks.flatMap(({ rows }) => rows.map(({ line }) => line));
  expect(lines).toEqual(Array.from({ length: 34 }, (_, n) => n + 2).filter((line) => line % 4 !== 1));
  expect(chunks[0]?.rows[0]).toMatchObject({
    nik: expect.stringMatching(/^\d{16}$/),
    phone: expect.stringMatching(/^\+62/),
  });
});

test('the same file gives the same chunks, whichever of them are missing', async () => {
  const whole = await collect(all(3));
  for (const missing of [[0], [1], [2], [0, 2]])
    expect(await collect(new Set(missing))).toEqual(missing.map((number) => whole[number]));
  expect(await collect(new Set())).toEqual([]);
});

test('rows at hand are cut in the same way', () => {
  const rows = Array.from({ length: 25 }, (_, n) => ({ line: n + 1 }));
  const chunks = [...chunksOfRows(rows, { chunkSize: 10, missing: new Set([2, 0]) })];
  expect(chunks.map(({ number, rows: part }) => [number, part.length, part[0]?.line])).toEqual([
    [0, 10, 1],
    [2, 5, 21],
  ]);
});
