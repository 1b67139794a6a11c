import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key, type KeyProps, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { indexes, primaryKey, streamViewType, timeToLiveAttribute } from '../../shared/table/table-definition.ts';

/** How long an erased person can still be in a backup. AWS keeps up to 35 days: a shorter memory, but two weekends to notice a mistake in. */
export const backupDays = 14;

const text = (name: string) => ({ name, type: AttributeType.STRING });
const keysOf = (key: { pk: string; sk?: string }) => ({
  partitionKey: text(key.pk),
  ...(key.sk !== undefined && { sortKey: text(key.sk) }),
});

/** The one table and its three keys. All four outlive the stack. */
export class Data extends Construct {
  readonly table: TableV2;
  /** Encrypts the table, its indexes, its stream and its backups. */
  readonly tableKey: Key;
  /** Wraps the campaigns' data keys. Without it no sealed NIK can ever be opened again. */
  readonly masterKey: Key;
  /** A pair: kiosks seal what they take to its public half, and only KMS knows the other. Without it no queued record can be opened. */
  readonly recordKey: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tableKey = this.retainedKey('TableKey', 'Daftar: the table, its stream and its backups');
    this.masterKey = this.retainedKey('MasterKey', "Daftar: wraps the campaigns' data keys");
    this.recordKey = this.retainedKey('RecordKey', "Daftar: opens kiosks' records", {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.KEY_AGREEMENT,
      // KMS changes no pair of keys by itself: a tablet that is offline has sealed to this one.
      enableKeyRotation: false,
    });
    this.table = new TableV2(this, 'Table', {
      ...keysOf(primaryKey),
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, index]) => ({
        indexName,
        ...keysOf(index),
        projectionType: ProjectionType[index.projection],
      })),
      billing: Billing.onDemand(),
      dynamoStream: StreamViewType[streamViewType],
      timeToLiveAttribute,
      encryption: TableEncryptionV2.customerManagedKey(this.tableKey),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: backupDays },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private retainedKey(id: string, description: string, kind: Partial<KeyProps> = {}) {
    return new Key(this, id, {
      description,
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
      ...kind,
    });
  }
}
