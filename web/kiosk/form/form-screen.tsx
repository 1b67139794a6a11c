import './form-screen.css';
import { useLayoutEffect } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { texts } from '../texts.ts';
import { FinishStep } from './finish-step.tsx';
import { attempt, goBack, isMemoryFull, isSubmitting, problems, screen, step } from './form.ts';
import { NameStep } from './name-step.tsx';
import { NikStep } from './nik-step.tsx';
import { PhoneStep } from './phone-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { press } from './submit.ts';

/** One question, or one small group, at a time; back and on are always at the same place. */
export const FormScreen = () => {
  const now = step.value;
  const index = screen.value.at === 'form' ? screen.value.step : 0;
  const tries = attempt.value;
  useLayoutEffect(() => scrollTo(0, 0), [index]);
  useLayoutEffect(() => {
    // The field of this screen, or the first that is wrong, takes the focus: so a keyboard or a scanner can go on at once.
    const [wrong] = problems.peek().keys();
    const wanted = tries > 0 && wrong !== undefined ? document.getElementById(wrong) : null;
    const first = wanted ?? document.querySelector<HTMLElement>('main [data-first]');
    (first?.querySelector<HTMLElement>('input:checked, input') ?? first)?.focus();
  }, [index, tries]);
  if (!now) return null;
  return (
    <form
      class="form-screen"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <div class="form-body" key={index}>
        {now.kind === 'name' && <NameStep />}
        {now.kind === 'nik' && <NikStep />}
        {now.kind === 'phone' && <PhoneStep />}
        {now.kind === 'questions' && <QuestionsStep questions={now.questions} />}
        {now.kind === 'finish' && <FinishStep />}
      </div>
      {isMemoryFull.value && (
        <p class="form-trouble" role="alert">
          <Icon name="fix" />
          <span>
            <strong>{say(texts.memoryFull)}.</strong> {say(texts.memoryFullHint)}
          </span>
        </p>
      )}
      <div class="kiosk-ways">
        <button type="button" class="kiosk-button" onClick={goBack}>
          <Icon name="back" />
          {say(texts.back)}
        </button>
        <button type="submit" class="kiosk-button kiosk-button-main">
          {say(isSubmitting.value ? texts.sending : now.kind === 'finish' ? texts.agree : texts.next)}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
};
