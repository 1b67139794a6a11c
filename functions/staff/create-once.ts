import { createHash } from 'node:crypto';
import type { Route } from '../../shared/api/route.ts';
import { routeKeyOf } from '../../shared/api/route.ts';
import type { Table } from '../../shared/table/client.ts';
import { created, type Request } from '../http/endpoint.ts';

type Creation<T> = { items: Parameters<Table['transact']>[0]; answer: T };

/** Creates something once for each Idempotency-Key: the creation and the memory of its answer are one transaction. */
export const createOnce = async <T>(
  { caller, headers, params, body, now, daftar, problem }: Request<Route>,
  route: Route,
  create: () => Promise<Creation<T>>,
) => {
  const header = headers['idempotency-key'];
  const key =
    header === undefined
      ? undefined
      : {
          caller: caller.id,
          routeName: routeKeyOf(route),
          key: header.slice(0, 200),
          bodyHash: createHash('sha256')
            .update(JSON.stringify([params, body]))
            .digest('base64url'),
        };
  const answerEarlier = async () => {
    const earlier = key && (await daftar.idempotency.earlier(key));
    if (earlier === 'reused') throw problem('idempotency-key-reused');
    return earlier && created(earlier.answer as T);
  };
  const earlier = await answerEarlier();
  if (earlier) return earlier;
  const { items, answer } = await create();
  if (await daftar.idempotency.create(items, key, answer, now)) return created(answer);
  const meanwhile = await answerEarlier();
  if (meanwhile) return meanwhile;
  throw problem('already-exists');
};
