import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test, vi } from 'vitest';
import { isFromThisMachine } from '../../infra/local/gateway/loopback.ts';
import type { LocalRoutes } from '../../infra/local/gateway/serve-local.ts';
import { bodyOf, exchange, readAll, startTestGateway, statusOf } from './gateway-client.ts';

const bodies: unknown[] = [];
const local: LocalRoutes = {
  'POST /local/token': (body) => {
    bodies.push(body);
    return { status: 200, body: { accessToken: 'é' } };
  },
  'GET /local/jwks.json': () => ({ status: 200, body: { keys: [] } }),
  'POST /local/broken': () => Promise.reject(new Error('bug')),
};
const start = (host = '127.0.0.1') => startTestGateway({ local, host });

const ask = async (host: string, more = '', target = '/local/jwks.json') =>
  exchange(await start(), `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`);

test.for([
  'localhost',
  'localhost:3000',
  '127.0.0.1',
  '127.0.0.1:3000',
  '127.9.8.7',
  '[::1]',
  '[::1]:3000',
  'LOCALHOST',
])('this machine is answered under the name %s', async (host) => {
  expect(statusOf(await ask(host))).toBe(200);
});

test.for([
  'daftar.test',
  'localhost.daftar.test',
  '127.0.0.1.daftar.test',
  'daftar.test:3000',
  '128.0.0.1',
  '0.0.0.0',
  'localhost:3000:3000',
  'localhost@daftar.test',
  '[::2]',
])('404: a site that made its name lead here (DNS rebinding) is not: %s', async (host) => {
  expect(statusOf(await ask(host))).toBe(404);
});

test.for([
  ['from another origin', 'Origin: https://daftar.test\r\n'],
  ['from a page without an origin', 'Origin: null\r\n'],
  ['through a tunnel', 'X-Forwarded-For: 203.0.113.9\r\n'],
  ['through a proxy', 'Forwarded: for=203.0.113.9\r\n'],
  ['under two names', 'Host: daftar.test\r\n'],
])('not answered: a request %s', async ([, header]) => {
  const answer = await ask('localhost', header);
  expect([400, 404]).toContain(statusOf(answer));
  expect(answer).not.toContain('keys');
});

test('a page of this machine is answered', async () => {
  expect(statusOf(await ask('localhost:3000', 'Origin: http://localhost:3000\r\n'))).toBe(200);
});

test('404: the authority of a target in absolute form counts, not the Host beside it', async () => {
  expect(statusOf(await ask('localhost', '', 'http://daftar.test/local/jwks.json'))).toBe(404);
  expect(statusOf(await ask('daftar.test', '', 'http://localhost/local/jwks.json'))).toBe(200);
});

const outside = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address;

test.runIf(outside)('404: another address of this machine is not loopback, whatever Host it names', async () => {
  const { port } = await start('0.0.0.0');
  const socket = connect(port, `${outside}`);
  const answer = readAll(socket);
  socket.write('GET /local/jwks.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(statusOf(await answer)).toBe(404);
});

test('404: an address that is not loopback, whatever Host it names', () => {
  const from = (remoteAddress: string) =>
    isFromThisMachine(
      {
        socket: { remoteAddress },
        headers: {},
        headersDistinct: { host: ['localhost'] },
      } as unknown as IncomingMessage,
      undefined,
    );
  const local = ['127.0.0.1', '127.9.8.7', '::1', '::ffff:127.0.0.1'];
  const foreign = ['192.168.1.20', '10.0.0.1', '::ffff:192.168.1.20', '1127.0.0.1', 'fe80::1', '::', ''];
  expect(local.filter(from)).toEqual(local);
  expect(foreign.filter(from)).toEqual([]);
});

test('a body is handed over as JSON; without one there is undefined', async () => {
  const { url } = await start();
  bodies.length = 0;
  const answer = await fetch(`${url}/local/token`, { method: 'POST', body: '{"email":"manajer@daftar.test"}' });
  expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
    200,
    'application/json',
    { accessToken: 'é' },
  ]);
  await fetch(`${url}/local/token`, { method: 'POST' });
  expect(bodies).toEqual([{ email: 'manajer@daftar.test' }, undefined]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test.for([
  ['not JSON', 'POST', '/local/token', '{', 400, 'malformed-json'],
  ['too large', 'POST', '/local/token', JSON.stringify('x'.repeat(65_536)), 413, 'too-large'],
  ['nothing there', 'POST', '/local/nothing', '{}', 404, 'not-found'],
  ['another method', 'PUT', '/local/token', '{}', 405, 'method-not-allowed'],
] as const)('what is wrong is a problem document: %s', async ([, method, path, body, status, code]) => {
  const { url } = await start();
  const answer = await fetch(`${url}${path}`, { method, body });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  expect(await answer.json()).toMatchObject({ status, code, title: expect.any(String), type: expect.any(String) });
  expect(answer.headers.get('allow')).toBe(status === 405 ? 'POST' : null);
});

test('500: a bug in a local route ends its request only', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const gateway = await start();
  const answer = await exchange(
    gateway,
    'POST /local/broken HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
  );
  expect([statusOf(answer), bodyOf(answer)]).toEqual([500, '{"message":"Internal Server Error"}']);
  expect(said).toHaveBeenCalledWith('The gateway itself failed', new Error('bug'));
  said.mockRestore();
  expect((await fetch(`${gateway.url}/local/jwks.json`)).status).toBe(200);
});
