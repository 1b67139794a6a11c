import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { handler } from '../../infra/aws/folder-page.ts';

/** As CloudFront runs it: from its text alone. */
const deployed: typeof handler = runInNewContext(`${handler.toString()}; handler`);
const ask = (uri: string, querystring = {}) => deployed({ request: { uri, querystring } });

test('a folder is its index.html, and a file is itself', () => {
  expect(ask('/ticket/')).toEqual({ uri: '/ticket/index.html', querystring: {} });
  expect(ask('/assets/ticket-1a2b.js')).toEqual({ uri: '/assets/ticket-1a2b.js', querystring: {} });
});

test('a folder without its slash goes to the one with it, and keeps what was asked', () => {
  const query = {
    campaign: { value: 'fun-run-5k' },
    city: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
  };
  expect(ask('/ticket', query)).toMatchObject({
    statusCode: 308,
    headers: { location: { value: '/ticket/?campaign=fun-run-5k&city=a&city=b' } },
  });
  expect(ask('/v1.0/ticket')).toMatchObject({ headers: { location: { value: '/v1.0/ticket/' } } });
});

test('nobody is sent to another site', () => {
  expect(ask('//evil.example/path')).toMatchObject({ headers: { location: { value: '/evil.example/path/' } } });
});
