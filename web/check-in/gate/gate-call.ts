import { signal } from '@preact/signals';
import type { AnswerTo } from '../../lib/call.ts';
import { type StaffCallName, staffCall } from '../../lib/staff-call.ts';

/** Whether the server answered when it was last asked. */
export const isOnline = signal(navigator.onLine);
let heardAt = 0;
/** How long nothing was heard of the server. */
export const silentMs = (): number => performance.now() - heardAt;

/** A runner stands there and waits: what is not answered by then is decided here. */
const patienceMs = 5_000;

export const gateCall = async <N extends StaffCallName>(
  name: N,
  wanted: Parameters<typeof staffCall<N>>[1],
  timeoutMs = patienceMs,
): Promise<AnswerTo<N>> => {
  const hadNetwork = navigator.onLine;
  const answer = await staffCall(name, wanted, { timeoutMs });
  noteAnswer(answer.kind !== 'no-answer' && !(answer.kind === 'refused' && answer.status >= 500), hadNetwork);
  return answer;
};

/** What was heard before the network went says nothing of now. */
export const noteAnswer = (isThere: boolean, hadNetwork: boolean): void => {
  isOnline.value = isThere && (navigator.onLine || !hadNetwork);
  if (isOnline.value) heardAt = performance.now();
};
