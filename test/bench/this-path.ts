import { type Measured, measure } from './measure.ts';
import type { Answer, Bench } from './open-bench.ts';

type Measurements = Record<string, Measured<Answer>>;

/** Places and waiting list of each session that is needed. Opened first: a campaign's texts are cached for 5 s. */
export const sessionSizes = (quota: number) => ({
  main: [quota, quota],
  full: [5, 5],
  closed: [5, 5],
  empty: [100, 0],
  queue: [20, 20],
  raised: [10, 100],
  paced: [1_000, 0],
});
type SessionName = keyof ReturnType<typeof sessionSizes>;

/** Everything that can become of a runner's request, each kind measured by itself. */
export const measureThisPath = async (bench: Bench, crowd: readonly object[], quota: number, concurrency: number) => {
  const { meter } = bench;
  const signUps = (session: SessionName, people: readonly object[], atOnce: number, expected: number) =>
    measure(
      meter,
      people,
      atOnce,
      expecting(expected, (person) => bench.signUp(session, person)),
    );
  const fill = async (session: SessionName, count: number) => {
    const people = bench.nextPeople(count);
    const { answers } = await signUps(session, people, 1, 201);
    return answers.map(({ body }, at) => ({ ticketCode: String(body.ticketCode), phone: people[at]?.phone ?? '' }));
  };
  const cancels = (tickets: Awaited<ReturnType<typeof fill>>) =>
    measure(
      meter,
      tickets,
      1,
      expecting(200, ({ ticketCode, phone }) => bench.cancel(ticketCode, phone)),
    );

  const placed = await signUps('main', crowd.slice(0, quota), concurrency, 201);
  const waiting = await signUps('main', crowd.slice(quota), concurrency, 201);
  const repeatPlaced = await signUps('main', crowd.slice(0, 100), concurrency, 200);
  const repeatWaiting = await signUps('main', crowd.slice(-100), concurrency, 200);
  await fill('full', 10);
  const full = await signUps('full', bench.nextPeople(100), 1, 409);
  await bench.asManager('POST', '/sessions/closed/closing');
  const closed = await signUps('closed', bench.nextPeople(100), 1, 409);

  const cancelled = await cancels(await fill('empty', 20));
  const leaving = await fill('queue', 20);
  await fill('queue', 20);
  const promoting = await cancels(leaving);
  await fill('raised', 30);
  const raised = await measure(meter, [30], 1, async (more) => ({
    status: 200,
    body: await bench.asManager('PUT', '/sessions/raised/quota', { quota: more }),
  }));
  return {
    placed,
    waiting,
    repeatPlaced,
    repeatWaiting,
    full,
    closed,
    cancelled,
    promoting,
    raised,
  } satisfies Measurements;
};

/** A figure of something else than what was meant would be worse than none. */
const expecting =
  <T>(status: number, act: (one: T) => Promise<Answer>) =>
  async (one: T): Promise<Answer> => {
    const answer = await act(one);
    if (answer.status !== status)
      throw new Error(`Expected ${status}, got ${answer.status} ${String(answer.body.code)}`);
    return answer;
  };
