import type { Cell, Sheet } from '../../lib/csv.ts';
import { say, type Text } from '../../lib/say.ts';
import { areaName } from './area-names.ts';
import type { AreaFigures, Coverage } from './use-coverage.ts';

const texts = {
  name: { id: 'Cakupan', en: 'Coverage' },
  area: { id: 'Wilayah', en: 'Area' },
  code: { id: 'Kode wilayah', en: 'Area code' },
  at: { id: 'Keadaan pada', en: 'As of' },
  signUps: { id: 'Pendaftar', en: 'Sign-ups' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  counted: { id: 'Masuk target', en: 'Counted for the target' },
  target: { id: 'Target', en: 'Target' },
  covered: { id: 'Tercakup', en: 'Covered' },
  baseline: { id: 'Peserta awal', en: 'Earlier members' },
  residents: { id: 'Penduduk 18+', en: 'Residents over 18' },
  validFrom: { id: 'Berlaku sejak', en: 'Valid from' },
  coverage: { id: 'Cakupan (%)', en: 'Coverage (%)' },
} as const satisfies Record<string, Text>;
const columns = [
  'area',
  'code',
  'at',
  'signUps',
  'newMembers',
  'counted',
  'target',
  'covered',
  'baseline',
  'residents',
  'validFrom',
  'coverage',
] as const;

/** What the page shows, row by row, the area itself first. */
export const coverageSheet = ({ area, parts, at }: Coverage): Sheet => ({
  name: say(texts.name),
  rows: [columns.map((name) => say(texts[name])), ...[area, ...parts].map((one) => rowOf(one, at))],
});

const rowOf = (one: AreaFigures, at: string): Cell[] => [
  areaName(one.areaCode),
  one.areaCode === '-' ? '' : one.areaCode,
  at,
  one.signUps,
  one.newMembers,
  one.target?.counted ?? null,
  one.target?.target ?? null,
  one.covered,
  one.baseline?.value ?? null,
  one.residents?.value ?? null,
  one.residents?.validFrom ?? null,
  one.coverage,
];
