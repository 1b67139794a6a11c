import type { SignUpReceipt } from '../../shared/domain/sign-up.ts';
import type { HttpClient } from './http-client.ts';
import type { PlannedRequest } from './plan-run.ts';

export type Outcome = {
  runner: number;
  sessionId: string;
  status: number;
  /** A refusal's code; where the answer is no problem document, its status. */
  refusal?: string;
  receipt?: SignUpReceipt;
  /** From the first try to the answer. */
  ms: number;
  tries: number;
};

interface SendOptions {
  concurrency: number;
  onAnswer: () => void;
}

/** Sends the planned requests in their order, `concurrency` at a time. Answers what came of each, in the same order. */
export const sendRun = async (
  client: HttpClient,
  campaignId: string,
  requests: readonly PlannedRequest[],
  { concurrency, onAnswer }: SendOptions,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  const path = `/v1/campaigns/${campaignId}/sign-ups`;
  let next = 0;
  const sendNext = async () => {
    for (let at = next++; at < requests.length; at = next++) {
      const { runner, sessionId, body } = requests[at] as PlannedRequest;
      const began = performance.now();
      const { status, text, tries } = await client.sendUntilAnswered('POST', path, body);
      outcomes[at] = { runner, sessionId, status, ms: performance.now() - began, tries, ...readAnswer(status, text) };
      onAnswer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sendNext));
  return outcomes;
};

const readAnswer = (status: number, text: string): Pick<Outcome, 'receipt' | 'refusal'> => {
  if (status === 200 || status === 201) return { receipt: JSON.parse(text) as SignUpReceipt };
  const { code } = JSON.parse(text) as { code?: string };
  return { refusal: code ?? String(status) };
};
