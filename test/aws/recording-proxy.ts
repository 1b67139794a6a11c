import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const single: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** What IAM asks for: a transaction needs the permission of each of its parts. */
const actionsIn = (operation: string, body: string): string[] =>
  operation === 'TransactWriteItems'
    ? (JSON.parse(body).TransactItems as object[]).map((item) => single[Object.keys(item)[0] ?? ''] ?? operation)
    : [operation];

const signed = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];

/** DynamoDB at another address, where every action that is asked of it is noted. */
export const startRecordingProxy = async (endpoint: string) => {
  const used = new Set<string>();
  const passOn = async (request: IncomingMessage) => {
    const body = await text(request);
    for (const action of actionsIn(String(request.headers['x-amz-target']).replace(/.*\./, ''), body)) used.add(action);
    const headers = signed.map((name): [string, string] => [name, String(request.headers[name])]);
    const answer = await fetch(endpoint, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.text() };
  };
  const server = createServer((request, response) => {
    passOn(request).then(
      ({ status, body }) => response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body),
      (error: Error) => response.destroy(error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    used: (): string[] => [...used].sort(),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
