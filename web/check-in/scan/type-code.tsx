import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readScannedTicket } from '../../../shared/domain/signed-link.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { texts } from '../texts.ts';

const own = {
  code: { id: 'Kode tiket', en: 'Ticket code' },
  hint: { id: '12 huruf dan angka, misalnya 7KQ4-M2XD-9WTR', en: '12 letters and digits, such as 7KQ4-M2XD-9WTR' },
  wrong: {
    id: 'Kode tiket ada 12 huruf dan angka. Cocokkan lagi dengan tiketnya.',
    en: 'A ticket code has 12 letters and digits. Compare it with the ticket.',
  },
  check: { id: 'Periksa', en: 'Check' },
} as const satisfies Record<string, Text>;

export const TypeCode = ({ tell, close }: { tell: (text: string) => void; close: () => void }) => {
  const typed = useSignal('');
  const isWrong = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const asked = {
    id: 'code',
    label: say(own.code),
    hint: say(own.hint),
    problem: isWrong.value ? say(own.wrong) : undefined,
  };
  return (
    <form
      class="type-code"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        isWrong.value = readScannedTicket(typed.value) === undefined;
        if (isWrong.value) input.current?.focus();
        else tell(typed.value);
      }}
    >
      <Field {...asked}>
        <input
          ref={input}
          class="input type-code-input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          {...describedBy(asked)}
        />
      </Field>
      <div class="gate-actions">
        <Button onClick={close}>{say(texts.close)}</Button>
        <Button kind="main" type="submit">
          {say(own.check)}
        </Button>
      </div>
    </form>
  );
};
