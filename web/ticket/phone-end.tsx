import type { Signal } from '@preact/signals';
import { describedBy, Field } from '../lib/field.tsx';
import { say } from '../lib/say.ts';
import { texts } from './texts.ts';

/** The proof that the holder asks: the code may have been seen on a screen, the phone's end not. */
export const PhoneEnd = ({ value, problem }: { value: Signal<string>; problem: string | undefined }) => {
  const asked = { id: 'phone-end', label: say(texts.phoneEnd), hint: say(texts.phoneEndHint), problem };
  return (
    <Field {...asked}>
      <input
        class="input"
        {...describedBy(asked)}
        inputMode="numeric"
        autocomplete="off"
        maxLength={3}
        value={value.value}
        onInput={({ currentTarget }) => {
          value.value = currentTarget.value.replace(/\D/g, '');
        }}
      />
    </Field>
  );
};
