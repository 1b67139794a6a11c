import { rmSync } from 'node:fs';
import { type CfnElement, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Pages } from './pages.ts';
import { writeDocsPage } from './write-docs-page.ts';

type PageFilesProps = {
  pages: Pages;
  /** The built pages. */
  folder: string;
  /** `/config.json`: what a page needs to send people to the sign-in. */
  config: { signIn: { kind: 'cognito'; domain: string; clientId: string } };
};

/** Copies the pages to their bucket and makes CloudFront forget the earlier ones. */
export class PageFiles extends Construct {
  constructor(scope: Construct, id: string, { pages, folder, config }: PageFilesProps) {
    super(scope, id);
    const docs = writeDocsPage();
    const copying = new BucketDeployment(this, 'Copy', {
      sources: [Source.asset(folder), Source.asset(docs), Source.jsonData('config.json', config)],
      destinationBucket: pages.bucket,
      distribution: pages.distribution,
      distributionPaths: ['/*'],
      logGroup: new LogGroup(this, 'Log', {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    // CDK has its own copy by now.
    rmSync(docs, { recursive: true });
    acknowledgeCopying(copying, pages.bucket);
  }
}

const reason =
  "CDK's own function for copying files: it sees the pages and CDK's assets, and neither the table nor a key.";
const actions = ['s3:GetBucket*', 's3:GetObject*', 's3:List*', 's3:Abort*', 's3:DeleteObject*'];

/** That function is one for the whole stack, and its permissions are CDK's choice. */
const acknowledgeCopying = ({ handlerRole }: BucketDeployment, pages: IBucket) => {
  const { scope } = handlerRole.node;
  if (!scope) throw new Error('CDK copies files in another way now');
  const stack = Stack.of(pages);
  const bucket = stack.getLogicalId(pages.node.defaultChild as CfnElement);
  const resources = [`<${bucket}.Arn>/*`, `arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`, '*'];
  Validations.of(scope).acknowledge(
    { id: 'AwsSolutions-L1', reason },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
      reason,
    },
    ...actions.map((action) => ({ id: `AwsSolutions-IAM5[Action::${action}]`, reason })),
    ...resources.map((resource) => ({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason })),
  );
};
