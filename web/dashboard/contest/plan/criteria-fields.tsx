import { Button } from '../../../lib/button.tsx';
import { say } from '../../../lib/say.ts';
import { TextBox } from '../../setup/form.tsx';
import { type CriterionDraft, newCriterion } from './plan-draft.ts';
import { labelOf } from './plan-labels.ts';
import { around, texts } from './texts.ts';
import { Tick } from './tick.tsx';

const most = 12;
type Props = {
  criteria: readonly CriterionDraft[];
  problemOf: (id: string) => string | undefined;
  fill: (criteria: CriterionDraft[]) => void;
};

export const CriteriaFields = ({ criteria, problemOf, fill }: Props) => {
  const change = (at: number, more: Partial<CriterionDraft>) =>
    fill(criteria.map((one, nth) => (nth === at ? { ...one, ...more } : one)));
  return (
    <fieldset class="contest-group">
      <legend>{say(texts.criteria)}</legend>
      {criteria.map((one, at) => {
        const box = (field: 'name' | 'hint' | 'weight' | 'from' | 'to') => ({
          id: `criteria-${at}-${field}`,
          label: labelOf(`criteria-${at}-${field}`),
          problem: problemOf(`criteria-${at}-${field}`),
          value: one[field],
          onValue: (value: string) => change(at, { [field]: value }),
        });
        return (
          <div key={one.key} class="contest-row">
            <TextBox {...box('name')} />
            <TextBox {...box('hint')} />
            <TextBox {...box('weight')} inputMode="numeric" />
            <TextBox {...box('from')} inputMode="numeric" />
            <TextBox {...box('to')} inputMode="numeric" />
            <Tick
              id={`criteria-${at}-halves`}
              label={labelOf(`criteria-${at}-halves`)}
              value={one.halves}
              fill={(halves) => change(at, { halves })}
            />
            {criteria.length > 1 && (
              <Button
                size="staff"
                aria-label={say(around.removeCriterion, String(at + 1))}
                onClick={() => fill(criteria.filter((each) => each !== one))}
              >
                {say(texts.remove)}
              </Button>
            )}
          </div>
        );
      })}
      {criteria.length < most && (
        <Button size="staff" onClick={() => fill([...criteria, newCriterion()])}>
          {say(texts.addCriterion)}
        </Button>
      )}
    </fieldset>
  );
};
