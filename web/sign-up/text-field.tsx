import type { ComponentChildren } from 'preact';
import { describedBy, Field } from '../lib/field.tsx';
import { showLater } from '../lib/show-later.ts';
import type { DraftField } from './draft.ts';
import { draft, fill, problemAt, showProblem } from './form.ts';
import { caretAfter, inFours } from './grouped.ts';

type TextName = Exclude<DraftField, 'membership'>;
type Props = {
  field: TextName;
  label: string;
  hint?: string;
  /** Digits are shown in groups of four while they are typed. */
  grouped?: boolean;
  after?: ComponentChildren;
  inputMode?: 'numeric' | 'tel';
  autocomplete?: string;
  placeholder?: string;
  maxLength?: number;
};

export const TextField = ({ field, label, hint, grouped, after, ...input }: Props) => {
  const asked = { id: field, label, hint, problem: problemAt(field) };
  return (
    <Field {...asked} after={after}>
      <input
        class="input"
        {...input}
        {...describedBy(asked)}
        value={draft.value[field]}
        onInput={({ currentTarget }) => fill(field, grouped ? regroup(currentTarget) : currentTarget.value)}
        onBlur={() => judge(field)}
      />
    </Field>
  );
};

const regroup = (input: HTMLInputElement): string => {
  const { value, selectionStart } = input;
  const grouped = inFours(value);
  if (grouped !== value) {
    const caret = caretAfter(value, selectionStart ?? value.length, grouped);
    input.value = grouped;
    input.setSelectionRange(caret, caret);
  }
  return grouped;
};

/** A field left with something in it is judged; an empty one only when it is sent. */
const judge = (field: TextName) => {
  if (draft.value[field] !== '') showLater(() => showProblem(field));
};
