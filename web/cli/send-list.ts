import type { Language } from '../../shared/domain/field-problems.ts';
import { originalLineOf } from '../../shared/lists/send/original-line.ts';
import { readyChunks } from '../../shared/lists/send/ready-chunks.ts';
import { type ChunkAnswer, sendChunks } from '../../shared/lists/send/send-chunks.ts';
import type { ListChunk } from '../../shared/lists/send/sent-row.ts';
import { exitCodes } from './exit-codes.ts';
import type { KeptEnds } from './kept-ends.ts';
import type { OpenedList } from './open-as-list.ts';
import { type Import, isPassing, type Server, sayRefusal, waitFor } from './server.ts';
import { showSending } from './show-sending.ts';
import { say } from './texts.ts';

/** A script should not hang for ever where nobody will start the server again. */
const giveUpAfterMs = 10 * 60_000;
/** Chunks under way at once. More only wait for each other on one machine. */
const lanes = 4;

type Sent = { list: OpenedList; upload: Import; chunks: readonly number[]; ends: KeptEnds; language: Language };

/** Sends these chunks of a list. Gives the sentence that says why not all of them went; nothing where they did. */
export const sendList = async (
  server: Server,
  { list, upload, chunks, ends, language }: Sent,
): Promise<string | undefined> => {
  const { importId, rows, chunkSize } = upload;
  let answeredAt = performance.now();

  const put = async ({ number, rows: sent }: ListChunk): Promise<ChunkAnswer<string>> => {
    const answer = await server.putChunk(importId, number, { firstLine: sent[0]?.line, rows: [...sent] });
    if (answer.kind === 'answered') {
      answeredAt = performance.now();
      ends.add(number, answer.body.results);
      const counts = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
      for (const { outcome } of answer.body.results) counts[outcome]++;
      return { kind: 'taken', counts };
    }
    if (answer.kind === 'refused' && answer.status === 429) answeredAt = performance.now();
    const isTooLate = performance.now() - answeredAt > giveUpAfterMs;
    if (!isPassing(answer) || isTooLate) return { kind: 'refused', why: sayRefusal(answer, language) };
    const afterMs = waitFor(answer);
    return { kind: 'again', ...(afterMs !== undefined && { afterMs }) };
  };

  const rowsIn = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + Math.min(chunkSize, rows - number * chunkSize), 0);
  const bar = showSending({ before: rows - rowsIn(chunks), of: rows, language });
  const cutOff = () => {
    bar.stop();
    console.error(`\n${say('goesOn', language)}`);
    process.exit(exitCodes.failed);
  };
  process.once('SIGINT', cutOff);
  const wanted = { chunkSize, missing: new Set(chunks), lineOf: originalLineOf(list.plan) };
  try {
    const { ended } = sendChunks({
      chunks: readyChunks(list.plan, list.rules, wanted),
      put,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      onChange: bar.update,
      lanes,
    });
    return (await ended).why;
  } finally {
    bar.stop();
    process.off('SIGINT', cutOff);
  }
};
