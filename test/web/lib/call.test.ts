import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call, callBy } from '../../../web/lib/call.ts';
import { staffPlaces } from '../../../web/lib/places/staff.places.ts';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
const seen: {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    answer(request, response);
  });
});

beforeEach(async () => {
  seen.length = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = globalThis.fetch;
  // A page's addresses have no origin of their own.
  vi.stubGlobal('fetch', (path: string, options: RequestInit) => real(origin + path, options));
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const answers = (status: number, body: string, headers: Record<string, string> = {}) => {
  answer = (_, response) => response.writeHead(status, headers).end(body);
};
const ticketCode = '7KQ4M2XD9WTR';

test('it asks at the address that the route table gives, with what it was given', async () => {
  answers(200, '{}');
  await call(
    'cancelTicket',
    { params: { ticketCode }, body: { phoneEnd: '890' } },
    { token: 't', idempotencyKey: 'k' },
  );
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: `/v1/tickets/${ticketCode}/cancellation`,
    body: '{"phoneEnd":"890"}',
  });
  expect(seen[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    authorization: 'Bearer t',
    'idempotency-key': 'k',
    'accept-language': 'id',
  });
});

test('ids and queries are written so that nothing in them changes the address', async () => {
  answers(200, '{}');
  await callBy(staffPlaces)('listRoster', {
    params: { campaignId: 'a/b', sessionId: 'c?d' },
    query: { limit: 5, cursor: 'x&y' },
  });
  expect(seen[0]?.url).toBe('/v1/campaigns/a%2Fb/sessions/c%3Fd/roster?limit=5&cursor=x%26y');
});

test('an answer is its status and its body', async () => {
  answers(200, '{"status":"ok"}');
  expect(await call('getHealth', {})).toEqual({ kind: 'answered', status: 200, body: { status: 'ok' } });
});

test('a problem is its code, its fields and all else that it says', async () => {
  const problem = {
    type: '/problems/invalid-request',
    title: 'Ada isian yang perlu diperbaiki.',
    status: 422,
    code: 'invalid-request',
    errors: [{ pointer: '/phoneEnd', code: 'wrong-format', message: 'x' }],
  };
  answers(422, JSON.stringify(problem), { 'content-type': 'application/problem+json', 'retry-after': '7' });
  expect(await call('getTicket', { params: { ticketCode } })).toEqual({
    kind: 'refused',
    status: 422,
    code: 'invalid-request',
    errors: problem.errors,
    retryAfterSeconds: 7,
    problem,
  });
});

test.each([
  [404, '{"message":"Not Found"}', 'not-found'],
  [413, '{"message":"Request Entity Too Large"}', 'too-large'],
  [429, '{"message":"Too Many Requests"}', 'too-many-attempts'],
  [502, '<html>Bad Gateway</html>', 'try-again'],
  [503, '', 'try-again'],
  [500, 'null', 'internal-error'],
])('a bare %d, as gateways answer, is understood too', async (status, body, code) => {
  answers(status, body);
  expect(await call('getTicket', { params: { ticketCode } })).toMatchObject({
    kind: 'refused',
    status,
    code,
    errors: [],
  });
});

test('no network, no answer in time and an answer that is none are told apart', async () => {
  answer = (request) => request.socket.destroy();
  expect(await call('getHealth', {})).toEqual({ kind: 'no-answer', cause: 'network' });
  answer = () => undefined;
  expect(await call('getHealth', {}, { timeoutMs: 50 })).toEqual({ kind: 'no-answer', cause: 'timeout' });
  answers(200, '<html>Welcome to the free Wi-Fi</html>');
  expect(await call('getHealth', {})).toEqual({ kind: 'no-answer', cause: 'unreadable' });
});

test('who called it off is told so by an exception, not by an answer', async () => {
  answer = () => undefined;
  const stop = new AbortController();
  const asked = call('getHealth', {}, { signal: stop.signal });
  setTimeout(() => stop.abort(), 20);
  await expect(asked).rejects.toThrow('abort');
  await expect(call('getHealth', {}, { signal: stop.signal })).rejects.toThrow('abort');
});
