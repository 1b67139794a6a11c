import { tableDefinition, timeToLiveAttribute } from '../../shared/table/table-definition.ts';
import { callEngine, EngineError } from './engine/call-engine.ts';

/** Creates the project's table, unless it is there already. */
export async function createTable(endpoint: string, tableName: string): Promise<void> {
  try {
    await callEngine(endpoint, 'table', 'CreateTable', { ...tableDefinition, TableName: tableName });
  } catch (error) {
    if (error instanceof EngineError && error.name === 'ResourceInUseException') return;
    throw error;
  }
  await callEngine(endpoint, 'table', 'UpdateTimeToLive', {
    TableName: tableName,
    TimeToLiveSpecification: { AttributeName: timeToLiveAttribute, Enabled: true },
  });
}
