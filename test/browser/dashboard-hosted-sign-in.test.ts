import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { challengeOf } from '../../web/lib/sign-in/pkce.ts';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-cognito');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const json = (route: Route, body: unknown) => route.fulfill({ json: body });

/** The same pages told to use Cognito, which is played here: its page, and its token endpoint behind our own address. */
const onCognito = async (page: Page) => {
  const asked: { authorize: URL[]; tokens: URLSearchParams[] } = { authorize: [], tokens: [] };
  await page.route('**/config.json', (route) =>
    json(route, { signIn: { kind: 'cognito', domain: 'masuk.contoh.id', clientId: 'klien' } }),
  );
  await page.route('https://masuk.contoh.id/**', (route) => {
    asked.authorize.push(new URL(route.request().url()));
    return route.fulfill({ contentType: 'text/html', body: '<title>Cognito</title>' });
  });
  await page.route('**/oauth2/token', async (route) => {
    asked.tokens.push(new URLSearchParams(route.request().postData() ?? ''));
    return json(route, { id_token: await stage.product.token('manajer@daftar.test'), refresh_token: 'lagi' });
  });
  return asked;
};

test('the code that comes back becomes a token, and the address is as it was', async () => {
  const page = await stage.newTab({ as: '' });
  const asked = await onCognito(page);
  await page.goto('/dashboard/?campaign=fun-run-5k&view=settings');
  await page.waitForURL('https://masuk.contoh.id/**');
  const query = asked.authorize[0]?.searchParams;
  expect(query?.get('redirect_uri')).toBe(`${stage.product.url}/dashboard/`);

  await page.goto(`/dashboard/?code=kode&state=${query?.get('state')}`);
  await page.getByRole('heading', { name: 'Pengaturan' }).waitFor();
  await page.getByText('Anda masuk sebagai manajer@daftar.test.').waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe('?campaign=fun-run-5k&view=settings');

  expect(Object.fromEntries(asked.tokens[0] ?? [])).toMatchObject({
    grant_type: 'authorization_code',
    client_id: 'klien',
    code: 'kode',
    redirect_uri: `${stage.product.url}/dashboard/`,
  });
  expect(await challengeOf(asked.tokens[0]?.get('code_verifier') ?? '')).toBe(query?.get('code_challenge'));
});

test("a code that somebody else's link brings is not used", async () => {
  const page = await stage.newTab({ as: '' });
  const asked = await onCognito(page);
  await page.goto('/dashboard/?campaign=fun-run-5k');
  await page.waitForURL('https://masuk.contoh.id/**');
  await page.goto('/dashboard/?code=kode&state=milik-orang-lain');
  await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
  expect(asked.tokens).toHaveLength(0);
});

test('a token that ran out is renewed without anybody noticing', async () => {
  const page = await stage.newTab({ as: '' });
  const asked = await onCognito(page);
  await page.addInitScript(() => {
    const old = { token: 'basi', email: 'manajer@daftar.test', refreshToken: 'lagi' };
    sessionStorage.setItem('daftar:signed-in', JSON.stringify(old));
  });
  await page.goto('/dashboard/?campaign=fun-run-5k');
  await page.locator('[data-total="confirmed"]').waitFor();
  expect(asked.authorize).toHaveLength(0);
  expect(asked.tokens.map((grant) => grant.get('refresh_token'))).toEqual(['lagi']);
});

test('signing out ends the sign-in at Cognito too', async () => {
  const page = await stage.newTab();
  const asked = await onCognito(page);
  await page.goto('/dashboard/?campaign=fun-run-5k');
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.waitForURL('https://masuk.contoh.id/logout**');
  expect(asked.authorize.at(-1)?.searchParams.get('logout_uri')).toBe(`${stage.product.url}/dashboard/`);
});
