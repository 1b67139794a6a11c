import { Construct } from 'constructs';
import type { FunctionName, Route, TableAction } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { BundledFunction } from './bundled-function.ts';
import type { Data } from './data.ts';
import { allowMasterKey, allowRecordKey, allowTable } from './grants.ts';

const all: readonly Route[] = Object.values(routes);

/** The functions that have at least one route. */
const functionNames: readonly FunctionName[] = [...new Set(all.map((route) => route.function))];

/** All that a function's operations use, once each. */
const tableActionsOf = (name: FunctionName): TableAction[] => [
  ...new Set(all.filter((route) => route.function === name).flatMap((route) => route.table)),
];

/** HTTP APIs wait 30 s. The sweep counts on no request writing later than that. */
const timeoutSeconds = 30;

/** One function a folder, with exactly the permissions of the operations in it. */
export class ApiFunctions extends Construct {
  readonly byName: ReadonlyMap<FunctionName, BundledFunction>;

  constructor(scope: Construct, id: string, props: { data: Data; environment: Record<string, string> }) {
    super(scope, id);
    this.byName = new Map(functionNames.map((name) => [name, this.create(name, props)]));
  }

  private create(name: FunctionName, { data, environment }: { data: Data; environment: Record<string, string> }) {
    // Only it takes records; what the crew decides on later lies sealed under the campaign's own key.
    const takesRecords = name === 'kiosk';
    const created = new BundledFunction(this, name, {
      entry: `functions/${name}/handler.ts`,
      description: `Daftar: the ${name} operations`,
      timeoutSeconds,
      environment: { ...environment, ...(takesRecords && { RECORD_KEY_ID: data.recordKey.keyId }) },
    });
    allowTable(created.role, data, tableActionsOf(name));
    allowMasterKey(created.role, data);
    if (takesRecords) allowRecordKey(created.role, data);
    return created;
  }
}
