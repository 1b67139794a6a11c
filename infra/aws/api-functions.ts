import { Construct } from 'constructs';
import { type FunctionName, type Route, type TableAction, tableActionsOf } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { BundledFunction } from './bundled-function.ts';
import type { Data } from './data.ts';
import type { Erasures } from './erasures.ts';
import { allowErasures, allowMasterKey, allowPhotos, allowRecordKey, allowTable } from './grants.ts';
import type { Photos } from './photos.ts';

const all: readonly Route[] = Object.values(routes);

/** The functions that have at least one route. */
const functionNames: readonly FunctionName[] = [...new Set(all.map((route) => route.function))];

/** All that a function's operations use, once each. */
const allActionsOf = (name: FunctionName): TableAction[] => [
  ...new Set(all.filter((route) => route.function === name).flatMap(tableActionsOf)),
];

/** HTTP APIs wait 30 s. The sweep counts on no request writing later than that. */
const timeoutSeconds = 30;

type FunctionsProps = { data: Data; photos: Photos; erasures: Erasures; environment: Record<string, string> };

/** Those that show photos; who enters a competition brings them by the public one. */
const showPhotos: readonly FunctionName[] = ['public', 'staff', 'judge'];

/** One function a folder, with exactly the permissions of the operations in it. */
export class ApiFunctions extends Construct {
  readonly byName: ReadonlyMap<FunctionName, BundledFunction>;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    this.byName = new Map(functionNames.map((name) => [name, this.create(name, props)]));
  }

  private create(name: FunctionName, { data, photos, erasures, environment }: FunctionsProps) {
    // Only it takes records; what the crew decides on later lies sealed under the campaign's own key.
    const takesRecords = name === 'kiosk';
    // Only staff erase people.
    const erases = name === 'staff';
    const created = new BundledFunction(this, name, {
      entry: `functions/${name}/handler.ts`,
      description: `Daftar: the ${name} operations`,
      timeoutSeconds,
      environment: {
        ...environment,
        ...(takesRecords && { RECORD_KEY_ID: data.recordKey.keyId }),
        ...(erases && { ERASURES_BUCKET: erasures.bucket.bucketName }),
        ...(showPhotos.includes(name) && { OBJECTS_BUCKET: photos.bucket.bucketName }),
      },
    });
    allowTable(created.role, data, allActionsOf(name));
    allowMasterKey(created.role, data);
    if (showPhotos.includes(name)) allowPhotos(created.role, photos, name === 'public');
    if (erases) allowErasures(created.role, erasures);
    if (takesRecords) allowRecordKey(created.role, data);
    return created;
  }
}
