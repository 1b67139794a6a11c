import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, test } from 'vitest';
import { createStacks } from '../../infra/aws/create-stacks.ts';
import { eventSources, schedules } from '../../infra/event-sources.ts';
import type { Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { makeApp, makeFolder, makePagesFolder } from './stacks.ts';

type Answer = { statusCode: number; headers: Record<string, string>; body: string };
type Handler = (event: object, context: object) => Promise<Answer>;

const handlers = new Map<string, Handler>();
const outsideOfProject = makeFolder('daftar-bundles-');

beforeAll(() => {
  Object.assign(process.env, {
    AWS_REGION: 'ap-southeast-3',
    TABLE_NAME: 'daftar',
    MASTER_KEY_ID: 'made-up',
    RECORD_KEY_ID: 'made-up-too',
    ORIGIN_SECRET: 'known to CloudFront',
    TOKEN_ISSUER: 'https://issuer.example',
    TOKEN_CLIENT_ID: 'pages',
    TOKEN_JWKS_URL: 'https://issuer.example/jwks.json',
  });
  const app = makeApp({ bundled: true });
  const { daftar } = createStacks(app, { pagesFolder: makePagesFolder(), settings: {} });
  const functions = Object.values(Template.fromStack(daftar).findResources('AWS::Lambda::Function'));
  for (const {
    Properties: { Description = '', Code },
  } of functions) {
    const name = /^Daftar: (?:the )?(\w+)/.exec(Description)?.[1];
    if (name === undefined) continue;
    // Inside the project its package.json would have node read the file as an ES module; Lambda has no such file.
    const folder = join(outsideOfProject, name);
    cpSync(join(app.outdir, `asset.${Code.S3Key.replace('.zip', '')}`), folder, { recursive: true });
    handlers.set(name, createRequire(import.meta.url)(join(folder, 'index.js')).handler);
  }
});

const ask = (name: string, routeKey: string, headers: Record<string, string>) => {
  const [method = '', path = ''] = routeKey === '$default' ? ['BREW', '/v1/health'] : routeKey.split(' ');
  const http = { method, path, sourceIp: '192.0.2.1', protocol: 'HTTP/1.1', userAgent: '' };
  const event = {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers,
    requestContext: { http },
    isBase64Encoded: false,
  };
  return (handlers.get(name) as Handler)(event, { getRemainingTimeInMillis: () => 30_000 });
};
const fromCloudFront = { 'x-origin-secret': 'known to CloudFront' };

test('every function is one file that loads as Lambda loads it', () => {
  const serving = new Set(Object.values<Route>(routes).map((route) => route.function));
  expect(new Set(handlers.keys())).toEqual(
    new Set([...serving, ...Object.keys(eventSources), ...Object.keys(schedules)]),
  );
  for (const handler of handlers.values()) expect(handler).toBeTypeOf('function');
});

test('the bundled function answers through CloudFront, and to nobody else', async () => {
  expect(await ask('public', 'GET /v1/health', fromCloudFront)).toMatchObject({
    statusCode: 200,
    body: '{"status":"ok"}',
  });
  expect(await ask('public', 'GET /v1/health', {})).toMatchObject({ statusCode: 404 });
  expect(await ask('public', 'GET /v1/health', { 'x-origin-secret': 'guessed' })).toMatchObject({ statusCode: 404 });
});

test('the catch-all answers 405 and says what is allowed', async () => {
  expect(await ask('public', '$default', fromCloudFront)).toMatchObject({ statusCode: 405, headers: { allow: 'GET' } });
});

test.each([
  ['staff', 'GET /v1/me'],
  ['kiosk', 'POST /v1/kiosk/records'],
])('the bundled %s function tells a caller without a token to sign in', async (name, routeKey) => {
  expect(await ask(name, routeKey, fromCloudFront)).toMatchObject({ statusCode: 401 });
});
