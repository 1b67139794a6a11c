import { expect, test } from 'vitest';
import { backupDays } from '../../infra/aws/data.ts';
import { tableDefinition, timeToLiveAttribute } from '../../shared/table/table-definition.ts';
import { ofType, only, stacksWith } from './stacks.ts';

const { daftar } = stacksWith({});
const table = only(daftar, 'AWS::DynamoDB::GlobalTable');
const [replica, ...others] = table.properties.Replicas as Record<string, unknown>[];

/** Neither CDK nor cdk-nag notices a table without keys, or with others. */
test('the table has the keys and indexes that one machine creates', () => {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = tableDefinition;
  const { properties } = table;
  expect(properties).toMatchObject({ KeySchema, BillingMode });
  expect(new Set(properties.AttributeDefinitions as object[])).toEqual(new Set(AttributeDefinitions));
  expect(properties.GlobalSecondaryIndexes).toEqual(GlobalSecondaryIndexes);
});

test('personal data stays in Jakarta: the table has one replica, there', () => {
  expect(replica).toMatchObject({ Region: 'ap-southeast-3' });
  expect(others).toEqual([]);
});

test('the table, its stream and its backups are encrypted with a key of our own', () => {
  const key = ofType(daftar, 'AWS::KMS::Key').find(({ id }) => id.includes('TableKey'));
  expect(table.properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
  expect(replica?.SSESpecification).toEqual({ KMSMasterKeyId: `<${key?.id}.Arn>` });
});

test('all three keys outlive the stack, and the two that wrap data change every year', () => {
  const keys = ofType(daftar, 'AWS::KMS::Key');
  expect(keys).toHaveLength(3);
  for (const { id, properties, raw } of keys) {
    expect(properties).toMatchObject({ EnableKeyRotation: !id.includes('RecordKey'), PendingWindowInDays: 30 });
    expect(raw).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  }
});

test('what kiosks seal to is a pair on P-256 that only agrees on secrets, as on one machine', () => {
  const key = ofType(daftar, 'AWS::KMS::Key').find(({ id }) => id.includes('RecordKey'));
  expect(key?.properties).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'KEY_AGREEMENT' });
});

test('nobody deletes the table by mistake, and any moment of the stated days comes back', () => {
  expect(replica).toMatchObject({
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: backupDays },
  });
  expect(table.raw).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

test('every change comes out of the stream with what was before and after, and expired items go', () => {
  expect(table.properties).toMatchObject({
    StreamSpecification: { StreamViewType: tableDefinition.StreamSpecification.StreamViewType },
    TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
  });
});
