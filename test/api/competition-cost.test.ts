import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContest } from './competition-stage.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('competition-cost', { MEASURE_CAPACITY: 'yes' });
});
afterAll(() => stage.product.stop());

type Sum = { requests: number; writes: { table: number; indexes: number }; reads: { table: number; indexes: number } };
const capacity = async (): Promise<Record<string, Sum>> => (await stage.call('GET', '/local/capacity')).body;
/** Comes back when nothing was written for a second. */
const restOfWrites = async () => {
  for (
    let before = '', now = JSON.stringify(await capacity());
    now !== before;
    now = JSON.stringify(await capacity())
  ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};
/** What all requests between two looks wrote or read, by kind of item. */
const spentOn = async (work: () => Promise<unknown>) => {
  const before = await capacity();
  await work();
  const after = await capacity();
  const sum = (kind: 'reads' | 'writes', name: string) => {
    const units = (all: Record<string, Sum>) => (all[name]?.[kind].table ?? 0) + (all[name]?.[kind].indexes ?? 0);
    return units(after) - units(before);
  };
  return (kind: 'reads' | 'writes') =>
    Object.fromEntries(
      Object.keys(after)
        .map((name) => [name, sum(kind, name)] as const)
        .filter(([, units]) => units > 0),
    );
};

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
  await restOfWrites();
  const judging = await spentOn(async () => {
    for (let entry = 1; entry <= 20; entry += 1)
      await contest.must(contest.judge(token, 'foto', entry, [8, 7, 9, 8], { notes }));
  });
  // The minute's sweep over the demo's sessions may fall in between.
  const { 'UpdateItem LINE': _sweep, ...writes } = judging('writes');
  expect(writes).toEqual({ 'PutItem SCORES': 20 });

  await contest.lock('foto');
  await contest.must(contest.manage('POST', '/announcement'));
  // The public function may know the competition as it was up to five seconds ago.
  await new Promise((resolve) => setTimeout(resolve, 5_100));
  const reading = await spentOn(() => contest.must(stage.call('GET', contest.at)));
  expect(reading('writes')).toEqual({});
  expect(reading('reads')['GetItem RANKING']).toBe(0.5);
});
