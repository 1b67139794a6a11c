import { Unreadable } from '../../../shared/lists/read/unreadable.ts';
import { type Desk, makeDesk } from './desk.ts';
import type { Asked, Told } from './messages.ts';

/** The worker: answers each question with what the desk says. Any other error than an unreadable file is a bug, and thrown. */

const post = (message: Told) => postMessage(message);
/** As often as anybody can see: each word of progress draws the page anew, and there would be hundreds. */
const tellEveryMs = 100;
let toldAt = 0;
const desk = makeDesk((share, lines) => {
  const now = performance.now();
  if (share < 1 && now - toldAt < tellEveryMs) return;
  toldAt = now;
  post({ kind: 'progress', share, lines });
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));

const answer = async ({ id, what, given }: Asked) => {
  try {
    const does = desk[what] as (...given: unknown[]) => unknown;
    post({ kind: 'answer', id, answer: (await does(...given)) as Awaited<ReturnType<Desk[typeof what]>> });
  } catch (error) {
    if (error instanceof Unreadable) post({ kind: 'unreadable', id, code: error.code });
    else {
      post({ kind: 'broken', id, message: String(error) });
      throw error;
    }
  }
};
