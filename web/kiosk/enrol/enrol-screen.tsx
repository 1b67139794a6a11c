import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say, type Text } from '../../lib/say.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { texts } from '../texts.ts';
import { enrol } from './enrol.ts';
import { linkedCode } from './linked-code.ts';
import { tryCode } from './try-code.ts';

/** A code from the manager's screen makes this tablet a kiosk. One that came with the link is used at once. */
export const EnrolScreen = ({ title, hint }: { title: Text; hint: Text }) => {
  const typed = useSignal('');
  const problem = useSignal<Text | undefined>(undefined);
  const isBusy = useSignal(false);

  const tryIt = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    problem.value = undefined;
    problem.value = await tryCode(typed.value, enrol);
    isBusy.value = false;
    if (problem.value === texts.enrolCodeWrong) document.getElementById('code')?.focus();
  };
  const linked = linkedCode.value;
  useEffect(() => {
    if (linked === undefined) return;
    typed.value = linked;
    void tryIt();
  }, [linked]);

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
