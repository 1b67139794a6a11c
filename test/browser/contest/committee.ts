import type { Page } from 'playwright-core';
import type { Words } from './words.ts';

/** What a date field takes: so many hours from now, on the clocks in Jakarta. */
const at = (hours: number) => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16);

export const criteria = [
  { name: 'Saluran air', weight: '3', from: '0', to: '10' },
  { name: 'Sampah dipilah', weight: '3', from: '0', to: '10' },
  { name: 'Halaman', weight: '2', from: '1', to: '5', halves: true },
  { name: 'Warga ikut serta', weight: '2', from: '0', to: '10' },
] as const;
export const rounds = [
  { id: 'foto', name: 'Foto', best: '8' },
  { id: 'kunjungan', name: 'Kunjungan', best: '4' },
  { id: 'final', name: 'Final' },
] as const;
/** Nobody sees from a photo how many take part. */
const notByPhoto = 'Warga ikut serta';

/** The committee at their desk: each act as a person does it. */
export const committeeAt = (page: Page, say: Words, competitionId: string) => {
  const round = (id: string) => page.locator(`[data-round="${id}"]`);
  const state = (id: string, is: string) => page.locator(`[data-round="${id}"][data-state="${is}"]`).waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    plan: async (campaignId: string, name: string) => {
      await page.goto(`/dashboard/?campaign=${campaignId}&view=contest`);
      await press(say.create);
      await page.locator('#name').fill(name);
      await page.locator('#competitionId').fill(competitionId);
      await page.locator('#areaCode').fill('32.71');
      const dates = { entriesOpenAt: -1, entriesCloseAt: 1, announcesAt: 5, objectionsUntil: 9 };
      for (const [id, hours] of Object.entries(dates)) await page.locator(`#${id}`).fill(at(hours));
      const add = page.locator('.contest-group > .button');
      for (const _ of criteria.slice(1)) await add.first().click();
      for (const [nth, { name: criterion, ...fields }] of criteria.entries()) {
        await page.locator(`#criteria-${nth}-name`).fill(criterion);
        for (const field of ['weight', 'from', 'to'] as const)
          await page.locator(`#criteria-${nth}-${field}`).fill(fields[field]);
        if ('halves' in fields) await page.locator(`#criteria-${nth}-halves`).check();
      }
      await add.last().click();
      for (const [nth, one] of rounds.entries()) {
        await page.locator(`#rounds-${nth}-name`).fill(one.name);
        await page.locator(`#rounds-${nth}-opensAt`).fill(at(-1));
        await page.locator(`#rounds-${nth}-closesAt`).fill(at(3 + nth));
        if ('best' in one) await page.locator(`#rounds-${nth}-best`).fill(one.best);
      }
      await page.locator('#rounds-0-criterionIds').getByLabel(notByPhoto).uncheck();
      await page.locator('#tieCriterion').selectOption({ label: criteria[0].name });
      await page.locator('.contest-plan').getByRole('button', { name: say.createIt, exact: true }).click();
      await page.getByRole('link', { name }).click();
    },
    openEntries: async () => {
      await press(say.openEntries);
      await page.locator('#contest-state').getByText(say.takesEntries).waitFor();
    },
    closeEntries: async () => {
      await press(say.closeEntries);
      await page.locator('#contest-state').getByText(say.entriesClosed).waitFor();
    },
    invite: async (name: string, email: string) => {
      await page.locator('#judge-name').fill(name);
      await page.locator('#judge-email').fill(email);
      await press(say.invite);
      await page.getByText(email).waitFor();
      // The list may be newer than the answer that empties the form.
      while ((await page.locator('#judge-email').inputValue()) !== '') await page.waitForTimeout(20);
    },
    open: async (id: string) => {
      await round(id).getByRole('button', { name: say.openRound }).click();
      await state(id, 'judging');
    },
    lock: async (id: string) => {
      await round(id).getByRole('button', { name: say.lock }).click();
      await press(say.lockYes);
      await state(id, 'locked');
    },
    /** Marked as absent; what they leave goes to the others. */
    replace: async (judge: string) => {
      await press(`${say.absent}: ${judge}`);
      await page.getByRole('button', { name: `${say.present}: ${judge}` }).waitFor();
      await press(`${say.reassign}: ${judge}`);
      await page.getByText(say.reassigned).waitFor();
    },
    exclude: async (entryNumber: number, reason: string) => {
      const row = page.locator(`tr[data-entry="${entryNumber}"]`);
      await row.getByRole('button', { name: say.exclude }).click();
      await page.locator('#exclude-reason').fill(reason);
      await press(say.excludeYes);
      await row.getByRole('button', { name: say.readmit }).waitFor();
    },
    askForChange: async (roundId: string, entryNumber: number, mark: string, reason: string) => {
      const line = round(roundId).locator(`[data-entry="${entryNumber}"]`);
      await line.getByRole('button', { name: say.why }).click();
      await line.locator('summary', { hasText: say.askChange }).click();
      const form = line.locator('form');
      await form.locator('.contest-fields input').first().fill(mark);
      await form.getByLabel(say.reason).fill(reason);
      await form.getByRole('button', { name: say.sendChange }).click();
      await line.getByText(say.asked).waitFor();
    },
    signOff: async (reason: string, email: string) => {
      await page.goto(page.url());
      const revision = page.locator('[data-revision]').filter({ hasText: reason });
      await revision.getByRole('button', { name: say.signOff }).click();
      await revision.getByText(`${say.signedOff} ${email}`).waitFor();
    },
    answerObjection: async (answer: string) => {
      await page.reload();
      await page.getByLabel(say.answer).fill(answer);
      await press(say.reject);
      await page.getByText(answer).waitFor();
    },
    announce: async () => {
      await press(say.announce);
      await press(say.announceYes);
      await page.locator('#contest-state').getByText(say.announced).waitFor();
    },
  };
};
