import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { clientOf } from '../../api/client.ts';
import type { Stage } from '../../api/stage.ts';
import { workOutAgain } from '../../scenarios/work-out-again.ts';
import { committeeAt, criteria, rounds } from './committee.ts';
import { headAt } from './head.ts';
import { judgeAt } from './judge.ts';
import { openPhone, type Phone } from './phone.ts';
import { readResults } from './results.ts';
import { inLanes, type Judge, judgeRest, marksOf } from './score-by-api.ts';
import { type Language, words } from './words.ts';

type Options = { language: Language; entries: number; photo: Buffer };
const villages = ['32.71.01.1001', '32.71.02.1001', '32.71.03.1001', '32.71.04.1001', '32.71.05.1001'];
const organiserId = 'panitia-nusantara';
const names = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh', 'Sebelas'];
const absent = 'Juri Duabelas';

/**
 * A contest of three rounds and twelve judges from its plan to its certificates: each kind of act once by its page, in one language, what
 * is left of entries and marks by API. Throws where anything is not as it should be; answers what there was.
 */
export const playContest = async (stage: Stage, browser: Browser, { language, entries, photo }: Options) => {
  const say = words[language];
  const phones: Phone[] = [];
  const take = async (look: Parameters<typeof openPhone>[2]) => {
    const phone = await openPhone(browser, stage.product, { language, ...look });
    phones.push(phone);
    return phone;
  };
  const campaignId = await stage.newCampaign({ sessions: {} });
  const competitionId = campaignId.replace('acara', 'lomba');
  const desk = { width: 1_440, height: 900 };
  const chair = 'manajer@daftar.test';
  const { page } = await take({ as: chair, ...desk });
  const committee = committeeAt(page, say, competitionId);

  await committee.plan(campaignId, 'RT Bersih Bogor 2026');
  await committee.openEntries();
  const judges: Judge[] = [];
  for (const name of [...names.map((one) => `Juri ${one}`), absent]) {
    const email = `${name.toLowerCase().replace(' ', '.')}.${competitionId}@daftar.test`;
    await committee.invite(name, email);
    judges.push({ name, email, token: await stage.product.token(email) });
  }
  const present = judges.filter(({ name }) => name !== absent);

  const head = await take({});
  await headAt(head.page, say).enter(competitionId);
  await headAt(head.page, say).sendPhotos([photo]);
  // Nobody enters more than 200 units an hour from one address.
  const offices = [11, 12, 13, 14, 15].map((nth) => clientOf(stage.product.url, `127.0.0.${nth}`));
  const enter = async (nth: number) => {
    const unit = { villageCode: villages[nth % villages.length], rw: '6', rt: String(nth) };
    const contact = { name: 'Pak Contoh', phone: `0812345${60_000 + nth}` };
    const body = { unit, contact, statement: '', consent: { accepted: true } };
    const office = offices[nth % offices.length] ?? stage.call;
    const { status, text } = await office('POST', `/v1/competitions/${competitionId}/entries`, { body });
    if (status !== 201) throw new Error(text);
  };
  // The second is the second: it is the best but one.
  await enter(2);
  await inLanes(
    Array.from({ length: entries - 2 }, (_, nth) => nth + 3),
    enter,
  );
  await committee.closeEntries();

  // The first round: a conflict, a judge without a network, and one who never comes.
  await committee.open('foto');
  const [tied, offline] = present as [Judge, Judge];
  const first = await take({ as: tied.email, token: tied.token });
  await judgeAt(first.page, first.context, say).come(competitionId);
  const conflict = await judgeAt(first.page, first.context, say).declareConflict();
  const second = await take({ as: offline.email, token: offline.token });
  const inTheField = judgeAt(second.page, second.context, say);
  await inTheField.come(competitionId);
  const byPhoto = (entry: number) => marksOf(entry, 2).slice(0, 3);
  const judgedOffline = await inTheField.judgeOffline(5, byPhoto);
  assert.ok(judgedOffline.length > 0);
  await committee.replace(absent);
  let sheets = judgedOffline.length + (await judgeRest(stage, competitionId, 'foto', present));
  await committee.lock('foto');
  const third = (await ranking(stage, competitionId, 'foto'))[2]?.entryNumber as number;
  await committee.exclude(third, 'Fotonya dari RT lain.');
  for (const roundId of ['kunjungan', 'final']) {
    await committee.open(roundId);
    sheets += await judgeRest(stage, competitionId, roundId, present);
    await committee.lock(roundId);
  }

  // Two changes after the lock, asked for by a judge and by the committee, and signed off by another.
  assert.equal((await ranking(stage, competitionId, 'final'))[0]?.entryNumber, 1);
  const { body: scores } = await stage.call('GET', `/v1/competitions/${competitionId}/scores`, {
    token: stage.manager,
  });
  const by = scores.rounds[2].sheets.find((one: { entryNumber: number }) => one.entryNumber === 1).judgeNumber;
  const asking = judges[by - 1] as Judge;
  const phone = await take({ as: asking.email, token: asking.token });
  await judgeAt(phone.page, phone.context, say).askForChange(
    competitionId,
    'final',
    1,
    6,
    'Tertukar dengan RT sebelah.',
  );
  await page.reload();
  await committee.askForChange('final', 1, '7', 'Hitungan ulang di lapangan.');
  const other = `manajer.dua.${campaignId}@daftar.test`;
  const role = { role: 'manager', organiserId, campaignId };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, { token: stage.manager, body: { email: other, role } });
  const deputy = await take({ as: other, ...desk });
  await deputy.page.goto(page.url());
  for (const reason of ['Tertukar dengan RT sebelah.', 'Hitungan ulang di lapangan.'])
    await committeeAt(deputy.page, say, competitionId).signOff(reason, other);

  await headAt(head.page, say).object('Saluran kami sudah bersih.');
  await committee.answerObjection('Sudah diperiksa ulang, nilainya tetap.');
  await committee.announce();

  const neighbour = await take(language === 'id' ? {} : desk);
  const found = await readResults(neighbour, stage, competitionId, say);
  const exported = JSON.parse(await readFile(found.file, 'utf8'));
  const again = workOutAgain(exported);
  assert.deepEqual(found.published, again);
  assert.deepEqual(
    found.onPage,
    again.map(({ entryNumber }) => entryNumber),
  );
  assert.equal(again.length, entries - 1);
  assert.equal(again[0]?.entryNumber, 2);
  assert.ok(!again.some(({ entryNumber }) => entryNumber === third));
  assert.equal(exported.judges.length, 12);
  assert.equal(exported.rules.rounds[0].criterionIds.length, criteria.length - 1);
  assert.equal(exported.rounds.length, rounds.length);
  const judgedBy = exported.rounds[0].entries.flatMap(({ judges: all }: { judges: number[] }) => all);
  assert.ok(!judgedBy.includes(judges.length), 'what the absent judge left is with others');
  const ofTied = exported.rounds[0].entries.find(({ entry }: { entry: number }) => entry === conflict);
  assert.ok(!ofTied.judges.includes(1), 'whoever is tied does not judge');

  const complaints = phones.flatMap((one) => one.complaints);
  assert.deepEqual(complaints, []);
  for (const { context } of phones) await context.close();
  const totals = new Set(again.map(({ roundId, total }) => `${roundId} ${total}`));
  return { language, entries, sheets, offline: judgedOffline.length, ties: again.length - totals.size, revisions: 2 };
};

const ranking = async (stage: Stage, competitionId: string, roundId: string): Promise<{ entryNumber: number }[]> => {
  const path = `/v1/competitions/${competitionId}/rounds/${roundId}/ranking`;
  return (await stage.call('GET', path, { token: stage.manager })).body.lines;
};
