import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import { ApiFunctions } from './api-functions.ts';
import { Data } from './data.ts';
import { Erasures } from './erasures.ts';
import { EventFunctions } from './event-functions.ts';
import { Identity } from './identity.ts';
import { OriginSecret } from './origin-secret.ts';
import { PageFiles } from './page-files.ts';
import { Pages } from './pages.ts';
import { Photos } from './photos.ts';
import type { Settings } from './settings.ts';
import { addStaffClient } from './staff-client.ts';

type DaftarProps = StackProps & { firewallArn: string; pagesFolder: string; settings: Settings };

/** Everything but the firewall. The order is that of who must know whose address. */
export class DaftarStack extends Stack {
  constructor(scope: Construct, id: string, { firewallArn, pagesFolder, settings, ...props }: DaftarProps) {
    super(scope, id, props);
    const data = new Data(this, 'Data');
    const api = new Api(this, 'Api');
    const identity = new Identity(this, 'Identity');
    const { signInHost } = identity;
    const originSecret = new OriginSecret(this, 'OriginSecret').value;
    const photos = new Photos(this, 'Photos');
    const erasures = new Erasures(this, 'Erasures');
    const pages = new Pages(this, 'Pages', { api: api.http, originSecret, photos, signInHost, firewallArn, settings });
    const clientId = addStaffClient(identity.pool, pages.origin).userPoolClientId;

    const tableAndKey = { TABLE_NAME: data.table.tableName, MASTER_KEY_ID: data.masterKey.keyId };
    const apiFunctions = new ApiFunctions(this, 'Functions', {
      data,
      photos,
      erasures,
      environment: {
        ...tableAndKey,
        ORIGIN_SECRET: originSecret,
        TOKEN_CLIENT_ID: clientId,
        TOKEN_ISSUER: identity.issuer,
        TOKEN_JWKS_URL: `${identity.issuer}/.well-known/jwks.json`,
      },
    });
    api.addRoutes(apiFunctions);
    const eventFunctions = new EventFunctions(this, 'Events', { data, photos, erasures, environment: tableAndKey });
    new PageFiles(this, 'PageFiles', {
      pages,
      folder: pagesFolder,
      config: { signIn: { kind: 'cognito', domain: signInHost, clientId } },
    });
    const alarms = new Alarms(this, 'Alarms', { api, apiFunctions, eventFunctions, data, settings });

    const outputs = {
      Address: pages.origin,
      TableName: data.table.tableName,
      MasterKeyId: data.masterKey.keyId,
      RecordKeyId: data.recordKey.keyId,
      StaffPoolId: identity.pool.userPoolId,
      AlarmTopic: alarms.topic.topicArn,
      // What outlives the stack, beside the table, the master key and the pool: see docs/aws.md.
      TableKeyId: data.tableKey.keyId,
      PagesBucket: pages.bucket.bucketName,
      PhotosBucket: photos.bucket.bucketName,
      ErasuresBucket: erasures.bucket.bucketName,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
