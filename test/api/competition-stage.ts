import type { Reply } from './client.ts';
import type { Stage } from './stage.ts';

const hourMs = 3_600_000;
export const iso = (fromNowH: number) => new Date(Date.now() + fromNowH * hourMs).toISOString();

export const criteria = [
  { criterionId: 'saluran', name: 'Saluran air', weight: 3 },
  { criterionId: 'sampah', name: 'Sampah dipilah', weight: 3 },
  { criterionId: 'halaman', name: 'Halaman & tanaman', weight: 2 },
  { criterionId: 'warga', name: 'Warga ikut serta', weight: 2 },
];
const twoRounds = [
  { roundId: 'foto', name: 'Foto', kind: 'desk', opensAt: iso(-1), closesAt: iso(2), best: 2 },
  { roundId: 'kunjungan', name: 'Kunjungan', kind: 'visit', opensAt: iso(-1), closesAt: iso(4) },
];
/** Kelurahan of Kota Bogor. */
export const villages = ['32.71.01.1001', '32.71.02.1001', '32.71.03.1001', '32.71.04.1001', '32.71.05.1001'];
export const rt = (nth: number, village = villages[nth % villages.length]) => ({
  villageCode: village,
  rw: '005',
  rt: String(nth),
});

export type Contest = Awaited<ReturnType<typeof newContest>>;

/** A competition in a campaign of its own, and the things that people do to it in their own names. */
export const newContest = async (stage: Stage, more: object = {}) => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const competitionId = campaignId.replace('acara', 'lomba');
  const at = `/v1/competitions/${competitionId}`;
  const manage = (method: string, path: string, body?: unknown, token = stage.manager): Promise<Reply> =>
    stage.call(method, `${at}${path}`, { token, ...(body !== undefined && { body }) });
  const must = async (reply: Promise<Reply>) => {
    const { status, body, text } = await reply;
    if (status >= 300) throw new Error(`${status} ${text}`);
    return body;
  };
  const body = {
    competitionId,
    name: 'RT Bersih Uji',
    level: 'rt',
    areaCode: '32.71',
    criteria,
    rounds: twoRounds,
    entriesOpenAt: iso(-1),
    entriesCloseAt: iso(1),
    announcesAt: iso(5),
    objectionsUntil: iso(6),
    ...more,
  };
  await must(stage.call('POST', `/v1/campaigns/${campaignId}/competitions`, { token: stage.manager, body }));
  await must(manage('POST', '/opening'));

  return {
    campaignId,
    competitionId,
    at,
    manage,
    must,
    enter: (nth: number, given: object = {}, call = stage.call) =>
      call('POST', `${at}/entries`, {
        body: {
          unit: rt(nth),
          contact: { name: 'Pak Contoh', phone: `08123456${String(7000 + nth)}` },
          statement: 'Kerja bakti tiap Minggu.',
          consent: { accepted: true },
          ...given,
        },
      }),
    invite: async (name: string, given: object = {}) => {
      const email = `${name}.${competitionId}@daftar.test`;
      const { judgeNumber } = await must(manage('PUT', '/judges', { email, name: 'Juri Contoh', ...given }));
      return { judgeNumber: judgeNumber as number, token: await stage.product.token(email) };
    },
    close: () => must(manage('POST', '/closing')),
    open: (roundId: string) => must(manage('POST', `/rounds/${roundId}/opening`)),
    lock: (roundId: string) => must(manage('POST', `/rounds/${roundId}/closing`)),
    judge: (token: string, roundId: string, entry: number, marks: readonly number[], given: object = {}) =>
      stage.call('PUT', `${at}/rounds/${roundId}/entries/${entry}/sheet`, {
        token,
        body: {
          marks: Object.fromEntries(marks.map((mark, nth) => [criteria[nth]?.criterionId, mark])),
          filledAt: new Date().toISOString(),
          ...given,
        },
      }),
  };
};
