import { expect, test } from 'vitest';
import type { FunctionHandler } from '../../infra/local/gateway/call-function.ts';
import { bodyOf, exchange, startTestGateway, statusOf } from './gateway-client.ts';

const get = 'GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

async function ask(handler: FunctionHandler, request = get) {
  const failures: unknown[] = [];
  const gateway = await startTestGateway({
    functions: { public: handler },
    onFailure: (name, reason) => void failures.push([name, reason]),
  });
  const answer = await exchange(gateway, request);
  const head = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n').slice(1);
  const headers = head
    .map((line) => line.split(': ') as [string, string])
    .map(([name, value]) => [name.toLowerCase(), value]);
  const all = (name: string) => headers.filter(([other]) => other === name).map(([, value]) => value);
  return { status: statusOf(answer), body: bodyOf(answer), all, failures };
}

test('a structured result is sent as it is: status, headers, each cookie on its own, body', async () => {
  const answer = await ask(() => ({
    statusCode: 201,
    headers: { 'Content-Type': 'application/json', 'retry-after': 3, 'x-yes': true },
    cookies: ['a=1; Path=/', 'b=2'],
    body: '{"name":"é"}',
  }));
  expect(answer.status).toBe(201);
  expect(answer.all('content-type')).toEqual(['application/json']);
  expect(answer.all('set-cookie')).toEqual(['a=1; Path=/', 'b=2']);
  expect([answer.all('retry-after'), answer.all('x-yes')]).toEqual([['3'], ['true']]);
  expect(answer.all('content-length')).toEqual(['13']);
  expect(Buffer.from(answer.body, 'latin1').toString()).toBe('{"name":"é"}');
});

test('every answer of a function carries the id of its event', async () => {
  let id = '';
  const answer = await ask((event) => {
    id = event.requestContext.requestId;
    return { statusCode: 200 };
  });
  expect(answer.all('apigw-requestid')).toEqual([id]);
});

test('a body in base64 is sent as bytes', async () => {
  const answer = await ask(() => ({
    statusCode: 200,
    isBase64Encoded: true,
    body: Buffer.from([0, 255, 1]).toString('base64'),
  }));
  expect(Buffer.from(answer.body, 'latin1')).toEqual(Buffer.from([0, 255, 1]));
});

test('a body without a type is plain text', async () => {
  const answer = await ask(() => ({ statusCode: 200, body: 'x' }));
  expect(answer.all('content-type')).toEqual(['text/plain;charset=UTF-8']);
});

test.for([
  ['an object', { a: 1 }, '{"a":1}'],
  ['a text', 'plain', 'plain'],
  ['nothing', undefined, 'null'],
] as const)('%s without a status is the body of a 200', async ([, result, body]) => {
  const answer = await ask(() => result);
  expect([answer.status, answer.body, answer.all('content-type')]).toEqual([200, body, ['application/json']]);
});

test('a function cannot set the length or how the connection is kept', async () => {
  const headers = { 'content-length': '1', Connection: 'x', 'transfer-encoding': 'chunked', 'keep-alive': 'x' };
  const answer = await ask(() => ({ statusCode: 200, headers, body: 'four' }));
  expect([answer.body, answer.all('content-length'), answer.all('transfer-encoding')]).toEqual(['four', ['4'], []]);
  expect(answer.all('connection')).toEqual(['close']);
});

test.for([204, 304])('%i has no body and no length', async (statusCode) => {
  const answer = await ask(() => ({ statusCode, body: 'left over' }));
  expect([answer.status, answer.body, answer.all('content-length')]).toEqual([statusCode, '', []]);
});

test('the answer to HEAD has the length of the body and no body', async () => {
  const answer = await ask(
    () => ({ statusCode: 405, headers: { allow: 'GET' }, body: 'four' }),
    get.replace('GET', 'HEAD'),
  );
  expect([answer.status, answer.body, answer.all('content-length'), answer.all('allow')]).toEqual([
    405,
    '',
    ['4'],
    ['GET'],
  ]);
});

test.for<[string, FunctionHandler]>([
  [
    'that throws',
    () => {
      throw new Error('bug');
    },
  ],
  [
    'that rejects',
    async () => {
      throw new Error('bug');
    },
  ],
  ['that returns no status', () => ({ statusCode: undefined })],
  ['that returns status 99', () => ({ statusCode: 99 })],
  ['that returns status 199', () => ({ statusCode: 199 })],
  ['that returns status 600', () => ({ statusCode: 600 })],
  ['that returns status 200.5', () => ({ statusCode: 200.5 })],
  ['that returns status "ok"', () => ({ statusCode: 'ok' })],
  ['that returns an object as body', () => ({ statusCode: 200, body: { a: 1 } })],
  [
    'that returns a line break in a header',
    () => ({ statusCode: 200, headers: { location: 'a\r\nset-cookie: b' }, body: 'x' }),
  ],
  ['that returns a header of no name', () => ({ statusCode: 200, headers: { 'no name': 'a' } })],
  ['that returns more than 6 MB', () => ({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) })],
  ['that returns more than 6 MB of JSON', () => ({ statusCode: 200, body: '"'.repeat(3.2 * 1024 * 1024) })],
])('500: a function %s', async ([, handler]) => {
  const answer = await ask(handler);
  expect([answer.status, answer.body]).toEqual([500, '{"message":"Internal Server Error"}']);
  expect(answer.all('content-type')).toEqual(['application/json']);
  expect(answer.all('set-cookie')).toEqual([]);
  expect(answer.failures).toEqual([['public', expect.anything()]]);
});

test('a result of nearly 6 MB is sent', async () => {
  const answer = await ask(() => ({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 - 200) }));
  expect([answer.status, answer.body.length, answer.failures]).toEqual([200, 6 * 1024 * 1024 - 200, []]);
});

test('503: a function that takes longer than it may, and its late failure troubles nobody', async () => {
  const { promise, reject } = Promise.withResolvers();
  const failures: unknown[] = [];
  const gateway = await startTestGateway({
    functions: { public: () => promise },
    limits: { headerBytes: 10_240, bodyBytes: 1_000, payloadBytes: 10_000, functionMs: 50 },
    onFailure: (_, reason) => void failures.push(reason),
  });
  const answer = await exchange(gateway, get);
  reject(new Error('too late'));
  expect([statusOf(answer), bodyOf(answer)]).toEqual([503, '{"message":"Service Unavailable"}']);
  expect(failures).toEqual(['timed out']);
});

test('a function is told how much time it has left', async () => {
  const answer = await ask((_, context) => ({
    statusCode: 200,
    body: `${context.getRemainingTimeInMillis()} ${context.functionName}`,
  }));
  const [left, name] = answer.body.split(' ');
  expect(Number(left)).toBeGreaterThan(20_000);
  expect(Number(left)).toBeLessThanOrEqual(30_000);
  expect(name).toBe('daftar-public');
});
