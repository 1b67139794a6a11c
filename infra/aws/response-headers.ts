import { Duration } from 'aws-cdk-lib';
import { type HeadersFrameOption, type HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { securityHeaders } from '../page-headers.ts';

const {
  'content-security-policy': everyPages,
  'referrer-policy': referrerPolicy,
  'strict-transport-security': strictTransport,
  'x-content-type-options': _always,
  'x-frame-options': frameOption,
  ...others
} = securityHeaders;

const override = true;
const seconds = Number(/max-age=(\d+)/.exec(strictTransport)?.[1]);

type PageHeaders = { cacheControl: string; contentSecurityPolicy?: string };

/** The pages' headers. CloudFront takes five of them only in fields of their own, and refuses those five as custom headers. */
export const responseHeaders = (scope: Construct, id: string, { cacheControl, contentSecurityPolicy }: PageHeaders) =>
  new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy ?? everyPages, override },
      contentTypeOptions: { override },
      frameOptions: { frameOption: frameOption as HeadersFrameOption, override },
      referrerPolicy: { referrerPolicy: referrerPolicy as HeadersReferrerPolicy, override },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(seconds),
        includeSubdomains: strictTransport.includes('includeSubDomains'),
        override,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries({ ...others, 'cache-control': cacheControl }).map(([header, value]) => ({
        header,
        value,
        override,
      })),
    },
  });
