import './digits.css';
import { useSignal } from '@preact/signals';
import { showNumber } from '../../lib/format.ts';
import { language } from '../../lib/language.ts';
import { say } from '../../lib/say.ts';
import { Dialog } from '../frame/dialog.tsx';
import { FieldProblem } from '../frame/field-problem.tsx';
import { inTwo, texts } from '../texts.ts';
import { CardPicture } from './card-picture.tsx';
import { DigitField } from './digit-field.tsx';
import { draft, fill, problemAt } from './form.ts';
import { Keypad } from './keypad.tsx';
import { StepHead } from './step-head.tsx';

const length = 16;

export const NikStep = () => {
  const asksCrew = useSignal(false);
  const { nik } = draft.value;
  const problem = problemAt('nik');
  const set = (digits: string) => fill({ nik: digits.slice(0, length) });
  const [typed, missing] = inTwo.nikCount[language.value](showNumber(nik.length), showNumber(length - nik.length));
  return (
    <div class="form-columns">
      <div>
        <StepHead title={say(texts.nik)} hint={say(texts.nikHint)} />
        <DigitField id="nik" label={say(texts.nik)} value={nik} most={length} problem={problem} onChange={set}>
          <Boxes nik={nik} />
        </DigitField>
        {problem === undefined && (
          <p class={nik === '' ? 'digit-count digit-count-none' : 'digit-count digit-count-some'}>
            <strong>{typed}</strong> {missing}
          </p>
        )}
        <FieldProblem field="nik" problem={problem} />
        <div class="card-help">
          <CardPicture />
          <p>
            <span class="card-help-text">
              {say(texts.nikCopy)}
              <br />
              {say(texts.nikSealed)}
              <br />
            </span>
            <strong>{say(texts.noCard)}</strong>{' '}
            <button type="button" class="link" onClick={() => (asksCrew.value = true)}>
              {say(texts.askCrew)}
            </button>
          </p>
        </div>
      </div>
      <Keypad
        onDigit={(digit) => set(nik + digit)}
        onErase={() => set(nik.slice(0, -1))}
        onClear={() => fill({ nik: '' })}
      />
      {asksCrew.value && (
        <Dialog title={say(texts.noCardTitle)} onClose={() => (asksCrew.value = false)} done={say(texts.understood)}>
          <p>{say(texts.noCardHint)}</p>
        </Dialog>
      )}
    </div>
  );
};

/** Four times four, as on the card. The one that is being filled is ringed, and shows what it still lacks. */
const Boxes = ({ nik }: { nik: string }) => {
  const active = Math.min(3, Math.floor(nik.length / 4));
  return (
    <div class="digit-boxes" aria-hidden="true">
      {[0, 1, 2, 3].map((box) => {
        const digits = nik.slice(box * 4, box * 4 + 4);
        return (
          <span key={box} class={box === active ? 'digit-box digit-box-active' : 'digit-box'}>
            {digits}
            <span class="digit-missing">{'_'.repeat(box === active ? 4 - digits.length : 0)}</span>
          </span>
        );
      })}
    </div>
  );
};
