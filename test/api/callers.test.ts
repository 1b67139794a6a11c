import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Route } from '../../shared/api/route.ts';
import { type RouteName, routes } from '../../shared/api/routes.ts';
import type { RoleName, StaffRole } from '../../shared/domain/staff-role.ts';
import type { Reply } from './client.ts';
import { kiosksOf, newSecret } from './kiosks.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let mine: string;
let other: string;
const tokens: Partial<Record<string, string>> = {};

const organiserId = 'panitia-nusantara';
const channelId = 'komunitas';
const roleOf = (role: StaffRole['role'], campaignId: string) =>
  ({
    manager: { role, organiserId, campaignId },
    coordinator: { role, organiserId, campaignId, channelId },
    crew: { role, organiserId, campaignId, sessionId: 'bandung' },
    judge: { role, organiserId, campaignId, competitionId: 'lomba' },
  })[role];
const staffRoles: StaffRole['role'][] = ['manager', 'coordinator', 'crew', 'judge'];
const deviceRoles: RoleName[] = ['kiosk', 'revoked-kiosk'];
const roleNames: RoleName[] = [...staffRoles, 'partner', ...deviceRoles];

beforeAll(async () => {
  stage = await startStage('callers');
  mine = await stage.newCampaign();
  other = await stage.newCampaign();
  const grant = async (who: string, campaignId: string, role: StaffRole['role'], method = 'PUT') => {
    const email = `${who}@daftar.test`;
    tokens[who] = await stage.product.token(email);
    const { status } = await stage.call(method, `/v1/campaigns/${campaignId}/roles`, {
      token: stage.manager,
      body: { email, role: roleOf(role, campaignId) },
    });
    expect(status).toBe(200);
  };
  for (const role of staffRoles) {
    await grant(`${role}-mine`, mine, role);
    await grant(`${role}-other`, other, role);
    await grant(`${role}-revoked`, mine, role);
    await grant(`${role}-revoked`, mine, role, 'DELETE');
  }
  for (const where of ['mine', 'other', 'revoked']) await makeKey(where, where === 'other' ? other : mine);
  ids.importId = await makeImport();
  const kiosks = kiosksOf(stage);
  for (const where of ['mine', 'other', 'revoked']) {
    const campaignId = where === 'other' ? other : mine;
    const crew = kiosks.crew(campaignId);
    for (const role of deviceRoles) {
      const { token, deviceId } = await kiosks.enrolled(campaignId);
      tokens[`${role}-${where}`] = token;
      // Its code was used on another tablet since: this one is nobody's any more.
      if (where === 'revoked') {
        const { enrolment } = await kiosks.must(crew.call('POST', `devices/${deviceId}/enrolment`), 201);
        const body = { code: enrolment.code, secret: newSecret() };
        await kiosks.must(stage.call('POST', '/v1/kiosk/enrolments', { body }), 201);
      }
      if (role === 'revoked-kiosk') await kiosks.must(crew.call('DELETE', `devices/${deviceId}`), 200);
    }
  }
  await makeCompetition();
  tokens.nobody = await stage.product.token('bukan.siapa@daftar.test');
  const [header, payload, signature] = (tokens['manager-mine'] as string).split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  tokens['forged-claims'] = `${header}.${encode({ ...claims, email: 'manajer@daftar.test' })}.${signature}`;
  tokens['forged-unsigned'] = `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`;
  tokens['forged-nonsense'] = 'bukan.sebuah.token';
});
afterAll(() => stage.product.stop());

const manage = async (method: string, path: string, body?: object) => {
  const reply = await stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });
  if (reply.status >= 300) throw new Error(reply.text);
  return reply.body;
};
const channelIn = new Set<string>();
const makeKey = async (where: string, campaignId: string) => {
  const channel = { channelId, kind: 'community', name: 'Komunitas' };
  if (!channelIn.has(campaignId)) await manage('POST', `${campaignId}/channels`, channel);
  channelIn.add(campaignId);
  const { key, keyId } = await manage('POST', `${campaignId}/channels/${channelId}/keys`, { name: where });
  tokens[`partner-${where}`] = key;
  if (where === 'revoked') await manage('DELETE', `${campaignId}/channels/${channelId}/keys/${keyId}`);
};
const makeImport = async () => {
  const attestation = { consentVersion: '1', statement: 'Semua sudah setuju.' };
  const file = { fileName: 'anggota.csv', fileHash: '0123456789abcdef', mapping: {}, rows: 1 };
  const body = { channelId, sessionId: 'bandung', ...file, attestation };
  return (await manage('POST', `${mine}/imports`, body)).importId;
};

const makeCompetition = async () => {
  const day = (nth: number) => `2099-01-0${nth}T00:00:00Z`;
  const rounds = [{ roundId: 'foto', name: 'Foto', kind: 'desk', opensAt: day(2), closesAt: day(3) }];
  const dates = { entriesOpenAt: day(1), entriesCloseAt: day(2), announcesAt: day(4), objectionsUntil: day(5) };
  const criteria = [{ criterionId: 'saluran', name: 'Saluran air', weight: 1 }];
  const body = {
    competitionId: ids.competitionId,
    name: 'Lomba',
    level: 'rt',
    areaCode: '32.71',
    criteria,
    rounds,
    ...dates,
  };
  await manage('POST', `${mine}/competitions`, { ...body, judgesPerEntry: 1 });
  const judge = { email: 'judge-mine@daftar.test', name: 'Juri Uji' };
  await stage.call('PUT', '/v1/competitions/lomba/judges', { token: stage.manager, body: judge });
};

const ids: Record<string, string> = {
  competitionId: 'lomba',
  roundId: 'foto',
  entryNumber: '1',
  judgeNumber: '1',
  entryCode: '0000-0000-0000',
  revisionId: 'rv_01M7WN5D7764VBE9103KWAM290',
  objectionId: 'ob_01M7WN5D7764VBE9103KWAM290',
  photoId: 'ph_01M7WN5D7764VBE9103KWAM290',
  sessionId: 'bandung',
  cityCode: '32.73',
  channelId,
  keyId: 'dk_00000000',
  deviceId: 'kd_00000000',
  leaseId: `ls_${'0'.repeat(26)}`,
  recordId: `kr_${'0'.repeat(26)}`,
  n: '0',
  signUpId: `su_${'0'.repeat(26)}`,
  ticketCode: '0000-0000-0000',
  recountId: 'rc_01M7WN5D7764VBE9103KWAM290',
  rightsRequestId: 'rr_01M7WN5D7764VBE9103KWAM290',
  exportId: 'ex_01M7WN5D7764VBE9103KWAM290',
};
const ask = async (name: RouteName, who: string | undefined) => {
  const route: Route = routes[name];
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
    param === 'campaignId' ? mine : (ids[param] as string),
  );
  return stage.call(route.method, path, {
    ...(who !== undefined && { token: tokens[who] as string }),
    ...(route.body && { raw: '{"bukan":"isian yang benar"}' }),
  });
};
/** Whatever else is wrong with the request, its caller passed. Of an upload, strangers do not even learn that it is there. */
const passes = ({ status, body }: Reply) => status !== 401 && status !== 403 && body?.code !== 'import-not-found';
/** A path that names nothing is about the caller's own channel or session, whichever that is. */
const namesNothing = ({ path }: Route) => !path.includes('{') || path.startsWith('/v1/kiosk/');
const isPersonal = (role: RoleName) => role !== 'partner' && !deviceRoles.includes(role);

const isExpected = (route: Route, role: RoleName, where: string): boolean => {
  if (route.caller === 'signed-in') return isPersonal(role);
  const isThere = where === 'mine' || (where === 'other' && !isPersonal(role) && namesNothing(route));
  return isThere && route.caller.includes(role);
};

test.each(Object.keys(routes) as RouteName[])(
  '%s lets in whom the route table names, and nobody else',
  async (name) => {
    const { caller } = routes[name] as Route;
    const seen: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    const anonymous = caller === 'anyone';
    for (const who of [undefined, 'forged-claims', 'forged-unsigned', 'forged-nonsense']) {
      seen[who ?? 'no token'] = passes(await ask(name, who));
      expected[who ?? 'no token'] = anonymous;
    }
    for (const role of roleNames) {
      for (const where of ['mine', 'other', 'revoked']) {
        const reply = await ask(name, `${role}-${where}`);
        // Creating a campaign asks for the organiser's own managers, which only its body can tell.
        seen[`${role}-${where}`] = passes(reply);
        expected[`${role}-${where}`] = anonymous || isExpected(routes[name], role, where);
      }
    }
    seen.nobody = passes(await ask(name, 'nobody'));
    expected.nobody = anonymous || caller === 'signed-in';
    expect(seen).toEqual(expected);
  },
);

test('403: only managers of the whole organiser create campaigns', async () => {
  const body = {
    campaignId: 'acara-gelap',
    organiserId,
    name: 'Gelap',
    startsAt: '2020-01-01T00:00:00Z',
    endsAt: '2100-01-01T00:00:00Z',
    timeZone: 'Asia/Jakarta',
    consentText: 'Setuju.',
  };
  for (const who of ['nobody', 'manager-mine', 'crew-mine']) {
    expect(await stage.call('POST', '/v1/campaigns', { token: tokens[who] as string, body })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
  }
});
