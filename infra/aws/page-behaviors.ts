import { Validations } from 'aws-cdk-lib';
import {
  AccessLevel,
  type BehaviorOptions,
  CachePolicy,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { makeDocsPage } from '../docs-page.ts';
import { cacheControlOf, cacheRules } from '../page-headers.ts';
import { handler } from './folder-page.ts';
import { responseHeaders } from './response-headers.ts';

/** `/assets/` → `Assets`, `/` → `Pages`. */
const nameOf = (path: string) => {
  const word = path.replaceAll('/', '');
  return word === '' ? 'Pages' : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

/**
 * One way of serving for each rule of what may be kept, by the path's beginning; the rest is the default, and `/docs/` is that
 * with headers of its own. CloudFront itself keeps everything for a day, and forgets it at each deployment: the rules are for browsers.
 */
export const pageBehaviors = (scope: Construct, bucket: IBucket) => {
  // Listing too: without it S3 answers a page that does not exist with 403.
  const accessLevels = [AccessLevel.READ, AccessLevel.LIST];
  const origin = S3BucketOrigin.withOriginAccessControl(bucket, { originAccessLevels: accessLevels });
  Validations.of(scope).acknowledge({
    id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
    reason: 'The distribution has a default root object, and nothing in the bucket is secret.',
  });
  const behavior = (path: string, contentSecurityPolicy?: string): BehaviorOptions => ({
    origin,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    responseHeadersPolicy: responseHeaders(scope, `${nameOf(path)}Headers`, {
      cacheControl: cacheControlOf(path),
      ...(contentSecurityPolicy !== undefined && { contentSecurityPolicy }),
    }),
  });
  const functionAssociations = [{ function: findPage(scope), eventType: FunctionEventType.VIEWER_REQUEST }];
  const files = cacheRules.map(({ path }) => path).filter((path) => path !== '/');
  return {
    defaultBehavior: { ...behavior('/'), functionAssociations },
    additionalBehaviors: {
      ...Object.fromEntries(files.map((path) => [`${path.slice(1)}*`, behavior(path)])),
      'docs/*': { ...behavior('/docs/', makeDocsPage().headers['content-security-policy']), functionAssociations },
    },
  };
};

const findPage = (scope: Construct) =>
  new EdgeFunction(scope, 'FindPage', {
    code: FunctionCode.fromInline(handler.toString()),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Daftar: a folder is its index.html',
  });
