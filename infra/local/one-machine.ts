import { join } from 'node:path';
import type { SQSEvent } from 'aws-lambda';
import { buildWeb } from '../../web/build.ts';
import { eventSources, patternsOf } from '../event-sources.ts';
import { measureCapacity } from './capacity-meter.ts';
import { createTable } from './create-table.ts';
import { lockDataDir } from './data-lock.ts';
import { makeDemo } from './demo/make-demo.ts';
import { scrubErased } from './engine/scrub-erased.ts';
import { startEngine } from './engine.ts';
import { startGateway } from './gateway.ts';
import { giveKeys } from './give-keys.ts';
import { keepMasterKey } from './master-key.ts';
import { runSchedule } from './run-schedule.ts';
import { startStreamPump } from './stream-pump.ts';
import { startTimeToLive } from './time-to-live.ts';
import { jwksPath, makeTokenIssuer } from './token-issuer.ts';

export type OneMachineOptions = {
  dataDir: string;
  port: number;
  /** Any other DynamoDB; the embedded one unless told. */
  dynamodbEndpoint?: string;
  /** Pages as they were built before; built anew into the data folder unless told. */
  pagesDir?: string;
  sweepEveryMs?: number;
  onTrouble: (what: string, error: unknown) => void;
};

const tableName = 'daftar';
const functionOf = async (name: string) =>
  (await import(new URL(`../../functions/${name}.ts`, import.meta.url).href)).handler;

/** All of the product in one process, beside its table's engine. Throws where another process has the data folder. */
export const startOneMachine = async ({
  dataDir,
  port,
  dynamodbEndpoint,
  pagesDir,
  sweepEveryMs = 5_000,
  onTrouble,
}: OneMachineOptions) => {
  const lock = lockDataDir(dataDir);
  const keyFile = keepMasterKey(dataDir);
  if (!dynamodbEndpoint) scrubErased(dataDir);
  const [engine, issuer] = await Promise.all([
    dynamodbEndpoint ? undefined : startEngine({ dataDir }),
    makeTokenIssuer({ dataDir }),
  ]);
  const endpoint = dynamodbEndpoint ?? (engine?.endpoint as string);
  await createTable(endpoint, tableName);
  await makeDemo({ endpoint, tableName, keyFile });

  const objects = { folder: join(dataDir, 'objects'), keyFile };
  const staticDir = pagesDir ?? join(dataDir, 'pages');
  if (!pagesDir) await buildWeb(staticDir);
  // The functions read their surroundings from the environment, as on AWS.
  Object.assign(process.env, {
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: endpoint,
    KEY_FILE: keyFile,
    OBJECTS_FOLDER: objects.folder,
    ERASURES_FILE: join(dataDir, 'erasures.jsonl'),
    CHECK_ACTIONS: 'yes',
    WEBHOOKS_ANYWHERE: 'yes',
    TOKEN_ISSUER: issuer.issuer,
    TOKEN_CLIENT_ID: issuer.clientId,
  });
  const functions = {
    public: await functionOf('public/handler'),
    staff: await functionOf('staff/handler'),
    partner: await functionOf('partner/handler'),
    kiosk: await functionOf('kiosk/handler'),
    judge: await functionOf('judge/handler'),
  };
  const gateway = await startGateway({
    port,
    functions,
    staticDir,
    objects,
    local: { ...issuer.routes, ...giveKeys({ endpoint, tableName }), ...measureCapacity(process.env) },
  });
  process.env.TOKEN_JWKS_URL = `http://127.0.0.1:${gateway.port}${jwksPath}`;

  const stream = await functionOf('events/stream');
  const pump = await startStreamPump({
    endpoint,
    tableName,
    checkpointFile: join(dataDir, 'stream.sqlite'),
    ...(engine?.databaseFile && { databaseFile: engine.databaseFile }),
    mappings: Object.entries(eventSources).map(([name, source]) => ({
      name,
      handler: stream,
      filter: {
        Filters: patternsOf(source).map((pattern) => ({ Pattern: JSON.stringify(pattern) })),
      },
      batchSize: source.batchSize,
      batchingWindowMs: source.batchingWindowSeconds * 1_000,
      ...(source.tumblingWindowSeconds > 0 && { tumblingWindowSeconds: source.tumblingWindowSeconds }),
      retries: source.retries,
      bisectOnError: true,
      timeoutSeconds: source.timeoutSeconds,
      onFailure: async (report) => {
        onTrouble(`stream ${name}`, new Error('Records were given up'));
        if (!source.recountWhatIsGivenUp) return;
        const { requestId } = report.requestContext;
        await stream({ Records: [{ messageId: requestId, body: JSON.stringify(report) }] } as unknown as SQSEvent);
      },
    })),
    onError: (error, where) => onTrouble(`stream ${where.mapping}`, error),
  });
  const schedule = runSchedule(await functionOf('events/schedule'), sweepEveryMs, (error) =>
    onTrouble('schedule', error),
  );
  const retention = runSchedule(await functionOf('events/retention'), sweepEveryMs, (error) =>
    onTrouble('retention', error),
  );
  const timeToLive = startTimeToLive({ endpoint, tableName });
  engine?.died.then(
    (why) => onTrouble('DynamoDB engine', why),
    () => undefined,
  );

  return {
    url: `http://127.0.0.1:${gateway.port}`,
    engineDied: engine?.died,
    stop: async () => {
      await gateway.stop();
      await schedule.stop();
      await retention.stop();
      await timeToLive.stop();
      await pump.stop();
      await engine?.stop();
      if (!dynamodbEndpoint) scrubErased(dataDir);
      lock.release();
    },
  };
};
