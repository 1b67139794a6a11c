import { Button } from '../../../lib/button.tsx';
import { say } from '../../../lib/say.ts';
import { PickBox, TextBox } from '../../setup/form.tsx';
import { type CriterionDraft, newRound, type RoundDraft } from './plan-draft.ts';
import { labelOf } from './plan-labels.ts';
import { RoundCriteria } from './round-criteria.tsx';
import { around, texts } from './texts.ts';

const most = 5;
type Props = {
  rounds: readonly RoundDraft[];
  criteria: readonly CriterionDraft[];
  problemOf: (id: string) => string | undefined;
  fill: (rounds: RoundDraft[]) => void;
};

export const RoundFields = ({ rounds, criteria, problemOf, fill }: Props) => {
  const change = (at: number, more: Partial<RoundDraft>) =>
    fill(rounds.map((one, nth) => (nth === at ? { ...one, ...more } : one)));
  return (
    <fieldset class="contest-group">
      <legend>{say(texts.rounds)}</legend>
      {rounds.map((one, at) => {
        const box = (field: 'name' | 'kind' | 'opensAt' | 'closesAt' | 'best') => ({
          id: `rounds-${at}-${field}`,
          label: labelOf(`rounds-${at}-${field}`),
          problem: problemOf(`rounds-${at}-${field}`),
          value: one[field],
          onValue: (value: string) => change(at, { [field]: value }),
        });
        return (
          <div key={one.key} class="contest-row">
            <TextBox {...box('name')} />
            <PickBox
              {...box('kind')}
              options={[
                ['desk', say(texts.desk)],
                ['visit', say(texts.visit)],
              ]}
            />
            <TextBox {...box('opensAt')} type="datetime-local" />
            <TextBox {...box('closesAt')} type="datetime-local" />
            {at < rounds.length - 1 && <TextBox {...box('best')} inputMode="numeric" />}
            {criteria.length > 1 && (
              <RoundCriteria
                at={at}
                criteria={criteria}
                without={one.without}
                problem={problemOf(`rounds-${at}-criterionIds`)}
                fill={(without) => change(at, { without })}
              />
            )}
            {rounds.length > 1 && (
              <Button
                size="staff"
                aria-label={say(around.removeRound, String(at + 1))}
                onClick={() => fill(rounds.filter((each) => each !== one))}
              >
                {say(texts.remove)}
              </Button>
            )}
          </div>
        );
      })}
      {rounds.length < most && (
        <Button size="staff" onClick={() => fill([...rounds, newRound()])}>
          {say(texts.addRound)}
        </Button>
      )}
    </fieldset>
  );
};
