import { expect, test } from 'vitest';
import { type Route, routeKeyOf } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { functionNamed, functionsOf, ofType, only, stacksWith, variablesOf } from './stacks.ts';

const { daftar } = stacksWith({});
const functions = functionsOf(daftar);
const integrations = new Map(
  ofType(daftar, 'AWS::ApiGatewayV2::Integration').map(({ id, properties }) => [id, properties]),
);

const functionBehind = (target: unknown) => {
  const id = /^integrations\/<(\w+)>$/.exec(String(target))?.[1] ?? '';
  const uri = integrations.get(id)?.IntegrationUri;
  return [...functions].find(([, { id: functionId }]) => uri === `<${functionId}.Arn>`)?.[0];
};

const deployed = ofType(daftar, 'AWS::ApiGatewayV2::Route').map(({ properties }) => ({
  routeKey: String(properties.RouteKey),
  behind: functionBehind(properties.Target),
}));
const serving = [...functions.keys()].filter((name) => deployed.some(({ behind }) => behind === name));

test('each operation of the route table is one route to its own function, and there is no other but the catch-all', () => {
  const wanted = Object.values<Route>(routes).map((route) => `${routeKeyOf(route)} → ${route.function}`);
  const found = deployed.map(({ routeKey, behind }) => `${routeKey} → ${behind}`);
  expect(found.sort()).toEqual([...wanted, '$default → public'].sort());
});

test('functions receive requests in version 2 of the payload', () => {
  for (const integration of integrations.values()) {
    expect(integration).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
  }
});

test('each function is open to this API once, for every route and for the catch-all, whose address has no method', () => {
  const api = only(daftar, 'AWS::ApiGatewayV2::Api').id;
  const permissions = ofType(daftar, 'AWS::Lambda::Permission').map(({ properties }) => properties);
  const open = permissions.map(({ FunctionName }) => String(FunctionName));
  expect(open.sort()).toEqual(serving.map((name) => `<${functions.get(name)?.id}.Arn>`).sort());
  for (const { SourceArn } of permissions) {
    const pattern = String(SourceArn).split(`<${api}>`)[1];
    const asRegExp = new RegExp(`^${pattern?.replaceAll('*', '.*')}$`);
    expect('/$default/GET/v1/health').toMatch(asRegExp);
    expect('/$default/$default').toMatch(asRegExp);
  }
});

test('the access log names routes, never paths, addresses or people', () => {
  const { AccessLogSettings, DefaultRouteSettings } = only(daftar, 'AWS::ApiGatewayV2::Stage').properties as {
    AccessLogSettings: { Format: string };
    DefaultRouteSettings: unknown;
  };
  const format: Record<string, string> = JSON.parse(AccessLogSettings.Format);
  expect(Object.values(format).sort()).toEqual([
    '$context.integrationLatency',
    '$context.integrationStatus',
    '$context.requestId',
    '$context.requestTimeEpoch',
    '$context.responseLatency',
    '$context.routeKey',
    '$context.status',
  ]);
  expect(DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: 2500, ThrottlingBurstLimit: 1250 });
});

test('functions run on Node 24 and arm64, stop within 30 seconds, and know CloudFront and the sign-in', () => {
  const environment = [
    'MASTER_KEY_ID',
    'ORIGIN_SECRET',
    'TABLE_NAME',
    'TOKEN_CLIENT_ID',
    'TOKEN_ISSUER',
    'TOKEN_JWKS_URL',
  ];
  for (const { properties } of functions.values()) {
    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  }
  for (const name of serving) {
    const resource = functionNamed(daftar, name);
    expect(resource.properties.Timeout).toBeLessThanOrEqual(30);
    const own = [
      ...(name === 'kiosk' ? ['RECORD_KEY_ID'] : []),
      ...(name === 'staff' ? ['ERASURES_BUCKET'] : []),
      ...(['public', 'staff', 'judge'].includes(name) ? ['OBJECTS_BUCKET'] : []),
    ];
    expect(Object.keys(variablesOf(resource)).sort()).toEqual([...environment, ...own].sort());
  }
});
