import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';

/** All that a client may say in headers, and its address, which only CloudFront knows. Not its host: API Gateway wants its own. */
const forwardedHeaders = [
  'accept',
  'accept-language',
  'content-type',
  'idempotency-key',
  'if-match',
  'CloudFront-Viewer-Address',
];

/** How CloudFront passes `/v1/*` on: everything by its header, nothing from a cache. */
export const apiBehavior = (scope: Construct, api: HttpApi, originSecret: string): BehaviorOptions => ({
  origin: new HttpOrigin(`${api.apiId}.execute-api.${Stack.of(scope).region}.amazonaws.com`, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    // HTTP APIs give up after 30 s.
    readTimeout: Duration.seconds(31),
    customHeaders: { 'x-origin-secret': originSecret },
  }),
  allowedMethods: AllowedMethods.ALLOW_ALL,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  // CloudFront forwards `authorization` only as a part of a cache's key, and has keys only where something may be kept: for up to
  // a second, and only what an answer's own cache-control allows (none of ours does).
  cachePolicy: new CachePolicy(scope, 'KeepNothing', {
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
    headerBehavior: CacheHeaderBehavior.allowList('authorization'),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingGzip: true,
  }),
  originRequestPolicy: new OriginRequestPolicy(scope, 'Forwarded', {
    headerBehavior: OriginRequestHeaderBehavior.allowList(...forwardedHeaders),
  }),
});

/** The one call of the sign-in that a page makes itself. Through our own address, so that pages talk to no other. */
export const tokenBehavior = (signInHost: string): BehaviorOptions => ({
  origin: new HttpOrigin(signInHost, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
  allowedMethods: AllowedMethods.ALLOW_ALL,
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
});
