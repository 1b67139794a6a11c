import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { openDaftar } from '../../functions/http/daftar.ts';
import { keepMasterKey } from '../../infra/local/master-key.ts';
import type { Around, TableRequest } from '../../shared/table/client.ts';
import { startTestEngine } from '../engine.ts';
import { followStream } from './follow-stream.ts';
import { aroundStorm } from './inside.ts';
import { quickSender } from './quick-send.ts';
import { openOrganiser } from './world.ts';

/** Changes requests on their way; `ask` puts one of its own to the engine. */
export type Spoil = (around: Around, ask: (request: TableRequest) => Promise<unknown>) => Around;

// In memory, where there is such a folder: a storm waits for the disk more than for anything else.
const folder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** An engine of one's own with the project's table, on which storms can rage beside each other. */
export const openStormTable = async () => {
  const engine = await startTestEngine('daftar', folder);
  const KEY_FILE = keepMasterKey(dirname(engine.databaseFile));
  const environment = { TABLE_NAME: engine.tableName, DYNAMODB_ENDPOINT: engine.endpoint, KEY_FILE };
  const send = quickSender(engine.endpoint, engine.tableName);
  /** The product's stores, but for what `spoil` does to their requests. */
  const openStorm = (spoil: Spoil = (around) => around) => {
    const around = spoil(aroundStorm, send);
    return openDaftar(environment, (request, bySdk) =>
      around(request, request.action === 'PartiQLInsert' ? bySdk : () => send(request)),
    );
  };
  const daftar = openStorm();
  await openOrganiser(daftar);
  const stream = await followStream(engine);
  const stop = async () => {
    stream.stop();
    await engine.stop();
  };
  return { engine, environment, daftar, openStorm, stream, stop };
};
