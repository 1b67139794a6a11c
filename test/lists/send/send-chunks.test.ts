import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChunkAnswer, retryDelayMs, type SendState, sendChunks } from '../../../shared/lists/send/send-chunks.ts';
import type { ListChunk } from '../../../shared/lists/send/sent-row.ts';

const chunksOf = (count: number): ListChunk[] =>
  Array.from({ length: count }, (_, number) => ({
    number,
    rows: [{ line: number * 2 + 1 }, { line: number * 2 + 2 }],
  }));
const taken: ChunkAnswer<string> = {
  kind: 'taken',
  counts: { accepted: 1, waiting: 0, duplicate: 1, rejected: 0 },
};
const noWait = async () => undefined;
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('whatever gets no answer goes again until it is taken; every chunk is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.infiniteStream(fc.boolean()),
      async (count, lanes, luck) => {
        const arrived = new Set<number>();
        const put = async ({ number }: ListChunk): Promise<ChunkAnswer<string>> => {
          await Promise.resolve();
          // Arrived and its answer lost, or never arrived: the sender cannot tell.
          if (luck.next().value) return { kind: 'again' };
          arrived.add(number);
          return luck.next().value ? { kind: 'again' } : taken;
        };
        const { ended } = sendChunks({ chunks: chunksOf(count).values(), put, wait: noWait, lanes });
        const { phase, rows, counts } = await ended;
        expect([phase, rows, arrived.size]).toEqual(['done', count * 2, count]);
        expect(counts).toEqual({ accepted: count, waiting: 0, duplicate: count, rejected: 0 });
      },
    ),
    { numRuns: 200 },
  );
});

test('paused, what is under way ends and nothing else begins; resumed, the rest goes', async () => {
  const answers: (() => void)[] = [];
  const begun: number[] = [];
  const states: SendState<string>[] = [];
  const sending = sendChunks<string>({
    chunks: chunksOf(5).values(),
    put: ({ number }) => {
      begun.push(number);
      return new Promise((resolve) => answers.push(() => resolve(taken)));
    },
    wait: noWait,
    onChange: (state) => states.push(state),
  });
  await turn();
  sending.pause();
  expect(states.at(-1)?.phase).toBe('pausing');
  for (const answer of answers.splice(0)) answer();
  await turn();
  expect(begun).toEqual([0, 1]);
  expect(states.at(-1)).toMatchObject({ phase: 'paused', rows: 4 });

  sending.resume();
  while (begun.length < 5 || answers.length > 0) {
    for (const answer of answers.splice(0)) answer();
    await turn();
  }
  expect(await sending.ended).toMatchObject({ phase: 'done', rows: 10 });
});

test('paused while it waits to try again, it does not try', async () => {
  let tries = 0;
  let wake: (() => void) | undefined;
  const sending = sendChunks<string>({
    chunks: chunksOf(1).values(),
    put: async () => (++tries === 1 ? { kind: 'again' } : taken),
    wait: () =>
      new Promise((go) => {
        wake = go;
      }),
  });
  await turn();
  sending.pause();
  wake?.();
  await turn();
  expect(tries).toBe(1);
  sending.resume();
  expect(await sending.ended).toMatchObject({ phase: 'done', rows: 2 });
});

test('a refusal ends it with its reason, and no chunk begins after it', async () => {
  const begun: number[] = [];
  const chunks = chunksOf(6).values();
  const { ended } = sendChunks({
    chunks,
    put: async ({ number }): Promise<ChunkAnswer<string>> => {
      begun.push(number);
      return number === 1 ? { kind: 'refused', why: 'campaign-closed' } : taken;
    },
    wait: noWait,
    lanes: 1,
  });
  expect(await ended).toMatchObject({ phase: 'refused', why: 'campaign-closed', rows: 2 });
  expect(begun).toEqual([0, 1]);
  // Nor is the list read on for nothing.
  expect(chunks.next().value?.number).toBe(2);
});

test('it waits as long as it is told to, else twice as long each time, up to half a minute', async () => {
  const waits: number[] = [];
  const answers: ChunkAnswer<string>[] = [{ kind: 'again', afterMs: 7000 }, { kind: 'again' }, taken];
  await sendChunks({
    chunks: chunksOf(1).values(),
    put: async () => answers.shift() ?? taken,
    wait: async (ms) => {
      waits.push(ms);
    },
  }).ended;
  expect(waits).toEqual([7000, 2000]);
  expect([0, 1, 2, 3, 4, 5, 20].map(retryDelayMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});
