import { afterAll, beforeAll, expect, test } from 'vitest';
import { capacityOf } from './capacity.ts';
import { newContest } from './competition-stage.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
let meter: ReturnType<typeof capacityOf>;
beforeAll(async () => {
  stage = await startStage('competition-cost', { MEASURE_CAPACITY: 'yes' });
  meter = capacityOf(stage);
});
afterAll(() => stage.product.stop());

test('a judge who sends 20 scores writes 20 units and nothing else; a published ranking is read in half a unit', async () => {
  const contest = await newContest(stage, {
    judgesPerEntry: 1,
    rounds: [
      {
        roundId: 'foto',
        name: 'Foto',
        kind: 'desk',
        opensAt: '2020-11-01T00:00:00Z',
        closesAt: '2099-11-02T00:00:00Z',
      },
    ],
  });
  for (let nth = 1; nth <= 20; nth += 1) await contest.must(contest.enter(nth));
  const { token } = await contest.invite('satu');
  await contest.close();
  await contest.open('foto');
  const notes = { saluran: 'Got depan pos ronda masih ada endapan.', sampah: 'Sebagian dipilah.' };
  // The hash chain of what the committee changed follows by the stream.
  await meter.rest();
  // Other marks each time: the same again would cost nothing.
  let mark = 0;
  const judging = await meter.spentOn(async () => {
    mark += 1;
    for (let entry = 1; entry <= 20; entry += 1)
      await contest.must(contest.judge(token, 'foto', entry, [mark, 7, 9, 8], { notes }));
  }, 9);
  expect(judging.writes).toEqual({ 'PutItem SCORES': 20 });

  await contest.lock('foto');
  await contest.must(contest.manage('POST', '/announcement'));
  // The public function may know the competition as it was up to five seconds ago.
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  const reading = await meter.spentOn(() => contest.must(stage.call('GET', contest.at)), 9);
  expect(reading.writes).toEqual({});
  expect(reading.reads['GetItem RANKING']).toBe(0.5);
});
