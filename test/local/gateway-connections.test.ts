import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exchange, openSocket, readAll, startRecorder, startTestGateway, statusOf } from './gateway-client.ts';

const health = 'GET /v1/health HTTP/1.1\r\nHost: a\r\n\r\n';
const lastHealth = 'GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

test.for([
  ['a NUL in the path', 'GET /v1/he\0alth HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a NUL in a header', 'GET /v1/health HTTP/1.1\r\nHost: a\r\nX-A: b\0c\r\n\r\n'],
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['a target that is no path', 'GET health HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['no Host', 'GET /v1/health HTTP/1.1\r\n\r\n'],
  ['two lengths', 'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  [
    'a length and chunks',
    'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a length that is no number', 'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'],
  ['a header folded over two lines', 'GET /v1/health HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n'],
] as const)('400 and hung up: %s', async ([, request]) => {
  const gateway = await startRecorder();
  const answer = await exchange(gateway, request);
  expect(statusOf(answer)).toBe(400);
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(gateway.events).toEqual([]);
});

test('a NUL that is percent-encoded reaches the function as what it is', async () => {
  const gateway = await startRecorder();
  await exchange(gateway, lastHealth.replace('health', 'tickets/a%00b'));
  expect(gateway.only().pathParameters).toEqual({ ticketCode: 'a\0b' });
});

test.for(['*', 'http://daftar.test', 'ftp://daftar.test/v1/health'])(
  'no target brings it down: OPTIONS %s',
  async (target) => {
    const gateway = await startRecorder();
    await exchange(gateway, `OPTIONS ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(statusOf(await exchange(gateway, lastHealth))).toBe(200);
  },
);

test('CONNECT is no way through, and an offer to upgrade is passed over', async () => {
  const gateway = await startRecorder();
  expect(await exchange(gateway, 'CONNECT daftar.test:443 HTTP/1.1\r\nHost: daftar.test\r\n\r\n')).toBe('');
  const upgrade = lastHealth.replace('Connection: close', 'Connection: upgrade, close\r\nUpgrade: websocket');
  expect(statusOf(await exchange(gateway, upgrade))).toBe(200);
});

test('requests sent without waiting are answered in their order', async () => {
  const gateway = await startTestGateway({
    functions: {
      public: async (event) => {
        const wait = Number(event.queryStringParameters?.wait);
        await pause(wait);
        return { statusCode: 200, body: `<${wait}>` };
      },
    },
  });
  const ask = (wait: number) => health.replace('/health', `/health?wait=${wait}`);
  const answers = await exchange(gateway, ask(60) + ask(1) + ask(20) + lastHealth.replace('/health', '/health?wait=0'));
  expect(answers.match(/<\d+>/g)).toEqual(['<60>', '<1>', '<20>', '<0>']);
});

test('one connection serves many requests', async () => {
  const gateway = await startRecorder();
  const answers = await exchange(gateway, health.repeat(50) + lastHealth);
  expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(51);
});

test('408: headers that trickle in, while others are served', async () => {
  const gateway = await startRecorder({ patience: { headersMs: 2_000, requestMs: 60_000 } });
  const slow = await openSocket(gateway);
  const answer = readAll(slow);
  slow.write('GET /v1/health HTTP/1.1\r\nHost: a\r\n');
  const trickle = setInterval(() => slow.write('X-A: b\r\n'), 50);
  expect((await fetch(`${gateway.url}/v1/health`)).status).toBe(200);
  expect(statusOf(await answer)).toBe(408);
  clearInterval(trickle);
});

test('408: a body that never comes', async () => {
  const gateway = await startRecorder({ patience: { headersMs: 300, requestMs: 600 } });
  const answer = await exchange(gateway, 'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf');
  expect(statusOf(answer)).toBe(408);
  expect(gateway.events).toEqual([]);
});

test('a caller that goes away in the middle of its body calls no function', async () => {
  const gateway = await startRecorder();
  const socket = await openSocket(gateway);
  socket.write('POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf');
  await pause(30);
  socket.destroy();
  await pause(30);
  expect((await fetch(`${gateway.url}/v1/health`)).status).toBe(200);
  expect(gateway.events.map(({ rawPath }) => rawPath)).toEqual(['/v1/health']);
});

test('stopping lets what runs end, refuses new connections, and drops those that idle', async () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const gateway = await startTestGateway({
    functions: {
      public: async () => {
        enter();
        await pause(150);
        return { statusCode: 200, body: 'done' };
      },
    },
  });
  const idle = await openSocket(gateway);
  const busy = await openSocket(gateway);
  const answer = readAll(busy);
  busy.write(health);
  await entered;
  const began = performance.now();
  const stopped = gateway.stop();
  await expect(fetch(`${gateway.url}/v1/health`)).rejects.toThrow('fetch failed');
  expect(await answer).toContain('done');
  if (!idle.closed) await once(idle, 'close');
  await stopped;
  // Long before the 5 s after which whatever is left would be cut off.
  expect(performance.now() - began).toBeLessThan(4_000);
});

test('a caller that goes on asking while the gateway stops is told to close', async () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const { promise: enteredAgain, resolve: enterAgain } = Promise.withResolvers<void>();
  let calls = 0;
  const gateway = await startTestGateway({
    functions: {
      public: async () => {
        calls += 1;
        (calls === 1 ? enter : enterAgain)();
        // The first is not over before the second has come.
        await enteredAgain;
        return { statusCode: 200 };
      },
    },
  });
  const [one, other] = [await openSocket(gateway), await openSocket(gateway)];
  const [, second] = [readAll(one), readAll(other)];
  one.write(health);
  await entered;
  const stopped = gateway.stop();
  other.write(health);
  expect(await second).toContain('Connection: close');
  await stopped;
});

test('stopping cuts off what takes longer than it is given', async () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const forever = new Promise(() => undefined);
  const endless = () => {
    enter();
    return forever;
  };
  const gateway = await startTestGateway({ functions: { public: endless } });
  const socket = await openSocket(gateway);
  const answer = readAll(socket);
  socket.write(health);
  await entered;
  const began = performance.now();
  await gateway.stop(100);
  expect(performance.now() - began).toBeLessThan(4_000);
  expect(await answer).toBe('');
});

test('a port that is taken is an error, not silence', async () => {
  const { port } = await startTestGateway();
  await expect(startTestGateway({ port })).rejects.toThrow('EADDRINUSE');
});
