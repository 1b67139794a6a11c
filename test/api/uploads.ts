import type { Reply } from './client.ts';
import type { Stage } from './stage.ts';

export type Row = Record<string, unknown> & { line: number };
type Upload = { campaignId: string; channelId: string; sessionId?: string; rows: number; [more: string]: unknown };

/** What a coordinator's page or a partner's system sends, by hand. */
export const uploadsOf = (stage: Stage) => {
  let made = 0;
  const must = async (reply: Promise<Reply>, ...statuses: number[]) => {
    const got = await reply;
    if (!statuses.includes(got.status)) throw new Error(`Expected ${statuses.join()}, got ${got.status}: ${got.text}`);
    return got.body;
  };
  const manage = (method: string, path: string, body?: object) =>
    stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });

  const begin = (token: string, { campaignId, ...upload }: Upload) =>
    stage.call('POST', `/v1/campaigns/${campaignId}/imports`, {
      token,
      body: {
        fileName: 'anggota.xlsx',
        fileHash: `berkas-nomor-${++made}`,
        mapping: { name: 'Nama', nik: 'NIK', phone: 'HP' },
        attestation: { consentVersion: '1', statement: 'Semua anggota sudah setuju.' },
        ...upload,
      },
    });
  const send = (token: string, importId: string, n: number, rows: readonly Row[]) =>
    stage.call('PUT', `/v1/imports/${importId}/chunks/${n}`, { token, body: { firstLine: rows[0]?.line, rows } });

  return {
    must,
    begin,
    send,
    manage,
    /** A channel, and a key of it. */
    channel: async (
      campaignId: string,
      channelId = 'komunitas',
      kind = 'community',
      key: object = {},
    ): Promise<string> => {
      await must(manage('POST', `${campaignId}/channels`, { channelId, kind, name: channelId }), 201);
      return (await must(manage('POST', `${campaignId}/channels/${channelId}/keys`, { name: 'uji', ...key }), 201)).key;
    },
    started: async (token: string, upload: Upload): Promise<string> => (await must(begin(token, upload), 201)).importId,
    sent: async (token: string, importId: string, n: number, rows: readonly Row[]): Promise<Reply['body'][]> =>
      (await must(send(token, importId, n, rows), 200)).results,
    shown: (token: string, importId: string) => must(stage.call('GET', `/v1/imports/${importId}`, { token }), 200),
    /** So many good rows, from this line on. */
    rows: (count: number, firstLine = 2): Row[] =>
      Array.from({ length: count }, (_, at) => ({ line: firstLine + at, ...stage.nextPerson() })),
  };
};

/** How many of each outcome. */
export const tally = (results: readonly { outcome: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};
