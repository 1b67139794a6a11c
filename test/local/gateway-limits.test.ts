import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLargerAsJson, makeThrottle } from '../../infra/local/gateway/limits.ts';
import { bodyOf, exchange, openSocket, readAll, startRecorder, statusOf } from './gateway-client.ts';

const megabyte = 1024 * 1024;
const json = { 'content-type': 'application/json' };
const bare = (answer: string) => [statusOf(answer), bodyOf(answer)];

test('413: a body of more than 10 MB, at once when its length is announced', async () => {
  const gateway = await startRecorder();
  const head = `POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: ${10 * megabyte + 1}\r\n\r\n`;
  const socket = await openSocket(gateway);
  socket.write(head);
  let answer = '';
  while (!answer.endsWith('}')) answer += String((await once(socket, 'data'))[0]);
  expect(bare(answer)).toEqual([413, '{"message":"Request Entity Too Large"}']);
  expect(gateway.events).toEqual([]);
});

test('413: a body of more than 10 MB in chunks that announce nothing', async () => {
  const gateway = await startRecorder();
  const chunk = `${megabyte.toString(16)}\r\n${'x'.repeat(megabyte)}\r\n`;
  const head = 'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n';
  const answer = await exchange(gateway, `${head}${chunk.repeat(11)}0\r\n\r\n`);
  expect(bare(answer)).toEqual([413, '{"message":"Request Entity Too Large"}']);
  expect(gateway.events).toEqual([]);
});

test('a caller that sends 11 MB gets its 413, and the connection serves the next request', async () => {
  const gateway = await startRecorder();
  const body = 'x'.repeat(11 * megabyte);
  const big = `POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const answers = await exchange(gateway, `${big}GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(answers.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
});

test.for([
  ['plain text of 6 MB', 'text/plain', 'x'.repeat(6 * megabyte)],
  ['text that JSON makes twice as long', 'text/plain', '"'.repeat(3.1 * megabyte)],
  ['5 MB that arrive in base64', 'application/octet-stream', 'x'.repeat(5 * megabyte)],
] as const)('413: an event of more than 6 MB: %s', async ([, contentType, body]) => {
  const { url, events } = await startRecorder();
  const answer = await fetch(`${url}/v1/campaigns`, { method: 'POST', headers: { 'content-type': contentType }, body });
  expect([answer.status, await answer.text()]).toEqual([413, '{"message":"Request Entity Too Large"}']);
  expect(events).toEqual([]);
});

test('an event of nearly 6 MB is handed over', async () => {
  const { url, only } = await startRecorder();
  const body = 'x'.repeat(6 * megabyte - 2_000);
  const answer = await fetch(`${url}/v1/campaigns`, { method: 'POST', headers: json, body });
  expect([answer.status, only().body?.length]).toEqual([200, body.length]);
});

test('the size of JSON is judged as if it were written out', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30_000 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 200_000 }), (body, limit) => {
      expect(isLargerAsJson({ body }, body, limit)).toBe(Buffer.byteLength(JSON.stringify({ body })) > limit);
    }),
    { numRuns: 200 },
  );
});

test('431: a request line and headers of more than 10,240 bytes', async () => {
  const gateway = await startRecorder();
  const ask = (size: number) => {
    const rest =
      'GET /v1/health HTTP/1.1'.length +
      'host'.length +
      'a'.length +
      'connection'.length +
      'close'.length +
      'x-a'.length;
    return exchange(
      gateway,
      `GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-A: ${'x'.repeat(size - rest)}\r\n\r\n`,
    );
  };
  expect(statusOf(await ask(10_240))).toBe(200);
  expect(bare(await ask(10_241))).toEqual([431, '{"message":"Request Header Fields Too Large"}']);
});

test('431: a long address counts as well', async () => {
  const gateway = await startRecorder();
  expect(
    statusOf(await exchange(gateway, `GET /v1/${'x'.repeat(10_230)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)),
  ).toBe(431);
});

test('431: headers without end', async () => {
  const gateway = await startRecorder();
  const socket = await openSocket(gateway);
  const answer = readAll(socket);
  socket.write('GET /v1/health HTTP/1.1\r\nHost: a\r\n');
  const flood = setInterval(() => socket.write(`X-${Math.random()}: ${'x'.repeat(1_000)}\r\n`), 1);
  expect(statusOf(await answer)).toBe(431);
  clearInterval(flood);
  expect(gateway.events).toEqual([]);
});

test('of thousands of tiny headers none is silently dropped', async () => {
  const gateway = await startRecorder();
  const names = Array.from({ length: 2_100 }, (_, at) => (46_656 + at).toString(36).slice(1));
  const request = `GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${names.map((name) => `${name}:1`).join('\r\n')}\r\n\r\n`;
  expect(statusOf(await exchange(gateway, request))).toBe(200);
  expect(names.filter((name) => gateway.only().headers[name] !== '1')).toEqual([]);
});

test('429: what exceeds the burst is turned away before a function is called, and the bucket fills again', async () => {
  const { url, events } = await startRecorder({ throttle: { rate: 0.5, burst: 5 } });
  const ask = () => fetch(`${url}/v1/health`);
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(10);
  expect(await refused[0]?.text()).toBe('{"message":"Too Many Requests"}');
  expect(events).toHaveLength(20 - refused.length);
  await expect.poll(async () => (await ask()).status, { timeout: 60_000, interval: 100 }).toBe(200);
});

test('a throttle lets through its burst, then its rate, and never saves more than its burst', () => {
  let now = 0;
  const mayPass = makeThrottle({ rate: 10, burst: 3 }, () => now);
  const passed = (times: number) => Array.from({ length: times }, mayPass).filter(Boolean).length;
  expect(passed(10)).toBe(3);
  now += 250;
  expect(passed(10)).toBe(2);
  now += 3_600_000;
  expect(passed(10)).toBe(3);
});

test('pages are not throttled with the API', async () => {
  const { url } = await startRecorder({ throttle: { rate: 0, burst: 0 } });
  expect((await fetch(`${url}/v1/health`)).status).toBe(429);
  expect((await fetch(`${url}/config.json`)).status).toBe(200);
});
