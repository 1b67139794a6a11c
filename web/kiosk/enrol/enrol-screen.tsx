import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readTicketCode, showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { say, type Text } from '../../lib/say.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { texts } from '../texts.ts';
import { enrol } from './enrol.ts';

const refusals: Partial<Record<string, Text>> = {
  'no-answer': texts.enrolNoAnswer,
  'enrolment-not-found': texts.enrolNotFound,
  'enrolment-used': texts.enrolUsed,
  'too-many-attempts': texts.enrolTooOften,
};

/** A code from the manager's screen makes this tablet a kiosk. One that came with the link is used at once. */
export const EnrolScreen = ({ linked, title, hint }: { linked?: string | undefined; title: Text; hint: Text }) => {
  const typed = useSignal(linked ?? '');
  const problem = useSignal<Text | undefined>(undefined);
  const isBusy = useSignal(false);

  const tryIt = async () => {
    if (isBusy.value) return;
    const code = readTicketCode(typed.value);
    problem.value = code === undefined ? texts.enrolCodeWrong : undefined;
    if (code === undefined) return document.getElementById('code')?.focus();
    isBusy.value = true;
    const refusal = await enrol(showTicketCode(code));
    isBusy.value = false;
    if (refusal !== undefined) problem.value = refusals[refusal] ?? texts.enrolFailed;
  };
  useEffect(() => {
    if (linked !== undefined) void tryIt();
  }, []);

  return (
    <form
      class="kiosk-middle"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      <h1>{say(title)}</h1>
      <p>{say(hint)}</p>
      <div>
        <label class="kiosk-label" for="code">
          {say(texts.enrolCode)}
        </label>
        <p class="hint" id="code-hint">
          {say(texts.enrolCodeHint)}
        </p>
        <FieldProblem field="code" problem={problem.value && say(problem.value)} />
        <input
          id="code"
          class="kiosk-input kiosk-input-code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          maxLength={20}
          aria-describedby={problem.value ? 'code-problem' : 'code-hint'}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </div>
      <button type="submit" class="kiosk-button kiosk-button-main">
        {say(isBusy.value ? texts.enrolling : texts.enrol)}
      </button>
    </form>
  );
};
