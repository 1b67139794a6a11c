import './big-choice.css';
import type { ComponentChildren } from 'preact';
import { FieldProblem } from '../frame/field-problem.tsx';

type Option = { value: string; text: string };
type Props = {
  id: string;
  label: string;
  problem: string | undefined;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
  isFirst?: boolean;
};

/** Four of them fill a tablet's height. */
const mostBelowEachOther = 3;

/** One of a few, each 84 px high: the whole of it can be tapped. */
export const BigChoice = ({ id, label, problem, options, chosen, onChoose, isFirst }: Props) => (
  <fieldset
    id={id}
    class={problem ? 'big-choice big-choice-wrong' : 'big-choice'}
    tabIndex={-1}
    aria-describedby={problem ? `${id}-problem` : undefined}
    data-first={isFirst ? '' : undefined}
  >
    <legend>{label}</legend>
    <FieldProblem field={id} problem={problem} />
    <div class={options.length > mostBelowEachOther ? 'big-options big-options-many' : 'big-options'}>
      {options.map(({ value, text }) => (
        <Option key={value} name={id} value={value} checked={chosen === value} onChoose={() => onChoose(value)}>
          {text}
        </Option>
      ))}
    </div>
  </fieldset>
);

type OptionProps = { name: string; value: string; checked: boolean; onChoose: () => void; children: ComponentChildren };

const Option = ({ name, value, checked, onChoose, children }: OptionProps) => (
  <label class="big-option">
    <input type="radio" name={name} value={value} checked={checked} onChange={onChoose} />
    <span>{children}</span>
  </label>
);
