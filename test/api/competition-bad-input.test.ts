import { afterAll, beforeAll, expect, test } from 'vitest';
import { competitionRoutes } from '../../shared/api/competition-routes.ts';
import { problemCodes } from '../../shared/api/problems.ts';
import type { Route } from '../../shared/api/route.ts';
import { chanceOf } from '../drill/chance.ts';
import { type Contest, criteria, iso, newContest, rt } from './competition-stage.ts';
import { type Stage, startStage } from './stage.ts';

const requests = Number(process.env.FUZZ_REQUESTS ?? 3_000);

let stage: Stage;
let contest: Contest;
let judge: { token: string };
let params: Record<string, string>;
beforeAll(async () => {
  stage = await startStage('competition-bad-input');
  contest = await newContest(stage);
  const { body } = await contest.enter(1);
  judge = await contest.invite('satu');
  params = {
    campaignId: contest.campaignId,
    competitionId: contest.competitionId,
    roundId: 'foto',
    entryNumber: '1',
    judgeNumber: '1',
    entryCode: body.entryCode,
  };
});
afterAll(() => stage.product.stop());

/** Bodies that are nearly right: one or two things in each are then made wrong. */
const bodies = (): Partial<Record<keyof typeof competitionRoutes, object>> => ({
  createEntry: {
    unit: rt(7),
    contact: { name: 'Budi', phone: '081234567890' },
    statement: 'Bersih.',
    consent: { accepted: true },
  },
  changeEntry: { phoneEnd: '001', statement: 'Lebih bersih.', contact: { name: 'Budi', phone: '081234567001' } },
  withdrawEntry: { phoneEnd: '999' },
  createObjection: { phoneEnd: '001', text: 'Keberatan.' },
  createPhoto: { phoneEnd: '001', roundId: 'foto', bytes: 5_000, hash: 'a'.repeat(64) },
  completePhoto: { phoneEnd: '001' },
  removePhoto: { phoneEnd: '001' },
  createCompetition: {
    competitionId: 'tidak-jadi',
    name: 'Lomba',
    level: 'rt',
    areaCode: '32.71',
    criteria,
    normalise: 'none',
    judgesPerEntry: 2,
    rounds: [{ roundId: 'foto', name: 'Foto', kind: 'desk', opensAt: iso(2), closesAt: iso(1), best: 3 }],
    entriesOpenAt: iso(1),
    entriesCloseAt: iso(2),
    announcesAt: iso(4),
    objectionsUntil: iso(5),
    ties: [{ by: 'criterion', criterionId: 'saluran' }],
    absence: { rule: 'set-aside', minimumJudges: 1 },
    categories: [],
  },
  changeCompetition: {
    name: 'Lomba',
    criteria,
    ties: [{ by: 'smaller-spread' }],
    categories: [{ categoryId: 'kota', name: 'Kota' }],
  },
  excludeEntry: { reason: 'Di luar wilayah lomba.' },
  inviteJudge: { email: 'juri@daftar.test', name: 'Juri', homeVillageCode: '32.71.01.1001', conflicts: [1] },
  changeJudge: { absent: true, name: 'Juri', homeVillageCode: '32.71.01.1001' },
  answerObjection: { decision: 'upheld', text: 'Baik.' },
  putSheet: { marks: { saluran: 8, sampah: 7 }, notes: { saluran: 'Baik' }, filledAt: iso(0) },
  proposeRevision: { marks: { saluran: 8 }, reason: 'Salah ketik.', judgeNumber: 1 },
});
const nasty: unknown[] = [
  null,
  true,
  -1,
  0.3,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  'x'.repeat(5_000),
  '__proto__',
  [],
  [[]],
  {},
  JSON.parse('{"__proto__":{"a":1}}'),
  { constructor: 1 },
  '2026-02-30T00:00:00Z',
  '9999-99-99T99:99:99Z',
  '32.71.01.9999',
  99_999,
  { saluran: 1e9 },
  { '': 1 },
  Array.from({ length: 2_000 }, () => 1),
];

test(`${requests} requests that are nearly right: each is answered with what it asked for or a problem, never a 5xx`, async () => {
  const { below, pick } = chanceOf(7, 0);
  const spoil = (value: unknown, depth = 0): unknown => {
    if (value === null || typeof value !== 'object' || depth > 2) return pick(nasty);
    if (Array.isArray(value)) return value.map((one, at) => (at === below(value.length) ? spoil(one, depth + 1) : one));
    const names = Object.keys(value);
    const chosen = pick(names);
    const kind = below(10);
    const rest = Object.entries(value).map(([name, one]) => [
      name,
      name === chosen && kind < 8 ? (kind < 4 ? pick(nasty) : spoil(one, depth + 1)) : one,
    ]);
    if (kind === 8) return Object.fromEntries(rest.filter(([name]) => name !== chosen));
    return Object.fromEntries(
      kind === 9 ? [...rest, [pick(['lain', '__proto__', 'a'.repeat(300), '\u0000']), pick(nasty)]] : rest,
    );
  };
  const failures: string[] = [];
  const statuses: Record<number, number> = {};
  const names = Object.keys(competitionRoutes) as (keyof typeof competitionRoutes)[];
  // One that is right as it stands, before one of the others ends the contest.
  statuses[(await contest.enter(9)).status] = 1;
  let sent = 0;
  const sendOne = async () => {
    const name = pick(names);
    const route: Route = competitionRoutes[name];
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
      below(12) === 0
        ? encodeURIComponent(
            pick(['x', '0', '-1', '1e9', '99999999999', '__proto__', 'ph_0', '\u0000', 'a'.repeat(300)]),
          )
        : (params[param] ?? `${pick(['ph', 'rv', 'ob'])}_01M7WN5D7764VBE9103KWAM290`),
    );
    const body = bodies()[name];
    const token = route.function === 'judge' && below(3) > 0 ? judge.token : stage.manager;
    // What would end the contest for the others is asked by a stranger.
    const ends = ['openRound', 'closeCompetition', 'announce', 'closeRound'].includes(name) && below(40) > 0;
    const {
      status,
      headers,
      body: found,
      text,
    } = await stage.call(route.method, path, {
      ...(!ends && { token }),
      ...(body && { body: below(8) === 0 ? body : spoil(body) }),
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
    const isProblem =
      headers['content-type'] === 'application/problem+json' &&
      problemCodes.includes(found?.code) &&
      found.status === status;
    const isBare = [400, 404, 413].includes(status) && found?.code === undefined;
    if (!(status < 300 || isProblem || isBare) || status >= 500)
      failures.push(`${route.method} ${path.slice(0, 100)} → ${status} ${text.slice(0, 200)}`);
  };
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (sent < requests && failures.length < 10) {
        sent += 1;
        await sendOne();
      }
    }),
  );
  expect(failures).toEqual([]);
  for (const status of [200, 201, 401, 403, 404, 409, 422])
    expect(statuses[status] ?? 0, `status ${status}`).toBeGreaterThan(0);
  expect(stage.product.stderr()).not.toMatch(/0812345|Budi/);
}, 900_000);
