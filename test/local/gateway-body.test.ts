import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readBody } from '../../infra/local/gateway/read-body.ts';

const head = { headers: {}, cookies: undefined, size: 0, chunked: true };
const start = (limit: number) => {
  const stream = new PassThrough();
  return { stream, body: readBody(stream as unknown as IncomingMessage, head, limit) };
};

test('a body in parts is put together', async () => {
  const { stream, body } = start(100);
  stream.write('Da');
  stream.end('ftar');
  expect(String(await body)).toBe('Daftar');
});

test('from where a body is too large it is discarded, not kept', async () => {
  const { stream, body } = start(5);
  stream.write('Daftar');
  expect(await body).toBe('too-large');
  expect(stream.listenerCount('data')).toBe(0);
  stream.write('x'.repeat(200_000));
  await expect.poll(() => stream.readableLength).toBe(0);
});

test('a caller that goes away leaves an aborted body', async () => {
  const { stream, body } = start(100);
  stream.write('Da');
  stream.destroy();
  expect(await body).toBe('aborted');
});
