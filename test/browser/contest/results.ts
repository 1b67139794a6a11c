import assert from 'node:assert/strict';
import { eventually, type Stage } from '../../api/stage.ts';
import type { Place } from '../../scenarios/work-out-again.ts';
import type { Phone } from './phone.ts';
import type { Words } from './words.ts';

type Found = { file: string; published: Place[]; onPage: number[] };

/** A neighbour looks who won, asks why, takes the whole file along and prints the certificates. */
export const readResults = async ({ page }: Phone, stage: Stage, competitionId: string, say: Words): Promise<Found> => {
  // The public page may be five seconds old.
  const { body } = await eventually(
    () => stage.call('GET', `/v1/competitions/${competitionId}`),
    (reply) => reply.body.ranking !== undefined,
  );
  await page.goto(`/ranking/?competition=${competitionId}`);
  await page.locator('.podium-1 .why-switch').click();
  const why = page.locator('.podium-1 .explanation');
  await why.waitFor();
  // In both rounds before the final the two best were equal.
  await why.getByText(say.tie).nth(1).waitFor();
  assert.equal(await why.getByText(say.tie).count(), 2);
  await page.locator('.podium-2 .why-switch').click();
  await page.locator('.podium-2').getByText(say.changed).waitFor();

  const all = page.getByRole('button', { name: say.showAll });
  if (await all.isVisible()) await all.click();
  const onPodium: string[] = await page
    .locator('.podium-step strong')
    .evaluateAll((ones) => ones.map((one) => one.textContent ?? ''));
  const byTitle = new Map(body.ranking.lines.map((line: { label: string; entryNumber: number }) => [line.label, line]));
  const winners = onPodium.flatMap((title) => {
    const line = byTitle.get(title) as { entryNumber: number } | undefined;
    return line ? [line.entryNumber] : [];
  });
  const below = await page
    .locator('.rank-list > li')
    .evaluateAll((ones) => ones.map((one) => Number(one.getAttribute('data-entry'))));

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say.fullFile }).click(),
  ]);
  const file = await download.path();
  await page.goto(`/ranking/?competition=${competitionId}&print=certificates`);
  await page.locator('.certificate').nth(2).waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, await page.locator('.certificate').count());

  const published = body.ranking.lines.map(({ entryNumber, roundId, rank, total }: Place) => ({
    entryNumber,
    roundId,
    ...(rank !== undefined && { rank, total }),
  }));
  return { file, published, onPage: [...new Set([...winners, ...below])] };
};
