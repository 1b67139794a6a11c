import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { openEvent } from './open-event.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('banyak-kios');
});
afterAll(() => stage.product.stop());

test.each([1, 2, 3])(
  'run %i: of 150 runners from 200 kiosks at once, 100 are in, 50 wait in order, and nobody sees an error',
  async (run) => {
    const event = await openEvent(stage, { bandung: { quota: 100 } }, 200);
    const plan = event.plan(150, `kiosks ${run}`);
    const outcomes = await event.play(plan, 200);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200, 201]));

    const { figures, wrong } = await event.settle(plan, outcomes);
    expect(wrong).toEqual([]);
    expect(figures).toMatchObject([{ confirmed: 100, waiting: 50, refused: 0 }]);

    const roster = await event.staff.roster('bandung');
    const firstWaiting = Math.min(
      ...roster.filter(({ status }) => status === 'waiting').map(({ number = 0 }) => number),
    );
    expect(roster.filter(({ number = 0, status }) => number < firstWaiting && status !== 'confirmed')).toEqual([]);
    const tickets = new Map(outcomes.flatMap(({ receipt }) => (receipt ? [[receipt.number, receipt.ticketCode]] : [])));
    const positions = [];
    for (const { number, status } of roster) {
      if (status !== 'waiting') continue;
      const { text } = await event.client.send('GET', `/v1/tickets/${tickets.get(number)}`);
      positions.push((JSON.parse(text) as { position: number }).position);
    }
    expect(positions).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
  },
);
