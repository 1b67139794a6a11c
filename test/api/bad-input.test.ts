import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemCodes } from '../../shared/api/problems.ts';
import type { Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { chanceOf } from '../drill/chance.ts';
import { clientOf, type Reply } from './client.ts';
import { type Contest, newContest } from './competition-stage.ts';
import { kiosksOf } from './kiosks.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

/** More by option: FUZZ_REQUESTS=200000 npx vitest run test/api/bad-input.test.ts */
const requests = Number(process.env.FUZZ_REQUESTS ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);

let stage: Stage;
let campaign: string;
let kiosk: Awaited<ReturnType<ReturnType<typeof kiosksOf>['enrolled']>>;
let lease: Awaited<ReturnType<typeof kiosk.lease>>;
let contest: Contest;
let entryCode: string;
beforeAll(async () => {
  stage = await startStage('bad-input');
  campaign = await stage.newCampaign();
  // In a campaign of its own: what it leases there takes no number here.
  kiosk = await kiosksOf(stage).enrolled(await stage.newCampaign());
  lease = await kiosk.lease(2);
  contest = await newContest(stage);
  entryCode = (await contest.enter(1)).body.entryCode;
});
afterAll(() => stage.product.stop());

const nasty: unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'a',
  'x'.repeat(70_000),
  '\u0000',
  'Siti\u0000',
  '\u202egnup',
  '\ud800',
  '😀'.repeat(50),
  '<script>alert(1)</script>',
  "'; DROP TABLE",
  '../../etc/passwd',
  '=HYPERLINK("x")',
  '327301450890001',
  '32730145089000011',
  '3273013299900001',
  '3273014508900000',
  '99.99',
  '32.73.01.0000',
  '2026-02-30',
  '9999-99-99T99:99:99Z',
  '__proto__',
  'constructor',
  [],
  [[[[[[]]]]]],
  {},
  { __proto__: null, a: 1 },
  JSON.parse('{"__proto__":{"admin":true}}'),
  JSON.parse('{"constructor":{"prototype":{"admin":true}}}'),
  Array.from({ length: 600 }, () => 'x'),
  { $ne: null },
  { S: 'pk' },
];
const plausible: Record<string, unknown> = {
  sessionId: 'bandung',
  channelId: 'halaman',
  campaignId: 'acara',
  organiserId: 'panitia-nusantara',
  reopens: 'cn_01M7WN5D7764VBE9103KWAM290',
  phoneEnd: '890',
  name: 'Siti',
  venue: 'Alun-alun',
  nik: '3273014508900001',
  phone: '081234567890',
  cityCode: '32.73',
  consent: { version: '1', accepted: true },
  person: { name: 'Siti', nik: '3273014508900001', phone: '081234567890' },
  answers: {},
  quota: 10,
  waitingSize: 5,
  startsAt: '2020-01-01T00:00:00Z',
  endsAt: '2100-01-01T00:00:00Z',
  timeZone: 'Asia/Jakarta',
  consentText: 'Setuju',
  questions: [],
  version: '2',
  text: 'Setuju',
  kind: 'page',
  state: 'open',
  email: 'a@b.test',
  role: { role: 'manager', organiserId: 'panitia-nusantara', campaignId: 'acara' },
  items: [
    { areaCode: '32.71', from: '2026-01-01', to: '2026-12-31', target: 5 },
    { areaCode: '32.71', kind: 'residents-over-18', validFrom: '2026-01-01', value: 5 },
  ],
  areaCode: '32.71.01',
  raiseQuota: true,
  parts: ['sign-ups'],
  opensNik: 'enrolment',
  result: 'done',
  rows: 3,
  target: 5,
  competitionId: 'lomba',
  unit: { villageCode: '32.71.01.1001', rw: '005', rt: '012' },
  contact: { name: 'Budi', phone: '081234567890' },
  statement: 'Bersih',
  marks: { saluran: 8 },
  filledAt: '2026-11-20T07:31:00Z',
  roundId: 'foto',
  bytes: 1000,
  reason: 'Salah ketik',
  code: '7KQ4-M2XD-9WTR',
  secret: 'a'.repeat(40),
  leaseId: `ls_${'0'.repeat(26)}`,
  leaseSize: 5,
  size: 5,
  leasable: 5,
  queued: 1,
  sent: 1,
  unused: [1, 2],
  action: 'accept',
  gate: 'Gerbang A',
  bib: 'A12',
  checkIns: [
    {
      checkInId: `ci_${'0'.repeat(26)}`,
      ticketCode: '7KQ4-M2XD-9WTR',
      signature: 'a'.repeat(86),
      at: '2026-12-05T22:12:44Z',
      offline: true,
    },
  ],
  records: [{ recordId: `kr_${'0'.repeat(26)}`, sealed: Buffer.alloc(200).toString('base64'), code: '7KQ4M2XD9WTR' }],
};

test(`${requests} broken requests over every route: each a problem with a stable code, never a 5xx, and nothing stored`, async () => {
  const { below, pick } = chanceOf(seed, 0);
  const chance = () => below(1_000_000) / 1_000_000;
  const all = Object.values<Route>(routes);
  const mangle = (value: unknown, depth = 0): unknown => {
    if (chance() < 0.25 || depth > 3) return pick(nasty);
    if (value === null || typeof value !== 'object') return chance() < 0.5 ? pick(nasty) : value;
    if (Array.isArray(value)) return value.map((one) => mangle(one, depth + 1));
    const entries = Object.entries(value)
      .filter(() => chance() > 0.15)
      .map(([key, one]) => [key, chance() < 0.4 ? mangle(one, depth + 1) : one]);
    if (chance() < 0.3)
      entries.push([
        pick(['tidakDikenal', '__proto__', 'constructor', 'a'.repeat(300), '', 'nik ', '\u0000']),
        pick(nasty),
      ]);
    return Object.fromEntries(entries);
  };
  const bodyFor = (): string | Buffer => {
    const kind = chance();
    if (kind < 0.08)
      return pick([
        '',
        '{',
        '[',
        'null',
        '"',
        '{"a":',
        'undefined',
        'NaN',
        '{"a":1}}',
        '\u0000',
        '[1,]',
        '{"a":1,"a":2}',
      ]);
    if (kind < 0.1) return Buffer.from([0xff, 0xfe, 0x7b, 0x7d]);
    if (kind < 0.105) return JSON.stringify({ name: 'n'.repeat(1_000_000) });
    const fields = Object.entries(plausible).filter(() => chance() < 0.35);
    return JSON.stringify(mangle(Object.fromEntries(fields))) ?? '';
  };
  const paramFor = (name: string) =>
    chance() < 0.5
      ? ({
          campaignId: campaign,
          sessionId: 'bandung',
          channelId: 'halaman',
          signUpId: `su_${'0'.repeat(26)}`,
          ticketCode: '0000-0000-0000',
          recountId: 'rc_01M7WN5D7764VBE9103KWAM290',
          rightsRequestId: 'rr_01M7WN5D7764VBE9103KWAM290',
          exportId: 'ex_01M7WN5D7764VBE9103KWAM290',
          deviceId: kiosk.deviceId,
          leaseId: lease.leaseId,
          recordId: `kr_${'0'.repeat(26)}`,
          competitionId: contest.competitionId,
          entryCode,
          roundId: 'foto',
          entryNumber: '1',
          judgeNumber: '1',
          photoId: 'ph_01M7WN5D7764VBE9103KWAM290',
          revisionId: 'rv_01M7WN5D7764VBE9103KWAM290',
          objectionId: 'ob_01M7WN5D7764VBE9103KWAM290',
        }[name] ?? 'x')
      : encodeURIComponent(
          pick([
            'x',
            '..',
            '%00',
            '\u0000',
            'a'.repeat(500),
            '😀',
            'FUN-RUN',
            '__proto__',
            'constructor',
            ' ',
            '#',
            'PERSON#1',
            '1e9',
            '-',
            'a--b',
          ]),
        );

  const failures: string[] = [];
  const statuses: Record<number, number> = {};
  const judge = (reply: Reply, what: string) => {
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
    // API Gateway's own answers are no problem documents, and the answer to HEAD has no body.
    const bare = [400, 404, 413, 429, 431].includes(reply.status) && reply.body?.code === undefined;
    const isHead = reply.text === '' && reply.status < 500;
    const isProblem =
      reply.status >= 400 &&
      reply.headers['content-type'] === 'application/problem+json' &&
      problemCodes.includes(reply.body?.code) &&
      reply.body.status === reply.status;
    if (!(reply.status < 300 || bare || isHead || isProblem))
      failures.push(`${what} → ${reply.status} ${reply.text.slice(0, 200)}`);
  };

  const before = (await stage.call('GET', `/v1/campaigns/${campaign}/sessions`, { token: stage.manager })).body.items;
  const call = clientOf(stage.product.url);
  const stranger = await stage.product.token('bukan.siapa@daftar.test');
  let sent = 0;
  const sendOne = async () => {
    const route = pick(all);
    // What may be created stays within this test's reach: only bodies that cannot be right, or no token.
    const caller = chance();
    const known = route.function === 'kiosk' ? kiosk.token : stage.manager;
    const token = caller < 0.6 && route.method !== 'DELETE' ? known : caller < 0.75 ? stranger : undefined;
    const path =
      route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => paramFor(name)) +
      (chance() < 0.3
        ? pick(['?limit=0', '?limit=x', '?cursor=%00', '?a=1&a=2', '?limit=5&limit=6', '?%ff', '?status=lain'])
        : '');
    const method =
      chance() < 0.1 ? pick(['PUT', 'DELETE', 'PATCH', 'POST', 'GET', 'HEAD', 'TRACE', 'PROPFIND']) : route.method;
    const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'TRACE';
    const headers: Record<string, string> = {};
    if (chance() < 0.08)
      headers['content-type'] = pick([
        'text/plain',
        'application/xml',
        'application/jsonx',
        'multipart/form-data; boundary=x',
        '',
      ]);
    if (chance() < 0.05) headers['x-huge'] = 'h'.repeat(pick([5_000, 12_000]));
    if (chance() < 0.1)
      headers.authorization = pick(['Bearer', 'Bearer a.b.c', 'Basic eDp5', `Bearer ${'x'.repeat(4_000)}`]);
    if (chance() < 0.1) headers['accept-language'] = pick(['en', 'xx', '😀'.slice(0, 0), 'en;q=junk']);
    if (chance() < 0.1) headers['idempotency-key'] = pick(['k', 'k'.repeat(3_000), '#', '%00']);
    const raw = hasBody ? bodyFor() : undefined;
    judge(
      await call(method, path, { ...(token !== undefined && { token }), ...(raw !== undefined && { raw }), headers }),
      `${method} ${path.slice(0, 120)}`,
    );
  };
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      while (sent < requests && failures.length < 20) {
        sent += 1;
        await sendOne();
      }
    }),
  );

  expect(failures).toEqual([]);
  expect(sent).toBe(requests);
  expect(Object.keys(statuses).filter((status) => Number(status) >= 500)).toEqual([]);
  // Each kind of refusal was really met.
  for (const status of [400, 401, 403, 404, 405, 413, 415, 422, 431])
    expect(statuses[status] ?? 0, `status ${status}`).toBeGreaterThan(0);
  const after = (await stage.call('GET', `/v1/campaigns/${campaign}/sessions`, { token: stage.manager })).body.items;
  expect(after.map(({ issued }: { issued: number }) => issued)).toEqual(
    before.map(({ issued }: { issued: number }) => issued),
  );
  expect(stage.product.stderr()).not.toMatch(/3273014508900001|Siti/);
}, 900_000);

test('a request that is whole still passes after the storm', async () => {
  const reply = await stage.call('POST', `/v1/campaigns/${await stage.newCampaign()}/sign-ups`, {
    body: signUpBody(stage.nextPerson()),
  });
  expect(reply.status).toBe(201);
});
