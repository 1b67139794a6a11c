import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePeople } from '../../drill/people.ts';
import { type Product, startProduct } from '../../product.ts';
import { campaignId, channelId, openPartner, type Partner } from './partner.ts';
import { runDaftar } from './run-daftar.ts';

let product: Product;
let partner: Partner;
beforeAll(async () => {
  product = await startProduct();
  partner = await openPartner(product);
});
afterAll(async () => {
  partner?.close();
  await product?.stop();
});

const people = makePeople('command line');
const nextRow = () => {
  const { name, nik, phone } = people.next().value.person;
  return [name, nik, phone];
};
const titles = ['Nama', 'NIK', 'No. HP'];
const outcomesIn = (name: string) => partner.report(name).results.map(({ line, outcome }) => `${line} ${outcome}`);

describe('a messy list', () => {
  const [first, second, third] = [nextRow(), nextRow(), nextRow()];
  const known = nextRow();
  const rows = [
    ['DAFTAR ANGGOTA', '', ''],
    titles,
    first,
    ['Budi', '3174', '0812'],
    ['', '', ''],
    second,
    first,
    known,
  ];

  test('ends with every line of the file in the report, as the server says', async () => {
    expect((await partner.upload(partner.file('known.csv', [titles, known]))).code).toBe(0);
    const file = partner.file('messy.csv', rows);
    const { code, out, err } = await partner.upload(file, '--report', partner.path('messy.json'));
    expect([code, err]).toEqual([2, '']);
    expect(outcomesIn('messy.json')).toEqual([
      '1 skipped',
      '2 skipped',
      '3 accepted',
      '4 rejected',
      '5 skipped',
      '6 accepted',
      '7 duplicate',
      '8 duplicate',
    ]);
    const { results, totals } = partner.report('messy.json');
    expect(totals).toMatchObject({ lines: 8, accepted: 2, waiting: 0, duplicate: 2, rejected: 1, skipped: 3 });
    expect(results[3]?.problems.map(({ column }) => column)).toEqual(['nik', 'phone']);
    expect(results[7]?.problems).toMatchObject([{ column: 'nik', code: 'already-registered' }]);
    expect(out).toMatch(/2 masuk\n +1 sudah terdaftar sebelumnya/);
    expect(out + err).not.toContain(first[1]);
  });

  test('sent again changes nothing and says so, and its report is the same', async () => {
    const again = await partner.upload(partner.file('messy.csv', rows), '--report', partner.path('again.json'));
    expect(again.code).toBe(2);
    expect(again.out).toContain('Tidak ada yang berubah');
    expect(partner.report('again.json')).toEqual(partner.report('messy.json'));
  });

  test('corrected goes on with the same story: only its bad row is new', async () => {
    const file = partner.file('messy.csv', rows);
    const { out } = await partner.upload(file, '--rejected', partner.path('fix.csv'));
    const [importId = ''] = /im_\w+/.exec(out) ?? [];
    const [head = '', wrong = ''] = readFileSync(partner.path('fix.csv'), 'utf8').trimEnd().split('\r\n');
    // Here it stands in line 3, which in the first file is in already: its old number is what counts.
    const corrected = [
      ['PERBAIKAN'],
      head.replace('\ufeff', '').split(';'),
      [...(third ?? []), ...wrong.split(';').slice(3)],
    ];
    const fixed = partner.file('fixed.csv', corrected);
    const more = ['--continues', importId, '--report', partner.path('fixed.json')];
    const done = await partner.upload(fixed, ...more);
    expect([done.code, done.err]).toEqual([0, '']);
    expect(outcomesIn('fixed.json')).toEqual(['1 skipped', '2 skipped', '3 accepted']);
    expect(await partner.newest()).toMatchObject({ continues: importId, accepted: 1, rows: 1 });

    // Every row of the first file is in by now, under its line, so the whole of it has nothing new to say either.
    const whole = rows.map((row, at) => (at === 3 ? (third ?? []) : row));
    const all = await partner.upload(partner.file('whole.csv', whole), '--continues', importId);
    expect([all.code, all.out]).toEqual([0, expect.stringContaining('0 masuk')]);
  });
});

describe('what cannot be sent says why, leaves with 1, and never shows the key', () => {
  const secret = 'kunci-yang-tidak-ada';
  const list = () => partner.file('list.csv', [titles, nextRow()]);
  const run = (args: string[], env: Record<string, string> = { DAFTAR_KEY: secret }) => runDaftar(args, env);
  const without = (args: readonly string[], option: string) => {
    const at = args.indexOf(option);
    return [...args.slice(0, at), ...args.slice(at + 2)];
  };

  test.each([
    ['a wrong key', () => run(partner.args(list(), [])), 'salah atau sudah dicabut'],
    ['a key that no header can hold', () => run(partner.args(list(), ['--key', 'a\nb'])), 'salah atau sudah dicabut'],
    ['no key', () => run(partner.args(list(), []), {}), 'DAFTAR_KEY'],
    ['no address', () => run(without(partner.args(list(), []), '--url')), '--url'],
    ['no web address', () => run(partner.args(list(), ['--url', 'di sini'])), '--url'],
    [
      'no consent, and nobody at the terminal to ask',
      () => run(without(partner.args(list(), []), '--attest'), { DAFTAR_KEY: partner.key }),
      '--attest',
    ],
    ['the channel of others', () => partner.upload(list(), '--channel', 'ojol-pasar-minggu'), 'kanal lain'],
    ['a campaign that is none', () => partner.upload(list(), '--campaign', 'tidak-ada'), 'tidak ada'],
    ['a campaign with sessions, and none named', () => partner.upload(list(), '--campaign', 'fun-run-5k'), 'bandung'],
    [
      'an upload to continue that is none',
      () => partner.upload(list(), '--continues', `im_${'0'.repeat(26)}`),
      'Unggahan ini tidak ada',
    ],
    [
      'a list without the NIKs that the campaign asks for',
      () => partner.upload(partner.file('short.csv', [['Nama', 'No. HP'], nextRow().filter((_, at) => at !== 1)])),
      'Kolom belum dikenali: nik',
    ],
  ])('%s', async (_, ran, sentence) => {
    const { code, out, err } = await ran();
    expect(err).toContain(sentence);
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
    expect(out + err).not.toContain(secret);
    expect(out + err).not.toContain(partner.key);
  });

  test('a key that is taken away in the middle', async () => {
    const keys = `/v1/campaigns/${campaignId}/channels/${channelId}/keys`;
    const made = (await partner.call('POST', keys, { token: partner.manager, body: { name: 'sementara' } })).body;
    const file = list();
    expect((await partner.upload(file, '--key', made.key)).code).toBe(0);
    await partner.call('DELETE', `${keys}/${made.keyId}`, { token: partner.manager });
    const { code, err } = await partner.upload(file, '--key', made.key);
    expect([code, err.trim()]).toEqual([1, expect.stringContaining('sudah dicabut')]);
  });
});

test('a dry run with an address asks the campaign how it tells people apart', async () => {
  const file = partner.file('phones.csv', [['Nama', 'No. HP'], nextRow().filter((_, at) => at !== 1)]);
  expect((await partner.upload(file, '--dry-run')).err).toContain('Kolom belum dikenali: nik');
});
