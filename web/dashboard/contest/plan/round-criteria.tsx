import { FieldGroup } from '../../../lib/field.tsx';
import type { CriterionDraft } from './plan-draft.ts';
import { labelOf } from './plan-labels.ts';
import { Tick } from './tick.tsx';

type Props = {
  at: number;
  criteria: readonly CriterionDraft[];
  without: readonly string[];
  problem: string | undefined;
  fill: (without: string[]) => void;
};

/** Which criteria a round asks for: all, until one is left out. What has no name yet is not there to be left out. */
export const RoundCriteria = ({ at, criteria, without, problem, fill }: Props) => {
  const id = `rounds-${at}-criterionIds`;
  return (
    <FieldGroup id={id} label={labelOf(id)} problem={problem}>
      <div class="contest-ticks">
        {criteria
          .filter(({ name }) => name.trim() !== '')
          .map(({ key, name }, nth) => (
            <Tick
              key={key}
              id={`${id}-${nth}`}
              label={name}
              value={!without.includes(key)}
              fill={(isIn) => fill(isIn ? without.filter((one) => one !== key) : [...without, key])}
            />
          ))}
      </div>
    </FieldGroup>
  );
};
