import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableAction } from '../../shared/api/route.ts';
import { indexes } from '../../shared/table/table-definition.ts';
import type { Data } from './data.ts';
import type { Erasures } from './erasures.ts';
import type { Photos } from './photos.ts';

const allow = (role: IRole, actions: readonly string[], resources: string[], conditions = {}) =>
  role.addToPrincipalPolicy(new PolicyStatement({ actions: [...actions], resources, conditions }));

/** Lets a function use the table's key, only through DynamoDB. By name: what CDK grants are wildcards. */
const allowTableKey = (role: IRole, { tableKey }: Data, actions: readonly string[]) =>
  allow(role, actions, [tableKey.keyArn], {
    StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(tableKey).region}.amazonaws.com` },
  });

/** Exactly these actions on the table, and Query on its indexes. `grantReadData` would add Scan. */
export const allowTable = (role: IRole, data: Data, actions: readonly TableAction[]) => {
  if (actions.length === 0) return;
  const { tableArn } = data.table;
  allow(
    role,
    [...new Set(actions)].sort().map((action) => `dynamodb:${action}`),
    [tableArn],
  );
  if (actions.includes('Query')) {
    allow(
      role,
      ['dynamodb:Query'],
      Object.keys(indexes).map((index) => `${tableArn}/index/${index}`),
    );
  }
  allowTableKey(role, data, ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey']);
};

/** What Lambda's poller needs. It lists the streams of this table only: the one thing that has no name before it exists. */
export const allowStream = (role: IRole, data: Data) => {
  const { tableArn, tableStreamArn } = data.table;
  if (tableStreamArn === undefined) throw new Error('The table has no stream');
  allow(role, ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [tableStreamArn]);
  allow(role, ['dynamodb:ListStreams'], [`${tableArn}/stream/*`]);
  const table = Stack.of(data).getLogicalId(data.table.node.defaultChild as CfnElement);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${table}.Arn>/stream/*]`,
    reason: 'Lambda lists the streams of this one table before it reads the one it was given.',
  });
  allowTableKey(role, data, ['kms:Decrypt']);
};

/** To make a campaign's data key, and to open one. */
/** For who opens what others have sealed, and seals nothing. */
export const allowOpening = (role: IRole, { masterKey }: Data) => allow(role, ['kms:Decrypt'], [masterKey.keyArn]);

export const allowMasterKey = (role: IRole, { masterKey }: Data) =>
  allow(role, ['kms:Decrypt', 'kms:GenerateDataKey'], [masterKey.keyArn]);

/** To show kiosks the public half of the record key, and to open what they sealed to it. Neither reads the other half. */
export const allowRecordKey = (role: IRole, { recordKey }: Data) =>
  allow(role, ['kms:DeriveSharedSecret', 'kms:GetPublicKey'], [recordKey.keyArn]);

/** Who takes photos in writes and removes them; who only shows them signs addresses to read. Without listing, S3 calls what is missing forbidden. */
export const allowPhotos = (role: IRole, { bucket }: Photos, takesIn: boolean) => {
  allow(role, takesIn ? ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'] : ['s3:GetObject'], [
    bucket.arnForObjects('objects/*'),
  ]);
  if (takesIn) allow(role, ['s3:ListBucket'], [bucket.bucketArn]);
  acknowledgePhotos(role, bucket);
};

/** Who erases people removes their photos, unseen. */
export const allowRemovingPhotos = (role: IRole, { bucket }: Photos) => {
  allow(role, ['s3:DeleteObject'], [bucket.arnForObjects('objects/*')]);
  acknowledgePhotos(role, bucket);
};

const acknowledgePhotos = (role: IRole, bucket: Photos['bucket']) => {
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${name}.Arn>/objects/*]`,
    reason: 'The photos of this one bucket, which have names only once they are there.',
  });
};

/** To add to the ledger of erasures. Who adds reads nothing of it, and the bucket's lock lets nobody take anything back. */
export const allowErasures = (role: IRole, { bucket }: Erasures) => {
  allow(role, ['s3:PutObject'], [bucket.arnForObjects('erasures/*')]);
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${name}.Arn>/erasures/*]`,
    reason: 'An erasure has its name only once it is made.',
  });
};
