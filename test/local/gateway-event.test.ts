import { request } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchange, startRecorder } from './gateway-client.ts';

test('an event has the fields of payload format 2.0, as captured from AWS', async () => {
  const { url, only } = await startRecorder();
  await fetch(
    `${url}/v1/campaigns/fun-run-5k/sign-ups?repeat=one&repeat=two&redirect=https%3A%2F%2Fa.test%2Fb&literalPlus=a+b&encodedPlus=a%2Bb&empty=`,
    {
      method: 'POST',
      headers: [
        ['content-type', 'application/json'],
        ['X-Probe', 'first'],
        ['x-probe', 'second'],
        ['cookie', 'session=abc123; theme=dark'],
        ['user-agent', 'probe/1'],
      ],
      body: '{"unicode":"lambda-λ"}',
    },
  );

  const event = only();
  expect(event).toEqual({
    version: '2.0',
    routeKey: 'POST /v1/campaigns/{campaignId}/sign-ups',
    rawPath: '/v1/campaigns/fun-run-5k/sign-ups',
    rawQueryString: 'repeat=one&repeat=two&redirect=https%3A%2F%2Fa.test%2Fb&literalPlus=a+b&encodedPlus=a%2Bb&empty=',
    cookies: ['session=abc123', 'theme=dark'],
    headers: expect.objectContaining({
      'content-type': 'application/json',
      'content-length': '23',
      host: new URL(url).host,
      'x-forwarded-for': '127.0.0.1',
      'user-agent': 'probe/1',
    }),
    queryStringParameters: {
      repeat: 'one,two',
      redirect: 'https://a.test/b',
      literalPlus: 'a b',
      encodedPlus: 'a+b',
      empty: '',
    },
    pathParameters: { campaignId: 'fun-run-5k' },
    requestContext: {
      accountId: expect.any(String),
      apiId: expect.any(String),
      domainName: expect.any(String),
      domainPrefix: expect.any(String),
      http: {
        method: 'POST',
        path: '/v1/campaigns/fun-run-5k/sign-ups',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'probe/1',
      },
      requestId: expect.any(String),
      routeKey: 'POST /v1/campaigns/{campaignId}/sign-ups',
      stage: '$default',
      time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/20\d\d:\d\d:\d\d:\d\d \+0000$/),
      timeEpoch: expect.any(Number),
    },
    body: '{"unicode":"lambda-λ"}',
    isBase64Encoded: false,
  });
  expect(Math.abs(event.requestContext.timeEpoch - Date.now())).toBeLessThan(60_000);
  expect(event.headers['x-amzn-trace-id']).toMatch(/^Root=1-[\da-f]{8}-[\da-f]{24}$/);
  expect(event.headers).not.toHaveProperty('cookie');
});

test('headers sent several times are joined by commas, and their names are in lower case', async () => {
  const gateway = await startRecorder();
  await exchange(
    gateway,
    'GET /v1/health HTTP/1.1\r\nHost: a\r\nX-Probe: first\r\nx-PROBE: second\r\nConnection: close\r\n\r\n',
  );
  expect(gateway.only().headers['x-probe']).toBe('first,second');
});

test('what is absent from a request is absent from its event', async () => {
  const { url, only } = await startRecorder();
  await fetch(`${url}/v1/health`);
  expect(Object.keys(only()).sort()).toEqual(
    ['headers', 'isBase64Encoded', 'rawPath', 'rawQueryString', 'requestContext', 'routeKey', 'version'].sort(),
  );
});

test('headers that are named like properties of every object stay headers', async () => {
  const gateway = await startRecorder();
  await exchange(
    gateway,
    'GET /v1/health HTTP/1.1\r\nHost: a\r\nconstructor: x\r\ntoString: y\r\n__proto__: z\r\nConnection: close\r\n\r\n',
  );
  expect(gateway.only().headers).toMatchObject({ constructor: 'x', tostring: 'y', host: 'a' });
});

test('hop-by-hop headers end at the gateway, and a body in chunks arrives with its length', async () => {
  const gateway = await startRecorder();
  const head =
    'POST /v1/campaigns HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nTE: trailers\r\nConnection: close\r\n\r\n';
  await exchange(gateway, `${head}5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n`);
  const { headers, body } = gateway.only();
  expect(body).toBe('{"a":1}');
  expect(headers['content-length']).toBe('7');
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['transfer-encoding']));
  expect(headers).not.toHaveProperty('connection');
  expect(headers).not.toHaveProperty('te');
});

/** Observed on AWS: ministackorg/ministack, pull request 766. */
test.for([
  ['application/json', false],
  ['application/json; charset=utf-8', false],
  ['APPLICATION/JSON', false],
  ['text/csv', false],
  ['application/xml', false],
  ['application/javascript', false],
  ['application/jsonp', true],
  ['application/merge-patch+json', true],
  ['application/x-www-form-urlencoded', true],
  ['application/octet-stream', true],
  [undefined, true],
] as const)('a body of type %s comes in base64: %s', async ([contentType, inBase64]) => {
  const { url, only } = await startRecorder();
  const bytes = Buffer.from('{"name":"Siti – é"}');
  await new Promise<void>((resolve, reject) => {
    const headers = { 'content-length': bytes.length, ...(contentType && { 'content-type': contentType }) };
    request(`${url}/v1/campaigns`, { method: 'POST', headers }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end(bytes);
  });
  const { body, isBase64Encoded } = only();
  expect(isBase64Encoded).toBe(inBase64);
  expect(Buffer.from(`${body}`, inBase64 ? 'base64' : 'utf8')).toEqual(bytes);
});

/** Captured from AWS: hotsock/voker, vokerhttp/testdata/ingress-paths.json, under another beginning. */
test.for([
  ['/plain', '/plain'],
  ['/space%20value', '/space value'],
  ['/question%3Fvalue', '/question'],
  ['/hash%23value', '/hash#value'],
  ['/slash%2Fvalue', '/slash/value'],
  ['/unicode-%CE%BB-%E4%B8%96%E7%95%8C', '/unicode-λ-世界'],
  ['/literal%252Fvalue', '/literal/value'],
  ['/literal%253Fvalue', '/literal?value'],
  ['/literal%2525value', '/literal%value'],
])('the path %s arrives as AWS makes it: %s', async ([sent, rawPath]) => {
  const { url, only } = await startRecorder();
  await fetch(`${url}/v1${sent}`);
  expect(only().rawPath).toBe(`/v1${rawPath}`);
  expect(only().requestContext.http.path).toBe(`/v1${rawPath}`);
});

test.for(['/v1/tickets/percent%25done', '/v1/tickets/%zz', '/v1/tickets/%', '/v1/tickets/%C3', '/v1/tickets/%E4%B8'])(
  '400: %s cannot be decoded',
  async (path) => {
    const gateway = await startRecorder();
    const answer = await exchange(gateway, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('{"message":"Bad Request"}');
    expect(gateway.events).toEqual([]);
  },
);

test('path parameters arrive decoded, a slash in them included', async () => {
  const { url, events } = await startRecorder();
  await fetch(`${url}/v1/campaigns/fun%20run/sign-ups`, { method: 'POST' });
  await fetch(`${url}/v1/campaigns/fun%252Frun/sign-ups`, { method: 'POST' });
  expect(events.map((event) => event.pathParameters)).toEqual([{ campaignId: 'fun run' }, { campaignId: 'fun/run' }]);
});

test('a broken escape in the query stays as it is', async () => {
  const { url, only } = await startRecorder();
  await fetch(`${url}/v1/health?limit=%zz&cursor=100%25&__proto__=x`);
  expect(only().rawQueryString).toBe('limit=%zz&cursor=100%25&__proto__=x');
  expect(Object.entries(only().queryStringParameters ?? {})).toEqual([
    ['limit', '%zz'],
    ['cursor', '100%'],
    ['__proto__', 'x'],
  ]);
});

test('nobody but the gateway says who the viewer is, and what CloudFront adds cannot be sent along', async () => {
  const { url, only } = await startRecorder({ originHeaders: { 'x-origin-secret': 'right' } });
  await fetch(`${url}/v1/health`, {
    headers: {
      'cloudfront-viewer-address': '203.0.113.9:1',
      'x-origin-secret': 'guessed',
      'x-forwarded-for': '203.0.113.9',
    },
  });
  const { headers } = only();
  expect(headers['cloudfront-viewer-address']).toMatch(/^127\.0\.0\.1:\d+$/);
  expect(headers['x-origin-secret']).toBe('right');
  expect(headers['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1');
});

test('a caller over IPv4 has an IPv4 address, also where both kinds are listened to', async () => {
  const gateway = await startRecorder({ host: undefined });
  await exchange(gateway, 'GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect(gateway.only().requestContext.http.sourceIp).toBe('127.0.0.1');
});

test('a target in absolute form is taken by its path, and its authority is the host', async () => {
  const gateway = await startRecorder();
  await exchange(
    gateway,
    'GET http://daftar.test:80/v1/health?a=1 HTTP/1.1\r\nHost: other.test\r\nConnection: close\r\n\r\n',
  );
  const { headers, routeKey, queryStringParameters } = gateway.only();
  expect([routeKey, headers.host, queryStringParameters]).toEqual(['GET /v1/health', 'daftar.test:80', { a: '1' }]);
});

test('whatever segments and queries are sent, the function gets them back decoded', async () => {
  const { url, events } = await startRecorder();
  const text = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((some) => !/^\.{1,2}$/.test(some) && !/[%?/]/.test(some));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (id, name, value) => {
      events.length = 0;
      const query = new URLSearchParams([[name, value]]);
      await fetch(`${url}/v1/campaigns/${encodeURIComponent(id)}?${query}`);
      expect(events[0]?.queryStringParameters).toEqual(Object.fromEntries([[name, value]]));
      expect(events[0]?.pathParameters).toEqual({ campaignId: id });
      expect(events[0]?.rawPath).toBe(`/v1/campaigns/${id}`);
    }),
    { numRuns: 60 },
  );
});
