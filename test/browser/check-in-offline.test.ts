import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shortenName } from '../../shared/domain/name.ts';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import { kiosksOf } from '../api/kiosks.ts';
import { eventually, signUpBody } from '../api/stage.ts';
import {
  alreadyIn,
  atWork,
  bandung,
  connection,
  enterPin,
  type GateStage,
  goOffline,
  holdUp,
  letIn,
  longAwayMs,
  next,
  present,
  showToCamera,
  startGateStage,
} from './check-in-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: GateStage;
beforeAll(async () => {
  stage = await startGateStage('gerbang-luring');
});
afterAll(() => stage.end());

test('a ticket’s second code, as a kiosk showed it, opens the same ticket without a network, once for both', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const kiosk = await kiosksOf(stage).enrolled(campaign);
  const lease = await kiosk.lease(2);
  const person = stage.nextPerson();
  const { body: first } = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person) });
  const { outcome } = await kiosk.sendOne(person, lease.at(0));
  expect(outcome).toBe('duplicate');
  const { ticketCode, signature } = lease.at(0);
  const link = (code: string, signed: string) =>
    `${stage.product.url}/ticket/#${showTicketCode(code)}.bandung.${signed}`;
  const { page } = await stage.standAt(campaign, 'Gerbang B');
  await goOffline(page);
  await holdUp(page, link(ticketCode, signature), letIn);
  expect(await page.locator('.let-in .numerals').getAttribute('aria-label')).toBe(String(first.number));
  await holdUp(page, await stage.linkOf({ ...first, name: person.name }), alreadyIn);
  await next(page);
  await page.reload();
  await enterPin(page);
  await holdUp(page, link(ticketCode, signature), alreadyIn);
  await next(page);
  await holdUp(page, link(lease.at(1).ticketCode, lease.at(1).signature), 'meja bantuan');
});

test('offline: let in from the roster and kept; the page opens again without a network, by its PIN; the same ticket and a forged one are stopped; all is sent once there is a network', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runners = [await stage.join(campaign), await stage.join(campaign), await stage.join(campaign)];
  const [one, two, three] = runners as [(typeof runners)[0], (typeof runners)[0], (typeof runners)[0]];
  const { page, context, complaints } = await stage.standAt(campaign, 'Gerbang B');
  await goOffline(page);
  const link = await stage.linkOf(one);
  await holdUp(page, link, letIn);
  expect(await page.locator('.let-in').textContent()).toContain('tersimpan di alat ini');
  await connection(page, 'Offline · 1 antre kirim');
  expect(await present(page)).toBe('Hadir 1 / 100');

  await page.reload();
  await enterPin(page, '135791');
  await page.getByText('PIN ini bukan PIN alat ini').waitFor();
  await enterPin(page);
  await connection(page, 'Offline · 1 antre kirim');
  await holdUp(page, link, alreadyIn);
  await next(page);

  const right = await stage.linkOf(two);
  const [code = '', session = '', signature = ''] = right.split('.').slice(-3);
  const forged = `${code}.${session}.${signature.replace(/^.{4}/, 'AAAA')}`;
  await holdUp(page, forged, 'Berhenti: bukan tiket acara ini');
  await next(page);
  await holdUp(page, `${link.split('#')[0]}#0000-0000-0000.bandung.${signature}`, 'Berhenti: bukan tiket acara ini');
  await next(page);
  await holdUp(page, right, letIn);
  await connection(page, 'Offline · 2 antre kirim');

  expect(await stage.checkedInAt(campaign, one.signUpId)).toBeUndefined();
  await context.setOffline(false);
  await connection(page, 'Tersambung');
  const seen = (await eventually(() => stage.checkedInAt(campaign, one.signUpId), Boolean)) as Record<string, string>;
  expect(seen).toMatchObject({ gate: 'Gerbang B', by: 'rina' });
  expect(Date.parse(seen.at as string)).toBeLessThan(Date.now());
  await eventually(() => stage.checkedInAt(campaign, two.signUpId), Boolean);
  await holdUp(page, await stage.linkOf(three), letIn);
  expect(complaints).toEqual([]);
});

test('a full disk lets nobody in without a network, and says so', { timeout: 180_000 }, async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page, context } = await stage.standAt(campaign, 'Gerbang A');
  await goOffline(page);
  const disk = await context.newCDPSession(page);
  const { origin } = new URL(stage.product.url);
  await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // Chromium goes by what it knew of the disk for this long.
  await page.waitForTimeout(31_000);
  await holdUp(page, await stage.linkOf(runner), 'Berhenti: memori alat penuh');
  await connection(page, 'Offline');
  expect(await page.locator('.gate-connection').textContent()).toBe('Offline');
  expect(await present(page)).toBe('Hadir 0 / 100');
  await disk.send('Storage.overrideQuotaForOrigin', { origin });
  await next(page);
  await page.waitForTimeout(longAwayMs);
  await holdUp(page, await stage.linkOf(runner), letIn);
  await connection(page, 'Offline · 1 antre kirim');
});

test('two gates offline: the second success is found at the sync, shown at its gate and listed with the first', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const link = await stage.linkOf(runner);
  const one = await stage.standAt(campaign, 'Gerbang A');
  const two = await stage.standAt(campaign, 'Gerbang C', { as: 'manajer@daftar.test' });
  for (const { page } of [one, two]) {
    await goOffline(page);
    await holdUp(page, link, letIn);
  }
  await one.context.setOffline(false);
  await connection(one.page, 'Tersambung');
  await eventually(() => stage.checkedInAt(campaign, runner.signUpId), Boolean);
  await two.context.setOffline(false);
  await two.page.getByRole('button', { name: 'Ada tiket yang masuk dua kali' }).click();
  const listed = await two.page.locator('.double-scans li').textContent();
  expect(listed).toContain(`${runner.number} · ${shortenName(runner.name)} · sudah masuk`);
  expect(listed).toMatch(/Gerbang C · Manajer/);
  expect(listed).toMatch(/1: .* · Gerbang A · Rina/);
});

test('two tabs of one device offline let a ticket in once', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const link = await stage.linkOf(await stage.join(campaign));
  const { page, context } = await stage.standAt(campaign, 'Gerbang A');
  const second = await context.newPage();
  await second.goto('/check-in/');
  await enterPin(second);
  await atWork(second);
  await goOffline(page);
  await connection(second, 'Offline');
  await Promise.all([page, second].map((tab) => showToCamera(tab, link)));
  const said = await Promise.all([page, second].map((tab) => tab.locator('.let-in h2, .stopped h2').textContent()));
  expect(new Set(said)).toEqual(new Set([alreadyIn, letIn]));
});

test('a crew whose sign-in ran out goes on letting in, and sends it all once it has signed in again', async () => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const runner = await stage.join(campaign);
  const { page } = await stage.standAt(campaign, 'Gerbang A');
  await page.route('**/check-ins', (route) => route.fulfill({ status: 401, json: { code: 'not-signed-in' } }));
  await holdUp(page, await stage.linkOf(runner), letIn);
  expect(await page.locator('.let-in').textContent()).toContain('tersimpan di alat ini');
  await page.unroute('**/check-ins');
  await page.getByRole('button', { name: 'Waktu masuk Anda habis' }).click();
  await page.getByLabel('Alamat e-mail').fill('rina@daftar.test');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.locator('.gate').waitFor();
  await eventually(() => stage.checkedInAt(campaign, runner.signUpId), Boolean);
  await connection(page, 'Tersambung');
});
