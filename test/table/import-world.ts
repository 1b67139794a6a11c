import { dirname } from 'node:path';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { noteRequest } from '../../functions/http/note-request.ts';
import { problem } from '../../functions/http/problem.ts';
import { putChunk } from '../../functions/partner/put-chunk.ts';
import { createSignUp } from '../../functions/public/create-sign-up.ts';
import { makeDemo } from '../../infra/local/demo/make-demo.ts';
import { keepMasterKey } from '../../infra/local/master-key.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Around } from '../../shared/table/client.ts';
import { startTestEngine } from '../engine.ts';

const organiserId = 'panitia-nusantara';
export type Result = { line: number; outcome: string; signUpId?: string; number?: number };
export type SentRow = Record<string, unknown> & { line: number };

/** The real operations over a real engine, without HTTP between: so that each request to the table can be made to fail. */
export const startImportWorld = async () => {
  const engine = await startTestEngine();
  const keyFile = keepMasterKey(dirname(engine.databaseFile));
  const { endpoint, tableName } = engine;
  await makeDemo({ endpoint, tableName, keyFile });
  const open = (around?: Around): Daftar =>
    openDaftar({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint, KEY_FILE: keyFile }, around);
  const daftar = open();
  let made = 0;

  const request = {
    caller: { id: 'uji', roles: [] },
    problem,
    language: 'en',
    headers: {},
    address: '127.0.0.1',
    query: {},
  };
  return {
    daftar,
    open,
    stop: () => engine.stop(),

    /** A campaign, with a session where a quota is given, and an import into its one community. */
    newImport: async (rows: number, quota?: { quota: number; waitingSize: number }) => {
      made += 1;
      const campaignId = `unggah-${made}`;
      const importId = `im_${String(made).padStart(26, '0')}`;
      const at = new Date().toISOString();
      const { sealed } = await daftar.sealing.newKey();
      const campaign = {
        campaignId,
        organiserId,
        name: 'Unggah',
        startsAt: '2020-01-01T00:00:00Z',
        endsAt: '2100-01-01T00:00:00Z',
        timeZone: 'Asia/Jakarta',
        personRule: 'nik',
        onePlacePer: 'campaign',
        consent: { version: '1', text: 'Setuju.' },
        questions: [] as never[],
        state: 'open',
        sealedDataKey: sealed,
        version: 1,
      } as const;
      const channel = (channelId: string, kind: 'page' | 'community') =>
        daftar.channels.newItem({ campaignId, channelId, kind, name: channelId, state: 'open', version: 1 });
      const sessionId = quota && 'bandung';
      const session = {
        campaignId,
        sessionId: 'bandung',
        cityCode: '32.73',
        venue: 'V',
        startsAt: at,
        timeZone: 'Asia/Jakarta',
        version: 1,
      };
      await daftar.table.transact([
        daftar.campaigns.newItem(campaign),
        channel('komunitas', 'community'),
        channel('halaman', 'page'),
        ...(quota
          ? [
              daftar.sessions.newItem(session),
              ...daftar.sequences.newItems(session, quota.quota, quota.waitingSize, false),
            ]
          : []),
      ]);
      const terms = { importId, organiserId, campaignId, channelId: 'komunitas', ...(sessionId && { sessionId }) };
      const attestation = { consentVersion: '1', statement: 'Setuju.', at, by: 'uji' };
      const expiresAt = Math.floor(Date.now() / 1000) + 86_400;
      await daftar.imports.create({ ...terms, fileName: 'a.csv', rows, attestation, createdAt: at, expiresAt });
      return { campaignId, importId, sessionId };
    },

    send: async (by: Daftar, importId: string, n: number, rows: readonly SentRow[]): Promise<Result[]> => {
      const asked = { ...request, params: { importId, n }, body: { rows }, now: Date.now(), daftar: by };
      const note = noteRequest({ does: 'putChunk', ...asked, requestId: `${importId} ${n}` }, by);
      const { body } = await putChunk.run({ ...asked, note } as never);
      return (body as { results: Result[] }).results;
    },
    signUp: async (by: Daftar, campaignId: string, sessionId: string | undefined, person: object) => {
      const consent = { version: '1', accepted: true };
      const body = { ...(sessionId && { sessionId }), person: { ...person }, consent, answers: {} };
      return createSignUp.run({ ...request, params: { campaignId }, body, now: Date.now(), daftar: by } as never);
    },

    everybody: async (campaignId: string, sessionId: string | undefined): Promise<SignUp[]> => {
      const all: SignUp[] = [];
      for (const roster of sessionId ? [sessionId] : ['channel:komunitas', 'channel:halaman']) {
        let after: Record<string, unknown> | undefined;
        do {
          const page = await daftar.signUps.page(campaignId, roster, 500, after);
          all.push(...page.items);
          after = page.last;
        } while (after);
      }
      return all;
    },
  };
};
export type ImportWorld = Awaited<ReturnType<typeof startImportWorld>>;
