import { showNumber } from '../../lib/format.ts';
import { say } from '../../lib/say.ts';
import { aroundTwo } from '../texts.ts';
import { screen, steps } from './form.ts';

/** Which step this is, and what it asks. */
export const StepHead = ({ title, hint }: { title: string; hint?: string }) => {
  const at = screen.value.at === 'form' ? screen.value.step : 0;
  return (
    <>
      <div class="step-count">
        <span class="step-marks" aria-hidden="true">
          {steps.value.map((_, index) => (
            <span key={index} class={index < at ? 'step-done' : index === at ? 'step-now' : ''} />
          ))}
        </span>
        <p>{say(aroundTwo.step, showNumber(at + 1), showNumber(steps.value.length))}</p>
      </div>
      <h1>{title}</h1>
      {hint && (
        <p class="step-hint" id="step-hint">
          {hint}
        </p>
      )}
    </>
  );
};
