import { expect, test } from 'vitest';
import { eventSources, schedules } from '../../infra/event-sources.ts';
import { type Route, tableActionsOf } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { indexes } from '../../shared/table/table-definition.ts';
import { functionNamed, functionsOf, ofType, only, type Resource, stacksWith } from './stacks.ts';
import { permissionsIn, statementsOf } from './statements.ts';

const { daftar } = stacksWith({});
const functions = functionsOf(daftar);
const table = `<${only(daftar, 'AWS::DynamoDB::GlobalTable').id}.Arn>`;
const [tableKey = '', masterKey = '', recordKey = ''] = ['TableKey', 'MasterKey', 'RecordKey'].map((name) =>
  keyNamed(name),
);

const bucketId = ofType(daftar, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Photos'))?.id;
const bucket = `<${bucketId}.Arn>`;

function keyNamed(name: string) {
  const found = ofType(daftar, 'AWS::KMS::Key').find(({ id }) => id.includes(name));
  return `<${found?.id}.Arn>`;
}

const named = (name: string): Resource => functionNamed(daftar, name);

const tableActions = (name: string) => {
  const onTable = permissionsIn(statementsOf(daftar, named(name))).filter((one) => one.endsWith(` on ${table}`));
  return onTable.map((one) => one.replace(` on ${table}`, '').replace('dynamodb:', ''));
};

const apiFunctions = [...new Set(Object.values<Route>(routes).map((route) => route.function))];
const wantedOf = (name: string): string[] =>
  Object.values<Route>(routes).flatMap((route) => (route.function === name ? tableActionsOf(route) : []));

test.each(apiFunctions)('%s may do to the table exactly what its operations do', (name) => {
  expect(tableActions(name)).toEqual([...new Set(wantedOf(name))].sort());
});

test.each(Object.entries({ ...eventSources, ...schedules }))(
  '%s may do to the table exactly what is written of it',
  (name, { table: wanted }) => {
    expect(tableActions(name)).toEqual([...wanted].sort());
  },
);

test.each([...functions.keys()])(
  '%s may query the indexes if it queries at all, and do nothing else to them',
  (name) => {
    const onIndexes = permissionsIn(statementsOf(daftar, named(name))).filter((one) => one.includes('/index/'));
    const queried = tableActions(name).includes('Query') ? Object.keys(indexes) : [];
    expect(onIndexes).toEqual(queried.map((index) => `dynamodb:Query on ${table}/index/${index}`).sort());
  },
);

test('no function has a permission with a star, but to list the streams of this one table, for the photos and the erasures of one bucket each', () => {
  const starred = [...functions.values()].flatMap((one) =>
    permissionsIn(statementsOf(daftar, one)).filter((permission) => permission.includes('*')),
  );
  const photos = ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'].map(
    (action) => `${action} on ${bucket}/objects/*`,
  );
  const erasures = ofType(daftar, 'AWS::S3::Bucket').find(({ id }) => id.startsWith('Erasures'))?.id;
  const wanted = [
    `dynamodb:ListStreams on ${table}/stream/*`,
    ...photos,
    `s3:PutObject on <${erasures}.Arn>/erasures/*`,
  ];
  expect(new Set(starred)).toEqual(new Set(wanted));
});

test('only functions that serve people seal data and open it, the sweep opens what it signs with, and none can do nothing else with the master key', () => {
  const onMasterKey = [...functions.keys()].flatMap((name) =>
    permissionsIn(statementsOf(daftar, named(name))).flatMap((one) =>
      one.endsWith(masterKey) ? [`${name}: ${one}`] : [],
    ),
  );
  const wanted = apiFunctions.flatMap((name) =>
    ['kms:Decrypt', 'kms:GenerateDataKey'].map((action) => `${name}: ${action} on ${masterKey}`),
  );
  expect(onMasterKey.sort()).toEqual([...wanted, `sweep: kms:Decrypt on ${masterKey}`].sort());
});

test('only the function that takes records opens them, and no function can use their key for anything else', () => {
  const onRecordKey = [...functions.keys()].flatMap((name) =>
    permissionsIn(statementsOf(daftar, named(name))).flatMap((one) =>
      one.endsWith(recordKey) ? [`${name}: ${one}`] : [],
    ),
  );
  expect(onRecordKey).toEqual(
    ['kms:DeriveSharedSecret', 'kms:GetPublicKey'].map((action) => `kiosk: ${action} on ${recordKey}`),
  );
});

test("the table's key is used through DynamoDB only", () => {
  for (const one of functions.values()) {
    const statements = statementsOf(daftar, one).filter(({ resources }) => resources.includes(tableKey));
    expect(statements.length).toBeGreaterThan(0);
    for (const { condition } of statements) {
      expect(condition).toEqual({ StringEquals: { 'kms:ViaService': 'dynamodb.ap-southeast-3.amazonaws.com' } });
    }
  }
});

test('beside the table, the keys and its own log a function reaches only photos, the ledger of erasures, and the queues of what was given up', () => {
  const ours = [table, tableKey, masterKey, recordKey].map((arn) => arn.replace('.Arn>', '.'));
  const reached = (name: string) => {
    const others = permissionsIn(statementsOf(daftar, named(name))).filter(
      (one) => !ours.some((known) => one.includes(known)),
    );
    return [...new Set(others.map((one) => one.replace(/ on .*/, '')))].sort();
  };
  const log = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  const send = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];
  const receive = ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:ReceiveMessage'];
  const serving = Object.fromEntries(apiFunctions.map((name) => [name, log]));
  expect(Object.fromEntries([...functions.keys()].map((name) => [name, reached(name)]))).toEqual({
    ...serving,
    // Photos are brought to the public function; the committee and the judges look at them.
    public: [...log, 's3:DeleteObject', 's3:GetObject', 's3:ListBucket', 's3:PutObject'],
    // Staff erase people, which is added to a ledger.
    staff: [...log, 's3:GetObject', 's3:PutObject'],
    judge: [...log, 's3:GetObject'],
    sweep: log,
    // It removes people's photos, and tells the ledger before.
    retention: [...log, 's3:DeleteObject', 's3:PutObject'],
    counts: [...log, ...send],
    recounts: [...log, ...send, ...receive].sort(),
  });
});

test.each(['sweep', 'retention'])('the schedule of %s may start it and nothing else', (name) => {
  const targets = ofType(daftar, 'AWS::Scheduler::Schedule').map(
    ({ properties }) => properties.Target as { Arn: string; RoleArn: string },
  );
  const target = targets.find(({ Arn }) => Arn === `<${named(name).id}.Arn>`);
  const fake = { ...named(name), properties: { Role: String(target?.RoleArn) } };
  expect(permissionsIn(statementsOf(daftar, fake))).toEqual([`lambda:InvokeFunction on <${named(name).id}.Arn>`]);
});
