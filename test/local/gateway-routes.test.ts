import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRoutes } from '../../infra/local/gateway/match-route.ts';
import type { Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { startRecorder, startTestGateway } from './gateway-client.ts';

const table = (...keys: string[]) =>
  compileRoutes(
    keys.map((key) => {
      const [method, path] = key.split(' ') as [Route['method'], string];
      return { method, path, function: 'public' as const };
    }),
  );
const find = (match: ReturnType<typeof table>, key: string) => {
  const [method, path] = key.split(' ') as [string, string];
  return match(method, path.split('/'));
};

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html, without its `ANY` */
test.for([
  ['GET /pets/dog/1', 'GET /pets/dog/1', undefined],
  ['GET /pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
  ['GET /pets/cat/1', 'GET /pets/{proxy+}', { proxy: 'cat/1' }],
  ['GET /pets', '$default', undefined],
  ['POST /test/5', '$default', undefined],
] as const)("AWS's example: %s is taken by %s", ([request, routeKey, pathParameters]) => {
  const match = table('GET /pets/dog/1', 'GET /pets/dog/{id}', 'GET /pets/{proxy+}');
  expect(find(match, request)).toMatchObject({ routeKey, pathParameters });
});

test('a literal segment that leads nowhere gives way to a parameter', () => {
  const match = table('GET /a/literal/end', 'GET /a/{any}/other', 'POST /a/literal');
  expect(find(match, 'GET /a/literal/other')).toMatchObject({
    routeKey: 'GET /a/{any}/other',
    pathParameters: { any: 'literal' },
  });
});

test('a greedy parameter takes the rest whole where a parameter before it led nowhere', () => {
  const match = table('GET /a/{one}/b', 'GET /a/{rest+}');
  expect(find(match, 'GET /a/x/c').pathParameters).toEqual({ rest: 'x/c' });
});

test('the same place in two paths may have two parameter names', () => {
  const match = table('GET /a/{one}', 'GET /a/{two}/b');
  expect(find(match, 'GET /a/x').pathParameters).toEqual({ one: 'x' });
  expect(find(match, 'GET /a/x/b').pathParameters).toEqual({ two: 'x' });
});

test.for(['GET /a/', 'GET /a//b', 'GET //a', 'GET /A/x', 'HEAD /a/x', 'OPTIONS /a/x', 'get /a/x'])(
  '%s is taken by $default',
  (request) => {
    expect(find(table('GET /a/{one}', 'GET /a/{two}/b'), request).routeKey).toBe('$default');
  },
);

test('every route of the table is found by its own path, with its parameters, whatever they are', () => {
  const match = compileRoutes(Object.values(routes));
  const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[/%]/.test(text));
  for (const route of Object.values<Route>(routes)) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`);
    fc.assert(
      fc.property(fc.array(value, { minLength: names.length, maxLength: names.length }), (values) => {
        let at = 0;
        const segments = route.path
          .split('/')
          .map((segment) => (segment.startsWith('{') ? `${values[at++]}` : segment));
        // A parameter's value may happen to be a literal of another route: then that route is due.
        fc.pre(!values.some((text) => route.path.split('/').includes(text)));
        expect(match(route.method, segments)).toEqual({
          routeKey: `${route.method} ${route.path}`,
          function: route.function,
          pathParameters:
            names.length === 0 ? undefined : Object.fromEntries(names.map((name, i) => [name, values[i]])),
        });
      }),
      { numRuns: 20 },
    );
  }
});

test('a function is called for its routes only; what no route matches goes to the public one as $default', async () => {
  const called: string[] = [];
  const keep = (name: string) => (event: { routeKey: string }) => {
    called.push(`${name}: ${event.routeKey}`);
    return { statusCode: 200 };
  };
  const { url } = await startTestGateway({ functions: { public: keep('public'), staff: keep('staff') } });
  await fetch(`${url}/v1/health`);
  await fetch(`${url}/v1/me`);
  await fetch(`${url}/v1/me`, { method: 'DELETE' });
  await fetch(`${url}/v1/me`, { method: 'HEAD' });
  await fetch(`${url}/v1/me`, { method: 'OPTIONS' });
  await fetch(`${url}/v1/nothing/here`);
  expect(called).toEqual([
    'public: GET /v1/health',
    'staff: GET /v1/me',
    'public: $default',
    'public: $default',
    'public: $default',
    'public: $default',
  ]);
});

test('without any function the API answers as an HTTP API without routes does', async () => {
  const { url } = await startTestGateway();
  const answer = await fetch(`${url}/v1/health`);
  expect([answer.status, await answer.text()]).toEqual([404, '{"message":"Not Found"}']);
});

test('only /v1/ is the API: /v1 and /v10/health are pages that are not there', async () => {
  const { url, events } = await startRecorder();
  for (const path of ['/v1', '/v10/health', '//v1/health']) {
    expect((await fetch(`${url}${path}`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
  }
  expect(events).toEqual([]);
});
