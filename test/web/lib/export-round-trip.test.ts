import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportPart } from '../../../shared/domain/export.ts';
import { rowExaminer } from '../../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../../shared/lists/doctor/plan-list.ts';
import { bringVillages } from '../../../shared/lists/places/find-village.ts';
import { openList } from '../../../shared/lists/read/open-list.ts';
import { cellText } from '../../../shared/lists/read/row.ts';
import { atStart, collect } from '../../../web/lib/export/collect.ts';
import { compareWithCounts } from '../../../web/lib/export/compare-with-counts.ts';
import { type About, type Ask, call } from '../../../web/lib/export/export-part.ts';
import { type FileFormat, fileOf } from '../../../web/lib/export/file-of.ts';
import { partReaders } from '../../../web/lib/export/part-readers.ts';
import { readAbout } from '../../../web/lib/export/read-about.ts';
import { type Stage, signUpBody, startStage } from '../../api/stage.ts';
import { anyText } from '../../domain/any-text.ts';
import { readRows, rules } from '../../lists/read-all.ts';
import { patiently } from '../cli/partner.ts';

let stage: Stage;
let ask: Ask;
beforeAll(async () => {
  await bringVillages();
  stage = await startStage('bolak-balik');
  ask = (name, wanted) => call(name, wanted, { origin: stage.product.url, token: stage.manager, language: 'id' });
});
afterAll(() => stage.product.stop());

const questions = [
  { kind: 'text', questionId: 'pesan', label: { id: 'Pesan; "bebas"' }, maxLength: 200 },
  { kind: 'yes-no', questionId: 'ikut', label: { id: '=Ikut?' } },
  {
    kind: 'choice',
    questionId: 'kaus',
    label: { id: 'Kaus' },
    choices: [
      { value: 'kecil', label: { id: '+S' } },
      { value: 'sedang', label: { id: 'M, sedang' } },
    ],
  },
];
const answers = fc.record(
  {
    pesan: fc.oneof(
      anyText(40),
      fc.constantFrom('=1+1', '-5', '@SUM(A1)', '+62812', 'a;b,"c"\nd', "'x", '  ', 'x\ty', '007', '1e5', '_x0041_'),
    ),
    ikut: fc.boolean(),
    kaus: fc.constantFrom('kecil', 'sedang'),
  },
  { requiredKeys: [] },
);

const signUpMany = async (campaignId: string, many: number) => {
  const people = [];
  for (const given of fc.sample(answers, { numRuns: many, seed: 7 })) {
    const person = stage.nextPerson();
    const path = `/v1/campaigns/${campaignId}/sign-ups`;
    const reply = await stage.call('POST', path, { body: signUpBody(person, { answers: given }) });
    // Text that nobody may send is no part of this: the person comes without it.
    const again = reply.status === 201 ? reply : await stage.call('POST', path, { body: signUpBody(person) });
    if (again.status !== 201) throw new Error(again.text);
    people.push(person);
  }
  return people;
};

const exportAll = async (campaignId: string, parts: ExportPart[], language: 'id' | 'en', opensNik?: 'enrolment') => {
  const body = { parts, ...(opensNik && { opensNik }) };
  const begun = await ask('createExport', { params: { campaignId }, body });
  if (begun.kind !== 'answered') throw new Error(JSON.stringify(begun));
  const about = await readAbout(ask, campaignId, begun.body, language);
  const rows: Partial<Record<ExportPart, string[][]>> = {};
  const { ended } = collect(
    {
      parts,
      about,
      ask,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      keep: async (part, page) => {
        rows[part] = [...(rows[part] ?? []), ...page];
      },
      onChange: () => undefined,
    },
    atStart(),
  );
  const { phase, reached, why } = await ended;
  if (phase !== 'done') throw new Error(JSON.stringify(why));
  return { about, rows, reached };
};

async function* each(rows: readonly string[][]) {
  yield* rows;
}
const written = async (format: FileFormat, about: About, rows: readonly string[][]) =>
  new Response(fileOf(format, partReaders['sign-ups'].titles(about), each(rows))).blob();

const guarded = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
const formats: FileFormat[] = [
  { kind: 'xlsx', sheetName: 'Pendaftar' },
  { kind: 'csv', separator: ';' },
  { kind: 'csv', separator: ',' },
  { kind: 'csv', separator: '\t' },
];

test.each(['id', 'en'] as const)(
  'in %s: what the list reader finds in our own files is what was exported, and the doctor finds the same people',
  async (language) => {
    const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 500 } }, questions });
    const people = await signUpMany(campaignId, 60);
    const { about, rows, reached } = await exportAll(campaignId, ['sign-ups'], language, 'enrolment');
    const made = rows['sign-ups'] ?? [];
    expect(made).toHaveLength(60);
    expect(reached.tally).toMatchObject({ confirmed: 60, cities: { '32.73': 60 } });
    for (const format of formats) {
      const file = await written(format, about, made);
      const found = (await readRows(file)).map(({ cells }) => cells.map((cell) => cellText(cell)));
      const expected = [partReaders['sign-ups'].titles(about), ...made].map((cells) =>
        cells.map((cell) => (format.kind === 'csv' ? guarded(cell) : cell)),
      );
      expect(found).toEqual(expected);

      const plan = await planList(await openList(file));
      const examine = rowExaminer(plan, { ...rules, habits: plan.habits } as never);
      const results = [];
      for await (const { rows: batch } of plan.sheet.rows()) results.push(...batch.map((row) => examine(row)));
      const ready = results.filter(({ outcome }) => outcome === 'ready');
      expect(results.flatMap(({ outcome, problems }) => (outcome === 'rejected' ? problems : []))).toEqual([]);
      expect(ready.map(({ values }) => withoutDerived(values))).toEqual(people.map(asRead));
    }
  },
);

const derived = ['birthDate', 'sex', 'ordinal'];
/** Without what the doctor reads out of the NIK. */
const withoutDerived = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !derived.includes(name)));
const asRead = ({ phone, ...person }: ReturnType<Stage['nextPerson']>) => ({
  ...person,
  phone: `+62${phone.replace(/\D/g, '').replace(/^(62|0)/, '')}`,
});

test('the sums of a file are held against the dashboard’s, and what changed meanwhile is named', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const counted = (waiting: number) =>
    patiently(
      () => ask('getCounts', { params: { campaignId } }),
      (counts) => counts.kind === 'answered' && counts.body.waiting === waiting,
      60_000,
    );
  await signUpMany(campaignId, 7);
  const { reached } = await exportAll(campaignId, ['sign-ups'], 'id');
  const wait = async () => undefined;
  await counted(2);
  expect(await compareWithCounts(ask, campaignId, reached.tally, wait)).toMatchObject({ differences: [] });
  expect(reached.tally).toMatchObject({ confirmed: 5, waiting: 2, cancelled: 0 });
  await signUpMany(campaignId, 1);
  await counted(3);
  expect((await compareWithCounts(ask, campaignId, reached.tally, wait)).differences).toEqual([
    { what: 'waiting', file: 2, counted: 3 },
    { what: { city: 'Kota Bandung' }, file: 7, counted: 8 },
  ]);
});

test('everything else of a campaign is read to its end: each part has its titles, and rows as wide as they are', async () => {
  const parts: ExportPart[] = [
    'sessions',
    'channels',
    'uploads',
    'rejected-rows',
    'entries',
    'scores',
    'targets',
    'audit',
  ];
  const { about, rows } = await exportAll('ojol-jakarta-selatan', parts, 'id');
  const other = await exportAll('fun-run-5k', parts, 'en');
  for (const [found, of] of [
    [rows, about],
    [other.rows, other.about],
  ] as const)
    for (const part of parts)
      for (const row of found[part] ?? []) expect(row).toHaveLength(partReaders[part].titles(of).length);
  expect(other.rows.sessions).toHaveLength(11);
  expect(rows.channels?.map(([channelId]) => channelId)).toContain('ojol-pasar-minggu');
});
