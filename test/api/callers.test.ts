import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Route } from '../../shared/api/route.ts';
import { type RouteName, routes } from '../../shared/api/routes.ts';
import type { RoleName } from '../../shared/domain/staff-role.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let mine: string;
let other: string;
const tokens: Partial<Record<string, string>> = {};

const organiserId = 'panitia-nusantara';
const roleOf = (role: RoleName, campaignId: string) =>
  ({
    manager: { role, organiserId, campaignId },
    coordinator: { role, organiserId, campaignId, channelId: 'halaman' },
    crew: { role, organiserId, campaignId, sessionId: 'bandung' },
    judge: { role, organiserId, campaignId, competitionId: 'lomba' },
  })[role];
const roleNames: RoleName[] = ['manager', 'coordinator', 'crew', 'judge'];

beforeAll(async () => {
  stage = await startStage('callers');
  mine = await stage.newCampaign();
  other = await stage.newCampaign();
  const grant = async (who: string, campaignId: string, role: RoleName, method = 'PUT') => {
    const email = `${who}@daftar.test`;
    tokens[who] = await stage.product.token(email);
    const { status } = await stage.call(method, `/v1/campaigns/${campaignId}/roles`, {
      token: stage.manager,
      body: { email, role: roleOf(role, campaignId) },
    });
    expect(status).toBe(200);
  };
  for (const role of roleNames) {
    await grant(`${role}-mine`, mine, role);
    await grant(`${role}-other`, other, role);
    await grant(`${role}-revoked`, mine, role);
    await grant(`${role}-revoked`, mine, role, 'DELETE');
  }
  tokens.nobody = await stage.product.token('bukan.siapa@daftar.test');
  const [header, payload, signature] = (tokens['manager-mine'] as string).split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  tokens['forged-claims'] = `${header}.${encode({ ...claims, email: 'manajer@daftar.test' })}.${signature}`;
  tokens['forged-unsigned'] = `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`;
  tokens['forged-nonsense'] = 'bukan.sebuah.token';
});
afterAll(() => stage.product.stop());

const ids: Record<string, string> = {
  sessionId: 'bandung',
  channelId: 'halaman',
  signUpId: `su_${'0'.repeat(26)}`,
  ticketCode: '0000-0000-0000',
  recountId: 'rc_01M7WN5D7764VBE9103KWAM290',
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
/** Whatever else is wrong with the request, its caller passed. */
const passes = (status: number) => status !== 401 && status !== 403;

test.each(Object.keys(routes) as RouteName[])(
  '%s lets in whom the route table names, and nobody else',
  async (name) => {
    const { caller } = routes[name] as Route;
    const seen: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    const anonymous = caller === 'anyone';
    for (const who of [undefined, 'forged-claims', 'forged-unsigned', 'forged-nonsense']) {
      seen[who ?? 'no token'] = passes((await ask(name, who)).status);
      expected[who ?? 'no token'] = anonymous;
    }
    for (const role of roleNames) {
      for (const where of ['mine', 'other', 'revoked']) {
        const reply = await ask(name, `${role}-${where}`);
        // Creating a campaign asks for the organiser's own managers, which only its body can tell.
        seen[`${role}-${where}`] = passes(reply.status);
        expected[`${role}-${where}`] =
          anonymous || caller === 'signed-in' || (where === 'mine' && caller.includes(role));
      }
    }
    seen.nobody = passes((await ask(name, 'nobody')).status);
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
