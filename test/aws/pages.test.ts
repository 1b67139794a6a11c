import { expect, test } from 'vitest';
import { floodLimits } from '../../infra/aws/edge-stack.ts';
import { makeDocsPage } from '../../infra/docs-page.ts';
import { cacheControlOf, cacheRules, securityHeaders } from '../../infra/page-headers.ts';
import { functionNamed, ofType, only, type Resource, stacksWith, variablesOf } from './stacks.ts';

const { daftar, edge } = stacksWith({});

type Behavior = { PathPattern?: string; TargetOriginId: string; [name: string]: unknown };
type Origin = { Id: string; DomainName: string; OriginCustomHeaders?: { HeaderName: string; HeaderValue: string }[] };
type Config = {
  DefaultCacheBehavior: Behavior;
  CacheBehaviors: Behavior[];
  Origins: Origin[];
  [name: string]: unknown;
};

const config = only(daftar, 'AWS::CloudFront::Distribution').properties.DistributionConfig as Config;
const behaviorAt = (path: string) => {
  const found = config.CacheBehaviors.find(({ PathPattern }) => PathPattern === path);
  if (!found) throw new Error(`CloudFront has no ${path}`);
  return found;
};
const originOf = ({ TargetOriginId }: Behavior) => config.Origins.find(({ Id }) => Id === TargetOriginId);
const referred = (reference: unknown): Resource['properties'] =>
  daftar.find(({ id }) => reference === `<${id}>`)?.properties ?? {};

/** What a page is sent with, by the policy of its path. */
const headersAt = ({ ResponseHeadersPolicyId }: Behavior): Record<string, unknown> => {
  const { SecurityHeadersConfig: fixed, CustomHeadersConfig: custom } = referred(ResponseHeadersPolicyId)
    .ResponseHeadersPolicyConfig as {
    SecurityHeadersConfig: Record<string, Record<string, unknown>>;
    CustomHeadersConfig: { Items: { Header: string; Value: string; Override: boolean }[] };
  };
  const { AccessControlMaxAgeSec, IncludeSubdomains } = fixed.StrictTransportSecurity ?? {};
  return {
    'content-security-policy': fixed.ContentSecurityPolicy?.ContentSecurityPolicy,
    'referrer-policy': fixed.ReferrerPolicy?.ReferrerPolicy,
    'strict-transport-security': `max-age=${Number(AccessControlMaxAgeSec)}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
    'x-content-type-options': fixed.ContentTypeOptions && 'nosniff',
    'x-frame-options': fixed.FrameOptions?.FrameOption,
    ...Object.fromEntries(custom.Items.filter(({ Override }) => Override).map(({ Header, Value }) => [Header, Value])),
  };
};

test.each(cacheRules)('$path goes out with the same headers as on one machine', ({ path, cacheControl }) => {
  const behavior = path === '/' ? config.DefaultCacheBehavior : behaviorAt(`${path.slice(1)}*`);
  expect(headersAt(behavior)).toEqual({ ...securityHeaders, 'cache-control': cacheControl });
  expect(behavior.ViewerProtocolPolicy).toBe('redirect-to-https');
});

test('a service worker is asked for again each time, wherever it lies: a kiosk must not stay with an old one', () => {
  for (const path of ['/service-worker.js', '/kiosk/service-worker.js']) expect(cacheControlOf(path)).toBe('no-cache');
});

test('/docs/ goes out with its own headers', () => {
  expect(headersAt(behaviorAt('docs/*'))).toMatchObject(makeDocsPage().headers);
});

test('CloudFront shows the functions the same secret that they were given', () => {
  const [header] = originOf(behaviorAt('v1/*'))?.OriginCustomHeaders ?? [];
  expect(header).toMatchObject({
    HeaderName: 'x-origin-secret',
    HeaderValue: expect.stringContaining('resolve:secretsmanager'),
  });
  for (const name of ['public', 'staff', 'kiosk']) {
    expect(variablesOf(functionNamed(daftar, name)).ORIGIN_SECRET).toBe(header?.HeaderValue);
  }
});

test('the API gets the token, the address and the headers of a request, but not the host', () => {
  const behavior = behaviorAt('v1/*');
  const cache = referred(behavior.CachePolicyId).CachePolicyConfig as {
    ParametersInCacheKeyAndForwardedToOrigin: unknown;
  };
  expect(cache).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 1 });
  expect(cache.ParametersInCacheKeyAndForwardedToOrigin).toMatchObject({
    HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['authorization'] },
    QueryStringsConfig: { QueryStringBehavior: 'all' },
  });
  expect(referred(behavior.OriginRequestPolicyId).OriginRequestPolicyConfig).toMatchObject({
    HeadersConfig: {
      HeaderBehavior: 'whitelist',
      Headers: [
        'accept',
        'accept-language',
        'content-type',
        'idempotency-key',
        'if-match',
        'CloudFront-Viewer-Address',
      ],
    },
  });
  expect(behavior.AllowedMethods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']));
});

test('the one call of the sign-in that a page makes goes through its own address', () => {
  expect(originOf(behaviorAt('oauth2/token'))?.DomainName).toMatch(/\.auth\.ap-southeast-3\.amazoncognito\.com$/);
  expect(securityHeaders['content-security-policy']).toContain("connect-src 'self';");
});

test('nobody but CloudFront reads the pages, and nobody reads photos without a signed address, or the ledger of erasures', () => {
  const buckets = ofType(daftar, 'AWS::S3::Bucket');
  expect(buckets).toHaveLength(3);
  for (const { properties } of buckets)
    expect(Object.values(properties.PublicAccessBlockConfiguration as object)).toEqual([true, true, true, true]);
  expect(originOf(config.DefaultCacheBehavior)).toHaveProperty('OriginAccessControlId');
});

test('what stands in the ledger of erasures stays for 400 days, whoever wants it gone', () => {
  const ledger = ofType(daftar, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Erasures'));
  expect(ledger?.properties).toMatchObject({
    ObjectLockEnabled: true,
    ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 400 } } },
    VersioningConfiguration: { Status: 'Enabled' },
  });
});

test('a signed address of a photo reaches its bucket as it is, from the pages’ own address, and runs nothing there', () => {
  const behavior = behaviorAt('objects/*');
  const photos = ofType(daftar, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Photos'));
  expect(originOf(behavior)?.DomainName).toBe(`<${photos?.id}>.s3.ap-southeast-3.amazonaws.com`);
  // CloudFront's own policies: keep nothing; everything but the host, which the bucket's own replaces.
  expect(behavior.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad');
  expect(behavior.OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
  expect(behavior.AllowedMethods).toEqual(expect.arrayContaining(['GET', 'PUT']));
  expect(headersAt(behavior)).toMatchObject({
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  expect(photos?.properties.LifecycleConfiguration).toMatchObject({
    Rules: [{ Prefix: 'objects/parts/', ExpirationInDays: 1 }],
  });
});

test('pages are told where staff sign in', () => {
  const { SourceMarkers } = only(daftar, 'Custom::CDKBucketDeployment').properties;
  const client = only(daftar, 'AWS::Cognito::UserPoolClient').id;
  expect(JSON.stringify(SourceMarkers)).toContain(`<${client}>`);
});

test('the firewall stands before CloudFront, and only a flood makes it answer 429', () => {
  expect(config.WebACLId).toBe("<DaftarEdge's output>");
  const { Scope, DefaultAction, Rules } = only(edge, 'AWS::WAFv2::WebACL').properties as Record<string, unknown>;
  expect({ Scope, DefaultAction }).toEqual({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
  const rules = Rules as {
    Action: { Block: { CustomResponse: { ResponseCode: number } } };
    Statement: { RateBasedStatement: { Limit: number } };
  }[];
  expect(rules.map(({ Action }) => Action.Block.CustomResponse.ResponseCode)).toEqual([429, 429]);
  expect(rules.map(({ Statement }) => Statement.RateBasedStatement.Limit)).toEqual([
    floodLimits.all,
    floodLimits.writes,
  ]);
  // A final's 5,000 runners behind one address of a mobile network, each sending three times within five minutes.
  expect(floodLimits.writes).toBeGreaterThanOrEqual(5_000 * 3);
});

test('with a domain of its own the site speaks nothing older than TLS 1.2', () => {
  const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/made-up';
  const own = stacksWith({ domain: { name: 'daftar.example', certificateArn }, alarmEmail: 'jaga@daftar.example' });
  expect(only(own.daftar, 'AWS::CloudFront::Distribution').properties.DistributionConfig).toMatchObject({
    Aliases: ['daftar.example'],
    ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
  });
  expect(ofType(own.daftar, 'AWS::SNS::Subscription').map(({ properties }) => properties.Endpoint)).toEqual([
    'jaga@daftar.example',
  ]);
});
