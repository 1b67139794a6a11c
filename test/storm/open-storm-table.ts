import { dirname } from 'node:path';
import { openDaftar } from '../../functions/http/daftar.ts';
import { keepMasterKey } from '../../infra/local/master-key.ts';
import { startTestEngine } from '../engine.ts';
import { followStream } from './follow-stream.ts';
import { aroundStorm } from './inside.ts';
import { openOrganiser } from './world.ts';

/** An engine of one's own with the project's table, on which storms can rage beside each other. */
export const openStormTable = async () => {
  const engine = await startTestEngine();
  const KEY_FILE = keepMasterKey(dirname(engine.databaseFile));
  const environment = { TABLE_NAME: engine.tableName, DYNAMODB_ENDPOINT: engine.endpoint, KEY_FILE };
  const daftar = openDaftar(environment, aroundStorm);
  await openOrganiser(daftar);
  const stream = await followStream(engine);
  const stop = async () => {
    stream.stop();
    await engine.stop();
  };
  return { engine, environment, daftar, stream, stop };
};
