import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { kiosksOf } from '../api/kiosks.ts';
import type { Stage } from '../api/stage.ts';
import { type Chance, chanceOf, hashOf } from '../drill/chance.ts';
import { fillKiosk, type Runner, sentAll, storeOf } from './kiosk-stage.ts';
import { searchProfile } from './profile-search.ts';
import { killPages, killProfile, openProfile } from './tablet-profile.ts';

export type Deaths = { pageKills: number; browserKills: number; cuts: number };
type Saw = { code: string; number?: number };
type Run = {
  stage: Stage;
  folder: string;
  chance: Chance;
  context: BrowserContext;
  page: Page;
  /** By runner: what the screen said, as far as it lived to say it. */
  saw: Map<number, Saw>;
  runners: Runner[];
  cuts: number;
};

/** A page may die before it says anything: so many runners saw their result at least. */
const leastSeen = 3;

/**
 * One tablet in a real browser on one profile folder: runner after runner, while its page is killed, its whole browser is killed and
 * its requests are cut; then calm. Says what did not hold, and what of the runners' data lies in the folder.
 */
export const runKioskKills = async (stage: Stage, seed: number, { pageKills, browserKills, cuts }: Deaths) => {
  const folder = await mkdtemp(join(tmpdir(), 'daftar-tablet-'));
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 2_000, waitingSize: 100 } } });
  const crew = kiosksOf(stage).crew(campaignId);
  const { enrolment } = await crew.device('Kios', 30);
  const run: Run = {
    stage,
    folder,
    chance: chanceOf(hashOf('kiosk kills'), seed),
    saw: new Map(),
    runners: [],
    cuts: 0,
  } as never;
  try {
    await start(run, `#daftar=${enrolment.code}`);
    await run.page.getByText('30 tempat').waitFor();
    await run.page.evaluate(() => navigator.serviceWorker.ready);
    const left = { page: pageKills, browser: browserKills };
    while (left.page + left.browser > 0 || run.cuts < cuts || run.saw.size < leastSeen) {
      const kinds = (['page', 'browser'] as const).filter((kind) => left[kind] > 0);
      const isCut = kinds.length === 0 || (run.cuts < cuts && run.chance.happens(0.3));
      const kind = isCut ? 'cut' : run.chance.pick(kinds);
      if (kind === 'cut') await signUpCutOff(run);
      else {
        left[kind] -= 1;
        await signUpAndDie(run, kind);
      }
    }
    const violations = await comeToRest(run, crew);
    await run.context.close();
    const words = run.runners.flatMap(({ name, nik, phone }) => [
      ...name.split(' '),
      nik,
      phone.replace(/^\+62|\D/g, ''),
    ]);
    const { hits, ...searched } = await searchProfile(folder, [...new Set(words)]);
    violations.push(...hits.map(({ file, word, as }) => `${word} lies in ${file.slice(folder.length)} as ${as}`));
    const figures = {
      pageKills,
      browserKills,
      cuts: run.cuts,
      runners: run.runners.length,
      saw: run.saw.size,
      ...searched,
    };
    return { violations, figures };
  } finally {
    await killProfile(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const start = async (run: Run, hash = '') => {
  run.context = await openProfile(run.folder, run.stage.product.url);
  await run.context.exposeFunction('sawResult', (saw: Saw) => run.saw.set(run.runners.length - 1, saw));
  await run.context.addInitScript(watchResults);
  await openPage(run, hash);
};

const openPage = async (run: Run, hash = '') => {
  const before = run.context.pages();
  run.page = await run.context.newPage();
  for (const page of before) await page.close();
  await run.page.goto(`/kiosk/${hash}`);
  await run.page.getByRole('button', { name: 'Mulai' }).waitFor();
};

/** In the page: tells of each result in the frame in which it stands there. */
const watchResults = () => {
  let told = '';
  const look = () => {
    const code = document.querySelector('.result-code')?.textContent ?? '';
    const label = document
      .querySelector('.result-bib:not(.result-bib-waiting) .numerals')
      ?.getAttribute('aria-label')
      ?.replace(/\D/g, '');
    if (code === '' || told === code + label) return;
    told = code + label;
    (window as unknown as { sawResult: (saw: object) => void }).sawResult({
      code,
      ...(label && { number: Number(label) }),
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

/** Nobody's real name: no word of it stands anywhere else on the tablet. */
const nextRunner = (run: Run): Runner => {
  const { chance, runners } = run;
  const word = () => `Q${Array.from({ length: 4 }, () => chance.pick(['xu', 'zo', 'wi', 'qa', 'vy', 'jo'])).join('')}`;
  const runner = { ...run.stage.nextPerson(), name: `${word()} ${word()}` };
  runners.push(runner);
  return runner;
};

const signUpAndDie = async (run: Run, kind: 'page' | 'browser') => {
  const { chance, context, page, folder } = run;
  await context.setOffline(chance.happens(0.6));
  await fillKiosk(page, nextRunner(run));
  // Browsers save what stands in forms some seconds later.
  if (chance.happens(0.1)) await page.waitForTimeout(4_000);
  if (chance.happens(0.85)) void page.evaluate(tapMain).catch(() => 'dead already');
  await new Promise((resolve) => setTimeout(resolve, chance.below(chance.pick([10, 60, 250]))));
  if (kind === 'page') {
    await killPages(folder);
    await openPage(run);
  } else {
    await killProfile(folder);
    await start(run);
  }
};
const tapMain = () => document.querySelector<HTMLButtonElement>('.kiosk-ways [type=submit]')?.click();

/** Each request for itself: not sent at all, or carried out and its answer lost. */
const signUpCutOff = async (run: Run) => {
  const { chance, context, page } = run;
  await context.setOffline(false);
  let left = 1 + chance.below(4);
  await page.route('**/v1/kiosk/**', async (route: Route) => {
    if (left === 0) return route.continue();
    left -= 1;
    run.cuts += 1;
    if (chance.happens(0.6)) await route.fetch();
    await route.abort('connectionreset');
  });
  await fillKiosk(page, nextRunner(run));
  await page.evaluate(tapMain);
  await page.locator('.result').waitFor();
  await page.getByRole('button', { name: /orang berikutnya/ }).click();
  for (const started = performance.now(); left > 0 && performance.now() - started < 6_000; )
    await page.waitForTimeout(100);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
};

type Crew = ReturnType<ReturnType<typeof kiosksOf>['crew']>;

const comeToRest = async ({ stage, context, page, saw, runners }: Run, crew: Crew): Promise<string[]> => {
  await context.setOffline(false);
  await page.reload();
  await page.getByRole('button', { name: 'Mulai' }).waitFor();
  await sentAll(page);
  const violations: string[] = [];
  for (const { recordId } of await storeOf(page, 'unreadable')) violations.push(`unreadable: ${String(recordId)}`);
  const roster = await wholeRoster(crew);
  const numbers = new Set(roster.map(({ number }) => number));
  if (numbers.size < roster.length) violations.push('one number for two people');
  if (new Set(roster.map(({ name }) => name)).size < roster.length) violations.push('somebody is there twice');
  for (const { name } of roster) if (!runners.some((one) => one.name === name)) violations.push(`who is ${name}?`);
  for (const [index, { code, number }] of saw) {
    const entry = roster.find(({ name }) => name === runners[index]?.name);
    if (!entry) violations.push(`lost: runner ${index}, ${code}`);
    else if (entry.status !== 'confirmed') violations.push(`demoted: runner ${index}, ${entry.status}`);
    else if (number !== undefined && entry.number !== number)
      violations.push(`runner ${index} was shown ${number} and has ${entry.number}`);
    const ticket = (await stage.call('GET', `/v1/tickets/${code.replaceAll('-', '')}`)).body;
    if (ticket.number !== entry?.number) violations.push(`the ticket of runner ${index} is not theirs`);
  }
  const places = (await storeOf(page, 'places')).length;
  const [device] = await crew.devices();
  if (device.held !== places) violations.push(`held is not what the tablet has: ${device.held} of ${places}`);
  const [given, sent] = (await storeOf(page, 'counters')).map(Number);
  if (device.used !== given) violations.push(`the tablet gave ${given} numbers out, and ${device.used} were used`);
  if (sent !== roster.length) violations.push(`${sent} records were received, and ${roster.length} runners are there`);
  return violations;
};

const wholeRoster = async (crew: Crew): Promise<{ name: string; number: number; status: string }[]> =>
  (await crew.call('GET', 'roster?limit=500')).body.items;
