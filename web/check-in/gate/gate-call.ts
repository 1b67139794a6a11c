import { signal } from '@preact/signals';
import type { RouteName } from '../../../shared/api/routes.ts';
import type { AnswerTo } from '../../lib/call.ts';
import { staffCall } from '../../lib/staff-call.ts';

/** Whether the server answered when it was last asked. */
export const isOnline = signal(navigator.onLine);

/** A runner stands there and waits: what is not answered by then is decided here. */
const patienceMs = 5_000;

export const gateCall = async <N extends RouteName>(
  name: N,
  wanted: Parameters<typeof staffCall<N>>[1],
  timeoutMs = patienceMs,
): Promise<AnswerTo<N>> => {
  const answer = await staffCall(name, wanted, { timeoutMs });
  isOnline.value = answer.kind !== 'no-answer' && !(answer.kind === 'refused' && answer.status >= 500);
  return answer;
};
