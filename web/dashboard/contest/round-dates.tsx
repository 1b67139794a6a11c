import { Icon } from '../../lib/icon.tsx';
import { say, type TextAround } from '../../lib/say.ts';
import { type Competition, showAt } from './competition.ts';

const texts = {
  early: {
    id: (at) => `Bisa dibuka mulai ${at}. Mau lebih awal? Majukan tanggalnya di aturan lomba.`,
    en: (at) => `Can begin from ${at}. Earlier? Move its date in the rules.`,
  },
  over: {
    id: (at) =>
      `Waktu menilai habis ${at}. Hanya nilai yang diisi sebelum itu masih diterima. Kunci babak ini, atau undurkan akhirnya di aturan lomba.`,
    en: (at) =>
      `Judging ended ${at}. Only marks given before then are still taken. Lock the round, or move its end in the rules.`,
  },
} as const satisfies Record<string, TextAround<[string]>>;

/** What the dates of a round mean now, where they mean something. */
export const RoundDates = ({ round: { state, opensAt, closesAt } }: { round: Competition['rounds'][number] }) => {
  const now = Date.now();
  const isEarly = state === 'waiting' && now < Date.parse(opensAt);
  const isOver = state === 'judging' && now >= Date.parse(closesAt);
  if (!isEarly && !isOver) return null;
  return (
    <p class={isOver ? 'round-dates round-over' : 'round-dates'}>
      <Icon name={isOver ? 'fix' : 'waiting'} />
      <span>{isOver ? say(texts.over, showAt(closesAt)) : say(texts.early, showAt(opensAt))}</span>
    </p>
  );
};
