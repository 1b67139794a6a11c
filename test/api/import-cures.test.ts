import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import { examinePerson } from '../../shared/lists/doctor/examine-person.ts';
import { eventually, type Stage, startStage } from './stage.ts';
import { type Row, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let campaignId: string;
let key: string;
const channelId = 'komunitas';

beforeAll(async () => {
  stage = await startStage('import-cures');
  uploads = uploadsOf(stage);
  campaignId = await stage.newCampaign({ sessions: {} });
  key = await uploads.channel(campaignId);
});
afterAll(() => stage.product.stop());

const send = async (rows: readonly Row[]) => {
  const importId = await uploads.started(key, { campaignId, channelId, rows: rows.length });
  return { importId, results: await uploads.sent(key, importId, 0, rows) };
};

test('a row as people type it is cured by the server too: names of places, dates, phones, jobs', async () => {
  const [row] = uploads.rows(1);
  const typed = {
    ...row!,
    nik: row!.nik?.toString().replace(/(....)(?=.)/g, '$1 '),
    phone: `WA ${String(row!.phone)} (istri)`,
    cityCode: 'Kotamadya Bandung',
    districtCode: 'Kec. Sukasari',
    villageCode: undefined,
    rw: 'RW 5',
    rt: '012',
    occupation: 'tukang ojek online',
    birthDate: undefined,
    sex: undefined,
  };
  const { results } = await send([typed]);
  expect(results[0]).toMatchObject({ outcome: 'accepted' });
  const { body } = await stage.call('GET', `/v1/campaigns/${campaignId}/channels/${channelId}/sign-ups`, {
    token: stage.manager,
  });
  const found = body.items.find((one: { signUpId: string }) => one.signUpId === results[0].signUpId);
  expect(found.phone).toBe(row!.phone);
});

test('a village by its name and a membership in words are taken, and kept as their codes', async () => {
  const rows = uploads.rows(3);
  const home = { cityCode: 'Kota Bogor', districtCode: 'Bogor Selatan', rw: undefined, rt: undefined };
  const { importId, results } = await send([
    { ...rows[0]!, ...home, villageCode: 'Kel. Batutulis', membership: 'peserta baru' },
    { ...rows[1]!, ...home, villageCode: 'Tajur', membership: 'sudah' },
    { ...rows[2]!, ...home, villageCode: '32.71.01.1001', membership: 'entahlah' },
  ]);
  expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'rejected']);
  expect(results[1].problems).toMatchObject([{ column: 'villageCode', code: 'village-unknown', found: 'Tajur' }]);
  expect(results[2].problems).toMatchObject([
    { column: 'membership', code: 'membership-unknown', suggestion: 'anggota / peserta baru / belum' },
  ]);
  const kept = await uploads.must(stage.call('GET', `/v1/imports/${importId}/rejections`, { token: key }), 200);
  expect(kept.items[0].values).toMatchObject({ villageCode: 'Tajur', membership: 'sudah' });
  const counts = await eventually(
    () => uploads.must(stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager }), 200),
    ({ newMembers }) => newMembers > 0,
  );
  expect(counts.newMembers).toBe(1);
});

test('what cannot be cured is said as on the command line: column, found, suggestion', async () => {
  const rows = uploads.rows(4);
  const wrong: Row[] = [
    { ...rows[0]!, nik: '3273O145O89OOOO1', phone: '0812-3456-7890 / 0857-1234-5678' },
    { ...rows[1]!, nik: '3.27E+15', birthDate: '03/04/1988' },
    { ...rows[2]!, phone: '8.12E+10', cityCode: 'Bandung', districtCode: undefined, villageCode: undefined },
    { ...rows[3]!, sex: 'X', rw: '1/2/2024' },
  ];
  const { importId, results } = await send(wrong);
  const today = new Date().toISOString().slice(0, 10);
  for (const [at, row] of wrong.entries()) {
    const { line, ...cells } = row;
    const { problems } = examinePerson(cells as never, { personRule: 'nik', today });
    expect(problems.length).toBeGreaterThan(0);
    const described = problems.map((one) => describeFinding(one, 'id'));
    expect(results[at]).toMatchObject({ line, outcome: 'rejected', problems: described });
  }
  expect(results[0].problems[0]).toMatchObject({ column: 'nik', suggestion: '3273014508900001' });
  expect(results[1].problems[1]).toMatchObject({ code: 'date-ambiguous', suggestion: '1988-04-03 / 1988-03-04' });
  const kept = await uploads.must(stage.call('GET', `/v1/imports/${importId}/rejections`, { token: key }), 200);
  expect(kept.items.map(({ problems }: { problems: unknown }) => problems)).toEqual(
    results.map(({ problems }) => problems),
  );
});

test('a good row is told what to look at, the same way when it is sent again', async () => {
  const [row] = uploads.rows(1);
  const odd = { ...row!, occupation: 'juru kunci sumur', sex: undefined, birthDate: undefined };
  const importId = await uploads.started(key, { campaignId, channelId, rows: 1 });
  const first = await uploads.send(key, importId, 0, [odd]);
  expect(first.body.results[0]).toMatchObject({ outcome: 'accepted' });
  expect(first.body.results[0].warnings).toContainEqual(
    expect.objectContaining({ column: 'occupation', code: 'occupation-unknown', found: 'juru kunci sumur' }),
  );
  expect((await uploads.send(key, importId, 0, [odd])).text).toBe(first.text);
});

test('a NIK as a JSON number is taken with all its digits, and never one that JSON has rounded', async () => {
  const [row] = uploads.rows(1);
  const papua = `{"line":9,"name":"Siti Aminah","phone":"081234567899","nik":9171014508900003}`;
  const { results } = await send([{ ...row!, nik: Number(row!.nik) }, JSON.parse(papua)]);
  expect(results[0]).toMatchObject({ outcome: 'accepted' });
  expect(results[1]).toMatchObject({ outcome: 'rejected', problems: [{ column: 'nik', code: 'nik-rounded' }] });
});

test('a NIK that a campaign does not ask for is not looked at', async () => {
  const byPhone = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
  const itsKey = await uploads.channel(byPhone);
  const [row] = uploads.rows(1);
  const importId = await uploads.started(itsKey, { campaignId: byPhone, channelId, rows: 1 });
  const results = await uploads.sent(itsKey, importId, 0, [{ ...row!, nik: 'tidak hafal' }]);
  expect(results[0]).toMatchObject({ outcome: 'accepted' });
});
