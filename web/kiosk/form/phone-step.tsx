import './digits.css';
import { say } from '../../lib/say.ts';
import { inFours } from '../../sign-up/grouped.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { texts } from '../texts.ts';
import { DigitField } from './digit-field.tsx';
import { draft, fill, problemAt } from './form.ts';
import { Keypad } from './keypad.tsx';
import { StepHead } from './step-head.tsx';

/** As long as any number here, with 62 before it. */
const most = 15;

export const PhoneStep = () => {
  const { phone } = draft.value;
  const problem = problemAt('phone');
  const set = (digits: string) => fill({ phone: digits.slice(0, most) });
  return (
    <div class="form-columns">
      <div>
        <StepHead title={say(texts.phone)} hint={say(texts.phoneHint)} />
        <DigitField id="phone" label={say(texts.phone)} value={phone} most={most} problem={problem} onChange={set}>
          <div class="digit-boxes" aria-hidden="true">
            <span class="digit-box digit-box-active digit-box-whole">
              {inFours(phone)}
              <span class="digit-caret" />
            </span>
          </div>
        </DigitField>
        <FieldProblem field="phone" problem={problem} />
        <p class="step-note">{say(texts.phoneWhy)}</p>
      </div>
      <Keypad
        onDigit={(digit) => set(phone + digit)}
        onErase={() => set(phone.slice(0, -1))}
        onClear={() => fill({ phone: '' })}
      />
    </div>
  );
};
