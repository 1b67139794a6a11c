import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export type HttpAnswer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string };
export interface HttpClient {
  /** One try. Rejects where no whole answer came. */
  send(method: string, path: string, body?: Buffer, headers?: Record<string, string>): Promise<HttpAnswer>;
  /** Sends the same again while nobody answered, or the answer was to come back later. */
  sendUntilAnswered(
    method: string,
    path: string,
    body?: Buffer,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer & { tries: number }>;
  close(): void;
}

const answerWithinMs = 30_000;
const givesUpAfterMs = 180_000;

/** `fetch` takes three times the CPU, which the server under test would lack on the same machine. */
export const openHttpClient = (url: string, connections: number): HttpClient => {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });

  const send: HttpClient['send'] = (method, path, body, headers) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          method,
          path,
          timeout: answerWithinMs,
          headers: { ...(body && { 'content-type': 'application/json', 'content-length': body.length }), ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      sent.once('timeout', () => sent.destroy(new Error('No answer in time')));
      sent.once('error', reject);
      sent.end(body);
    });

  const sendUntilAnswered: HttpClient['sendUntilAnswered'] = async (method, path, body, headers) => {
    const until = Date.now() + givesUpAfterMs;
    for (let tries = 1; ; tries += 1) {
      const answer = await send(method, path, body, headers).catch((error: Error) => error);
      const late = Date.now() > until;
      if (answer instanceof Error) {
        if (late) throw answer;
        await sleep(100 + Math.random() * 400);
        continue;
      }
      if (late || (answer.status !== 429 && answer.status !== 503)) return { ...answer, tries };
      await sleep(Number(answer.headers['retry-after'] ?? 1) * 1_000 * (0.5 + Math.random()));
    }
  };
  return { send, sendUntilAnswered, close: () => agent.destroy() };
};
