import { randomInt } from 'node:crypto';
import { sealRecord } from '../../web/lib/seal-record.ts';
import type { Reply } from './client.ts';
import type { Stage } from './stage.ts';

const randomOf = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
const base32 = '0123456789abcdefghijklmnopqrstuv';
export const newLeaseId = () => `ls_${randomOf(base32, 26)}`;
export const newRecordId = () => `kr_${randomOf(base32, 26)}`;
export const newSecret = () => randomOf('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 40);
export const newCode = () => randomOf('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 12);

export type Place = { number: number; ticketCode: string; signature: string };
export type Lease = { leaseId: string; grantedAt: string; consentVersion: string; places: Place[] };
type Sent = { recordId: string; sealed: string; code: string; lease?: { leaseId: string; number: number } };

const must = async (reply: Promise<Reply>, ...statuses: number[]) => {
  const got = await reply;
  if (!statuses.includes(got.status)) throw new Error(`Expected ${statuses.join()}, got ${got.status}: ${got.text}`);
  return got.body;
};

/** Tablets as the kiosk's page makes them, and the crew that looks after them. */
export const kiosksOf = (stage: Stage) => {
  const crew = (campaignId: string, sessionId = 'bandung') => {
    const path = `/v1/campaigns/${campaignId}/sessions/${sessionId}`;
    const call = (method: string, rest: string, body?: object, token = stage.manager) =>
      stage.call(method, `${path}/${rest}`, { token, ...(body && { body }) });
    return {
      call,
      device: async (name = 'Tablet 1', leaseSize = 50) => must(call('POST', 'devices', { name, leaseSize }), 201),
      devices: async () => (await must(call('GET', 'devices'), 200)).items,
      records: async (state = '') => (await must(call('GET', `records${state && `?state=${state}`}`), 200)).items,
      resolve: (recordId: string, action: string, token = stage.manager) =>
        call('POST', `records/${recordId}/resolution`, { action }, token),
    };
  };

  /** A device from its code to its records. */
  const enrolled = async (campaignId: string, sessionId = 'bandung', name = 'Tablet 1') => {
    const { enrolment } = await crew(campaignId, sessionId).device(name);
    const secret = newSecret();
    const state = await must(
      stage.call('POST', '/v1/kiosk/enrolments', { body: { code: enrolment.code, secret } }),
      201,
    );
    const token = `${state.deviceId}_${secret}`;
    const post = (path: string, body: object) => stage.call('POST', `/v1/kiosk/${path}`, { token, body });

    /** Sealed as the page seals it; on a place where one is given, else pending. */
    const record = async (
      person: object,
      place?: { leaseId: string; number: number; ticketCode: string },
      more: { code?: string; recordId?: string; [field: string]: unknown } = {},
    ): Promise<Sent> => {
      const { code = place?.ticketCode ?? newCode(), recordId = newRecordId(), ...fields } = more;
      const contents = {
        person,
        consent: { version: '1', accepted: true },
        takenAt: new Date().toISOString(),
        ...fields,
      };
      const sealed = await sealRecord(state.sealingKey.publicKey, recordId, contents);
      return {
        recordId,
        sealed,
        code,
        ...(place && { lease: { leaseId: place.leaseId, number: place.number } }),
      };
    };
    const send = async (...records: Sent[]): Promise<Reply['body'][]> =>
      (await must(post('records', { records }), 200)).receipts;
    return {
      deviceId: state.deviceId as string,
      state,
      secret,
      token,
      post,
      record,
      send,
      /** The receipt of one record. */
      sendOne: async (...wanted: Parameters<typeof record>) => (await send(await record(...wanted)))[0],
      beat: (counts: object = { queued: 0, sent: 0, unused: 0 }) => post('heartbeats', counts),
      lease: async (
        size: number,
        leaseId = newLeaseId(),
      ): Promise<Lease & { at: (index: number) => Place & { leaseId: string } }> => {
        const lease: Lease = await must(post('leases', { leaseId, size }), 201, 200);
        return { ...lease, at: (index) => ({ ...(lease.places[index] as Place), leaseId }) };
      },
    };
  };
  return { crew, enrolled, must };
};
