import type { SignUp } from '../../shared/domain/sign-up.ts';
import { type Around, openTable, type Table, type TableRequest } from '../../shared/table/client.ts';
import { sequences } from '../../shared/table/sequence.ts';
import { signUps } from '../../shared/table/sign-up.item.ts';
import { signUpChanges } from '../../shared/table/sign-up-changes.ts';
import { signingUp } from '../../shared/table/signing-up.ts';
import { startTestEngine } from '../engine.ts';

type Act = (send: () => Promise<unknown>, request: TableRequest) => Promise<unknown>;

export const now = '2026-11-14T08:00:00.000Z';
export const at = { at: now, requestId: 'rq_change' };

/** An engine, and a table on it whose requests a test may get hold of one by one. */
export const startTableFixture = async () => {
  const engine = await startTestEngine();
  let caught: { matches: (request: TableRequest) => boolean; act: Act }[] = [];
  const around: Around = (request, send) => {
    const one = caught.find(({ matches }) => matches(request));
    if (!one) return send();
    caught = caught.filter((other) => other !== one);
    return one.act(send, request);
  };
  const { endpoint, tableName } = engine;
  const table = openTable({ endpoint, tableName, around });
  /** Not to be caught. */
  const beside = openTable({ endpoint, tableName });
  let sessions = 0;

  return {
    engine,
    table,
    beside,
    /** A way to the table of its own, that tells of each request. */
    watched: (tell: (request: TableRequest) => unknown) =>
      openTable({
        endpoint,
        tableName,
        around: (request, send) => {
          tell(request);
          return send();
        },
      }),
    stop: () => engine.stop(),
    /** The next request that fits goes through `act` instead. */
    catchNext: (matches: (request: TableRequest) => boolean, act: Act) => caught.push({ matches, act }),
    /** What was to be caught and did not come is forgotten. */
    catchNoMore: () => {
      caught = [];
    },
    /** A session of its own, with nobody signed up. */
    openSession: async (quota: number, waitingSize = quota) => {
      sessions += 1;
      const session = { campaignId: `lari-${sessions}`, sessionId: 'bandung' };
      await beside.transact(sequences(beside).newItems(session, quota, waitingSize, false));
      return session;
    },
  };
};

export const storesOf = (table: Table) => ({ ...signUps(table), ...signingUp(table), ...signUpChanges(table) });

/** A person as they sign up, by name alone. */
export const draftOf = (
  { campaignId, sessionId }: { campaignId: string; sessionId: string },
  name: string,
): Omit<SignUp, 'status' | 'version'> => ({
  organiserId: 'panitia',
  personKey: name,
  campaignId,
  place: campaignId,
  signUpId: `su_${name}_${campaignId}`,
  ticketCode: name.toUpperCase(),
  sessionId,
  channelId: 'halaman',
  city: '32.73',
  day: '2026-11-14',
  membership: 'none',
  name,
  phone: '+6281234567890',
  consent: { version: '1', at: now, channelId: 'halaman' },
  signedUpAt: now,
  changedAt: now,
  requestId: `rq_${name}`,
});

type Written = {
  Key?: { pk: string; sk: string };
  Item?: { pk: string; sk: string };
  UpdateExpression?: string;
  IndexName?: string;
};
const written = ({ input }: TableRequest) => input as Written;
const keyIn = (request: TableRequest) => written(request).Key ?? written(request).Item ?? { pk: '', sk: '' };

/** Which request is meant, in the words of the design. */
export const requests = {
  takingANumber: (request: TableRequest) => written(request).UpdateExpression?.startsWith('SET issued') === true,
  takingABlock: (request: TableRequest) => written(request).UpdateExpression?.startsWith('SET blockFirst') === true,
  insertingPeople: (request: TableRequest) => request.action === 'PartiQLInsert',
  puttingAPerson: (request: TableRequest) => request.action === 'PutItem' && keyIn(request).pk.startsWith('PERSON#'),
  movingTheLine: (request: TableRequest) => request.action === 'UpdateItem' && keyIn(request).sk === 'LINE',
  readingTheLine: (request: TableRequest) => request.action === 'GetItem' && keyIn(request).sk === 'LINE',
  readingTheNumbers: (request: TableRequest) => request.action === 'GetItem' && keyIn(request).sk === 'NUMBERS',
  copyingTheLine: (request: TableRequest) => written(request).UpdateExpression?.startsWith('SET line') === true,
  buryingANumber: (request: TableRequest) => keyIn(request).sk.startsWith('DEAD#'),
  stampingAPerson: (request: TableRequest) =>
    request.action === 'UpdateItem' && keyIn(request).pk.startsWith('PERSON#'),
  aTransaction: (request: TableRequest) => request.action === 'TransactWriteItems',
  theListIndex: (request: TableRequest) => request.action === 'Query' && written(request).IndexName === 'list',
};

export const failWith =
  (name: string): Act =>
  () =>
    Promise.reject(Object.assign(new Error(`${name}, injected`), { name }));
/** The table did it, and nobody heard. */
export const loseAnswer: Act = async (send) => {
  await send();
  throw Object.assign(new Error('lost, injected'), { name: 'TimeoutError' });
};
/** As the SDK does where an answer is lost: it asks again, after `meanwhile`. */
export const askTwice =
  (meanwhile: () => Promise<unknown> = async () => undefined): Act =>
  async (send) => {
    await send();
    await meanwhile();
    return send();
  };
