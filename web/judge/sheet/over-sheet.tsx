import { ownTimeZone, showDateAndYear, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type TextAround } from '../../lib/say.ts';
import type { Round } from '../current.ts';
import { CriterionCard } from './criterion-card.tsx';

const over: TextAround<[string]> = {
  id: (at) =>
    `Waktu menilai habis ${at}. Yang sudah Anda isi tetap dikirim; perlu waktu lagi? Minta panitia mengundurkannya.`,
  en: (at) => `Judging ended ${at}. What you gave before is still sent. More time? Ask the committee to move the end.`,
};

export const isOver = ({ state, closesAt }: Round): boolean =>
  state === 'judging' && Date.now() >= Date.parse(closesAt);

type Props = { round: Round; marks: Record<string, number>; notes: Record<string, string> };

/** A sheet whose time is over, to be read alone: a mark more would replace what was given in time. */
export const OverSheet = ({ round, marks, notes }: Props) => (
  <>
    <p class="locked-note">
      <Icon name="lock" />
      {say(over, `${showDateAndYear(round.closesAt, ownTimeZone)}, ${showTime(round.closesAt, ownTimeZone)}`)}
    </p>
    {round.criteria.map((criterion) => (
      <CriterionCard
        key={criterion.criterionId}
        criterion={criterion}
        mark={marks[criterion.criterionId]}
        note={notes[criterion.criterionId] ?? ''}
        isMissing={false}
        readOnly
        fill={() => undefined}
      />
    ))}
  </>
);
