import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Distribution, HttpVersion, PriceClass, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { apiBehavior, tokenBehavior } from './api-behavior.ts';
import { pageBehaviors } from './page-behaviors.ts';
import type { Photos } from './photos.ts';
import type { Settings } from './settings.ts';

type PagesProps = {
  api: HttpApi;
  originSecret: string;
  photos: Photos;
  signInHost: string;
  firewallArn: string;
  settings: Settings;
};

/** What people open: the pages from S3, the API under `/v1`, at one address. */
export class Pages extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** `https://…`, without a slash at its end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: PagesProps) {
    super(scope, id);
    const { api, originSecret, photos, signInHost, firewallArn, settings } = props;
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { defaultBehavior, additionalBehaviors } = pageBehaviors(this, this.bucket);
    const { domain } = settings;
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Daftar',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_200,
      webAclId: firewallArn,
      defaultBehavior,
      additionalBehaviors: {
        ...additionalBehaviors,
        'v1/*': apiBehavior(this, api, originSecret),
        'objects/*': photos.behavior(),
        'oauth2/token': tokenBehavior(signInHost),
      },
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    this.origin = `https://${domain?.name ?? this.distribution.distributionDomainName}`;

    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only CloudFront can read it, and what it holds is public.',
    });
    Validations.of(this.distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'Runners sign up on journeys, and workers abroad are members too.' },
      {
        id: 'AwsSolutions-CFR3',
        reason: "CloudFront's log would hold addresses and ticket codes: logs here hold no personal data.",
      },
    );
    if (!domain) {
      Validations.of(this.distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'At a cloudfront.net address CloudFront alone chooses the TLS versions; with a domain of its own it is TLS 1.2 and later.',
      });
    }
  }
}
