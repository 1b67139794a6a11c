import { openDaftar } from '../../functions/http/daftar.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { startTestEngine } from '../engine.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';

export const twoCities = { bandung: { quota: 5 }, surabaya: { quota: 5, cityCode: '35.78' } };
export type Person = ReturnType<Stage['nextPerson']>;
export type PeopleStage = Awaited<ReturnType<typeof startPeopleStage>>;

/** The product with a manager who looks people up, corrects and merges them, and its audit log as it is stored. */
export const startPeopleStage = async (seed: string) => {
  const engine = await startTestEngine();
  const stage = await startStage(seed, { DYNAMODB_ENDPOINT: engine.endpoint });
  const manage = (method: string, path: string, body?: object, headers?: Record<string, string>) =>
    stage.call(method, `/v1/campaigns/${path}`, {
      token: stage.manager,
      ...(body && { body }),
      ...(headers && { headers }),
    });
  const search = (campaignId: string, body: object) => manage('POST', `${campaignId}/people-searches`, body);
  return {
    ...stage,
    manage,
    /** Who did not say where they live. */
    unplaced: () => {
      const { name, nik, phone } = stage.nextPerson();
      return { name, nik, phone };
    },
    signUp: async (campaignId: string, person: object, more: object = {}) => {
      const { status, body, text } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, {
        body: signUpBody(person, more),
      });
      if (status !== 201) throw new Error(`Expected 201, got ${status}: ${text}`);
      return body;
    },
    search,
    searchAll: async (campaignId: string, body: object) => {
      const found: { signUpId: string; name: string }[] = [];
      let cursor: string | null = null;
      do {
        const asked = { ...body, ...(cursor && { cursor }) };
        const { status, body: page, text }: Awaited<ReturnType<typeof search>> = await search(campaignId, asked);
        if (status !== 200) throw new Error(`Expected 200, got ${status}: ${text}`);
        found.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return found;
    },
    correct: (campaignId: string, signUpId: string, body: object, version?: number) =>
      manage(
        'PATCH',
        `${campaignId}/sign-ups/${signUpId}`,
        body,
        version === undefined ? undefined : { 'if-match': `"${version}"` },
      ),
    get: (campaignId: string, signUpId: string) => manage('GET', `${campaignId}/sign-ups/${signUpId}`),
    ticket: (code: string) => stage.call('GET', `/v1/tickets/${code}`),
    auditOf: async (campaignId: string): Promise<AuditEntry[]> => {
      const log: AuditEntry[] = [];
      const daftar = openDaftar({ TABLE_NAME: 'daftar', DYNAMODB_ENDPOINT: engine.endpoint, MASTER_KEY_ID: 'unused' });
      for await (const entry of daftar.audit.ofCampaign(campaignId)) log.push(entry);
      return log;
    },
    recount: async (campaignId: string) => {
      const { body } = await manage('POST', `${campaignId}/counts/recounts`);
      return eventually(
        async () => (await manage('GET', `${campaignId}/counts/recounts/${body.recountId}`)).body,
        ({ state }) => state === 'done',
      );
    },
    end: async () => {
      await stage.product.stop();
      await engine.stop();
    },
  };
};
