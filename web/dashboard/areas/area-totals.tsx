import { showDateAndYear, showNumber } from '../../lib/format.ts';
import { Icon, type IconName } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { showPercent } from './show-percent.ts';
import type { AreaFigures } from './use-coverage.ts';

const texts = {
  figures: { id: 'Angka wilayah ini', en: 'Figures of this area' },
  coverage: { id: 'Cakupan', en: 'Coverage' },
  signUps: { id: 'Pendaftar', en: 'Sign-ups' },
  newMembers: { id: 'Anggota baru', en: 'New members' },
  noResidents: {
    id: 'jumlah penduduk 18+ belum diisi',
    en: 'residents over 18 are not known yet',
  },
  noTarget: { id: 'tanpa target', en: 'no target' },
  noBaseline: { id: 'peserta awal belum diisi', en: 'earlier members are not known yet' },
} as const satisfies Record<string, Text>;
const ofResidents: TextAround<[string, string, string]> = {
  id: (covered, residents, day) => `${covered} dari ${residents} penduduk 18+ (sejak ${day})`,
  en: (covered, residents, day) => `${covered} of ${residents} residents over 18 (since ${day})`,
};
const ofTarget: TextAround<[string, string, string]> = {
  id: (counted, target, day) => `${counted} dari target ${target} sampai ${day}`,
  en: (counted, target, day) => `${counted} of a target of ${target} by ${day}`,
};
const baseline: TextAround<[string, string]> = {
  id: (members, day) => `di atas ${members} peserta awal (${day})`,
  en: (members, day) => `on top of ${members} earlier members (${day})`,
};

/** The three questions of a monthly meeting: how many are covered, does the target hold, who is new. */
export const AreaTotals = ({ figures }: { figures: AreaFigures }) => {
  const { coverage, covered, residents, target, signUps, newMembers, baseline: before } = figures;
  const day = (date: string) => showDateAndYear(date, 'UTC');
  return (
    <section class="card total-strip coverage-totals" aria-label={say(texts.figures)}>
      <Total icon="place" kind="confirmed" title={say(texts.coverage)} value={showPercent(coverage)}>
        {residents
          ? say(ofResidents, showNumber(covered), showNumber(residents.value), day(residents.validFrom))
          : say(texts.noResidents)}
      </Total>
      <Total icon="arrived" kind="checkedIn" title={say(texts.signUps)} value={showNumber(signUps)}>
        {target
          ? say(ofTarget, showNumber(target.counted), showNumber(target.target), day(target.to))
          : say(texts.noTarget)}
      </Total>
      <Total icon="new-member" kind="newMembers" title={say(texts.newMembers)} value={showNumber(newMembers)}>
        {before ? say(baseline, showNumber(before.value), day(before.validFrom)) : say(texts.noBaseline)}
      </Total>
    </section>
  );
};

type Shown = { icon: IconName; kind: string; title: string; value: string; children: string };

const Total = ({ icon, kind, title, value, children }: Shown) => (
  <div class={`total total-${kind}`}>
    <h2>
      <Icon name={icon} />
      {title}
    </h2>
    <p class="total-figure" data-coverage={kind} data-value={value}>
      {/^[\d.,]+$/.test(value) ? (
        <Numerals text={value} label={value} outlined={false} />
      ) : (
        <span class="coverage-percent">{value}</span>
      )}
    </p>
    <p class="total-note">{children}</p>
  </div>
);
