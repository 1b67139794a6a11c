import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { showLater } from '../../lib/show-later.ts';
import { type DraftField, draft, fill, problemAt, showProblem } from './draft.ts';

type TextFieldProps = {
  field: DraftField;
  label: Text;
  hint?: Text;
  autocomplete?: string;
  inputMode?: 'tel' | 'numeric';
};
export const TextField = ({ field, label, hint, ...input }: TextFieldProps) => {
  const asked = { id: field, label: say(label), hint: hint && say(hint), problem: problemAt(field) };
  return (
    <Field {...asked}>
      <input
        class="input"
        autocomplete="off"
        maxLength={80}
        {...input}
        {...describedBy(asked)}
        value={draft.value[field]}
        onInput={({ currentTarget }) => fill(field, currentTarget.value)}
        onBlur={() => showLater(() => showProblem(field))}
      />
    </Field>
  );
};
