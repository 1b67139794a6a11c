import { organiser } from './demo-data.ts';

const hourMs = 3_600_000;
const contestCampaignId = 'rt-bersih-bogor';
const inCampaign = { organiserId: organiser.organiserId, campaignId: contestCampaignId, channelId: 'rt-bersih-bogor' };

/** The judges of both demo contests. The second lives in a kelurahan that competes. */
export const contestJudges = [
  { email: 'juri1@daftar.test', name: 'Ratna Contoh' },
  { email: 'juri2@daftar.test', name: 'Hasan Contoh', homeVillageCode: '32.71.01.1001' },
  { email: 'juri3@daftar.test', name: 'Maria Contoh' },
] as const;

const criteria = [
  {
    criterionId: 'saluran-air',
    name: 'Saluran air',
    hint: '0 = tersumbat · 5 = sebagian lancar · 10 = bersih dan lancar',
    weight: 3,
  },
  {
    criterionId: 'sampah-dipilah',
    name: 'Sampah dipilah',
    hint: '0 = tercampur · 5 = sebagian dipilah · 10 = semua rumah memilah',
    weight: 3,
  },
  {
    criterionId: 'halaman',
    name: 'Halaman & tanaman',
    hint: '0 = gersang · 5 = terawat sebagian · 10 = rindang dan terawat',
    weight: 2,
  },
  {
    criterionId: 'warga',
    name: 'Warga ikut serta',
    hint: '0 = pengurus saja · 5 = separuh warga · 10 = hampir semua',
    weight: 2,
  },
].map((one) => ({ ...one, from: 0, to: 10, halves: false }));

/** Two contests: RT may still enter the first, RW are judged in the second. */
export const contests = (now: number) => {
  const at = (days: number) => new Date(Math.floor(now / hourMs) * hourMs + days * 24 * hourMs).toISOString();
  const contest = (competitionId: string, name: string, level: 'rt' | 'rw', begins: number) => ({
    ...inCampaign,
    competitionId,
    name,
    level,
    areaCode: '32.71',
    categories: [],
    criteria,
    rounds: [
      { roundId: 'foto', name: 'Foto', kind: 'desk' as const, opensAt: at(begins), closesAt: at(begins + 7), best: 12 },
      {
        roundId: 'kunjungan',
        name: 'Kunjungan',
        kind: 'visit' as const,
        opensAt: at(begins + 7),
        closesAt: at(begins + 14),
        best: 3,
      },
      { roundId: 'final', name: 'Final', kind: 'visit' as const, opensAt: at(begins + 14), closesAt: at(begins + 17) },
    ],
    entriesOpenAt: at(-7),
    entriesCloseAt: at(begins),
    announcesAt: at(begins + 18),
    objectionsUntil: at(begins + 21),
    judgesPerEntry: 2,
    normalise: 'none' as const,
    absence: { rule: 'mean-of-present' as const, minimumJudges: 1 },
    ties: [
      { by: 'criterion' as const, criterionId: 'saluran-air' },
      { by: 'smaller-spread' as const },
      { by: 'earlier-entry' as const },
    ],
    judgesNamed: false,
    version: 1,
  });
  return [
    { ...contest('rt-bersih-bogor', 'RT Bersih Bogor', 'rt', 14), state: 'open' as const },
    { ...contest('rw-bersih-bogor', 'RW Bersih Bogor', 'rw', -1), state: 'closed' as const },
  ];
};

const statement = 'Kerja bakti tiap Minggu pagi; saluran depan pos ronda sudah dibersihkan.';
/** Made-up units of real kelurahan. */
export const contestUnits = {
  'rt-bersih-bogor': [
    { villageCode: '32.71.01.1001', rw: '005', rt: '012' },
    { villageCode: '32.71.02.1001', rw: '008', rt: '003' },
    { villageCode: '32.71.03.1002', rw: '002', rt: '007' },
    { villageCode: '32.71.04.1003', rw: '011', rt: '001' },
  ],
  'rw-bersih-bogor': [
    { villageCode: '32.71.01.1001', rw: '005' },
    { villageCode: '32.71.01.1002', rw: '002' },
    { villageCode: '32.71.02.1001', rw: '008' },
    { villageCode: '32.71.03.1002', rw: '004' },
    { villageCode: '32.71.04.1003', rw: '001' },
    { villageCode: '32.71.06.1001', rw: '006' },
  ],
};
export const contestContact = (nth: number) => ({
  contact: { name: 'Pengurus Contoh', phone: `+628123456${String(7_000 + nth)}` },
  statement,
});
