import type { TableAction } from '../../shared/api/route.ts';
import { isPublicAddress } from '../../shared/domain/webhook.ts';
import { keyRingOfFile, keyRingOfKms } from '../../shared/keys/key-ring.ts';
import { newBlockId, newProbeId } from '../../shared/keys/made-ids.ts';
import { type RecordOpener, recordOpenerOfFile, recordOpenerOfKms } from '../../shared/keys/record-opener.ts';
import { sealing } from '../../shared/keys/sealing.ts';
import { ledgerInBucket } from '../../shared/ledger/bucket-ledger.ts';
import { type ErasureLedger, ledgerInFile } from '../../shared/ledger/erasure-ledger.ts';
import { objectsInBucket } from '../../shared/objects/bucket-objects.ts';
import { objectsInFolder } from '../../shared/objects/folder-objects.ts';
import { addingMany } from '../../shared/table/adding-many.ts';
import { attempts } from '../../shared/table/attempts.item.ts';
import { auditChains } from '../../shared/table/audit-chain.item.ts';
import { auditEntries } from '../../shared/table/audit-entry.item.ts';
import { campaigns } from '../../shared/table/campaign.item.ts';
import { channels } from '../../shared/table/channel.item.ts';
import { channelEvents } from '../../shared/table/channel-event.item.ts';
import { checkingIn } from '../../shared/table/checking-in.ts';
import { type Around, openTable } from '../../shared/table/client.ts';
import { competitions } from '../../shared/table/competition.item.ts';
import { competitionScores } from '../../shared/table/competition-scores.ts';
import { consents } from '../../shared/table/consent.item.ts';
import { correcting } from '../../shared/table/correcting.ts';
import { countCells } from '../../shared/table/count-cell.item.ts';
import { denominators } from '../../shared/table/denominator.item.ts';
import { devices } from '../../shared/table/device.item.ts';
import { doneLines } from '../../shared/table/done-lines.item.ts';
import { doubleScans } from '../../shared/table/double-scan.item.ts';
import { emptying } from '../../shared/table/emptying.ts';
import { entries } from '../../shared/table/entry.item.ts';
import { exportsMade } from '../../shared/table/export.item.ts';
import { handingOver } from '../../shared/table/handing-over.ts';
import { idempotency } from '../../shared/table/idempotency.item.ts';
import { imports } from '../../shared/table/import.item.ts';
import { importChunks } from '../../shared/table/import-chunk.item.ts';
import { importing } from '../../shared/table/importing.ts';
import { judges } from '../../shared/table/judge.item.ts';
import { judgeAssignments } from '../../shared/table/judge-assignment.item.ts';
import { kioskRecords } from '../../shared/table/kiosk-record.item.ts';
import { leasing } from '../../shared/table/leasing.ts';
import { lockedScores } from '../../shared/table/locked-scores.item.ts';
import { merging } from '../../shared/table/merging.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { objections } from '../../shared/table/objection.item.ts';
import { organisers } from '../../shared/table/organiser.item.ts';
import { othersRows } from '../../shared/table/others-rows.item.ts';
import { partnerKeys } from '../../shared/table/partner-key.item.ts';
import { rankingSnapshots } from '../../shared/table/ranking-snapshot.item.ts';
import { readingCounts } from '../../shared/table/reading-counts.ts';
import { recounts } from '../../shared/table/recount.item.ts';
import { recounting } from '../../shared/table/recounting.ts';
import { retentions } from '../../shared/table/retention.item.ts';
import { revisions } from '../../shared/table/revision.item.ts';
import { rightsRequests } from '../../shared/table/rights-request.item.ts';
import { rounds } from '../../shared/table/round.item.ts';
import { rowAllowances } from '../../shared/table/row-allowance.item.ts';
import { scores } from '../../shared/table/score.item.ts';
import { sequences } from '../../shared/table/sequence.ts';
import { sessions } from '../../shared/table/session.item.ts';
import { showCells } from '../../shared/table/show-cells.ts';
import { showPlan } from '../../shared/table/show-plan.ts';
import { signUps } from '../../shared/table/sign-up.item.ts';
import { signUpChanges } from '../../shared/table/sign-up-changes.ts';
import { signingUp } from '../../shared/table/signing-up.ts';
import { snapshots } from '../../shared/table/snapshot.item.ts';
import { staffRoles } from '../../shared/table/staff-role.item.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { targets } from '../../shared/table/target.item.ts';
import { ticketAliases } from '../../shared/table/ticket-alias.item.ts';
import { webhooks } from '../../shared/table/webhook.item.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const required = (environment: Environment, name: string): string => {
  const value = environment[name];
  if (!value) throw new Error(`The environment has no ${name}`);
  return value;
};

/** As a function's role signs what it asks of S3. */
const awsAccess = (environment: Environment) => ({
  region: environment.AWS_REGION ?? '',
  credentials: () => ({
    accessKeyId: required(environment, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: required(environment, 'AWS_SECRET_ACCESS_KEY'),
    sessionToken: environment.AWS_SESSION_TOKEN,
  }),
});

/** Every store and key that an operation may use, on AWS and on one machine: what differs is in the environment. */
export const openDaftar = (environment: Environment, around?: Around) => {
  const endpoint = environment.DYNAMODB_ENDPOINT;
  const table = openTable({
    tableName: required(environment, 'TABLE_NAME'),
    ...(endpoint && { endpoint }),
    ...(around && { around }),
    measured: environment.MEASURE_CAPACITY === 'yes',
  });
  const keyFile = environment.KEY_FILE;
  const now = () => Date.now();
  let opener: RecordOpener | undefined;
  return {
    table,
    sealing: sealing(
      keyFile ? keyRingOfFile(keyFile) : keyRingOfKms(required(environment, 'MASTER_KEY_ID')),
      organisers(table),
    ),
    organisers: organisers(table),
    campaigns: campaigns(table),
    sessions: sessions(table),
    channels: channels(table),
    numbers: numbers(table),
    sequences: sequences(table),
    leases: leasing(table),
    signUps: {
      ...signUps(table),
      ...signingUp(table),
      ...signUpChanges(table),
      ...handingOver(table),
      ...checkingIn(table),
      ...correcting(table),
      ...merging(table),
    },
    doubleScans: doubleScans(table),
    sweep: sweeps(table, { now, newId: newProbeId }),
    counts: countCells(table),
    snapshots: snapshots(table),
    shown: showCells(table),
    showPlan: showPlan(table),
    readCounts: readingCounts(table),
    recounts: recounts(table),
    recount: recounting(table, { now, newId: newProbeId }),
    roles: staffRoles(table),
    idempotency: idempotency(table),
    attempts: attempts(table),
    audit: auditEntries(table),
    auditChains: auditChains(table),
    rightsRequests: rightsRequests(table),
    retentions: retentions(table),
    emptying: emptying(table),
    consents: consents(table),
    exports: exportsMade(table),
    targets: targets(table),
    denominators: denominators(table),
    devices: devices(table),
    kioskRecords: kioskRecords(table),
    ticketAliases: ticketAliases(table),
    /** For the kiosk function alone: no other one may use the key. */
    recordOpener: () => {
      opener ??= environment.RECORD_KEY_ID
        ? recordOpenerOfKms(environment.RECORD_KEY_ID)
        : recordOpenerOfFile(required(environment, 'KEY_FILE'));
      return opener;
    },
    /** For who erases people alone: no other function reaches it. */
    erasureLedger: (): ErasureLedger =>
      environment.ERASURES_BUCKET
        ? ledgerInBucket({ bucket: environment.ERASURES_BUCKET, ...awsAccess(environment) })
        : ledgerInFile(required(environment, 'ERASURES_FILE')),
    partnerKeys: partnerKeys(table),
    webhooks: webhooks(table),
    channelEvents: channelEvents(table),
    /** On one machine a partner's system may be a neighbour; on AWS, anything that a function reaches by its address is ours. */
    mayBeCalled: (url: string) => environment.WEBHOOKS_ANYWHERE === 'yes' || isPublicAddress(url),
    rowAllowances: rowAllowances(table),
    imports: imports(table),
    importChunks: importChunks(table),
    doneLines: doneLines(table),
    importing: importing(table, { now, newId: newBlockId }),
    addingMany: addingMany(table),
    othersRows: othersRows(table, Number(environment.OTHERS_ROWS_A_DAY ?? 5_000)),
    competitions: competitions(table),
    competitionScores: competitionScores(table),
    entries: entries(table),
    judges: judges(table),
    judgeAssignments: judgeAssignments(table),
    lockedScores: lockedScores(table),
    objections: objections(table),
    rankingSnapshots: rankingSnapshots(table),
    revisions: revisions(table),
    rounds: rounds(table),
    scores: scores(table),
    objects:
      environment.OBJECTS_FOLDER && keyFile
        ? objectsInFolder(environment.OBJECTS_FOLDER, keyFile)
        : objectsInBucket({ bucket: environment.OBJECTS_BUCKET ?? '', ...awsAccess(environment) }),
  };
};
export type Daftar = ReturnType<typeof openDaftar>;

/** A function's role on AWS refuses any other action; so does this, on one machine and in tests. */
export const onlyActions = (allowed: ReadonlySet<TableAction>): Around => {
  const transactional: Record<string, TableAction> = {
    Put: 'PutItem',
    Update: 'UpdateItem',
    Delete: 'DeleteItem',
    ConditionCheck: 'ConditionCheckItem',
  };
  return ({ action, input }, send) => {
    const used =
      action === 'TransactWriteItems'
        ? (input as { TransactItems: object[] }).TransactItems.map(
            (item) => transactional[Object.keys(item)[0] ?? ''] as TableAction,
          )
        : [action];
    const refused = used.find((one) => !allowed.has(one));
    return refused ? Promise.reject(new Error(`This function may not use ${refused}`)) : send();
  };
};
