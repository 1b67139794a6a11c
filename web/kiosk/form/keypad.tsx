import './keypad.css';
import { Icon } from '../../lib/icon.tsx';
import { Numerals } from '../../lib/numerals.tsx';
import { say } from '../../lib/say.ts';
import { texts } from '../texts.ts';

type Props = { onDigit: (digit: string) => void; onErase: () => void; onClear: () => void };

/** Digits for wet fingers. A press leaves the focus in the field, so that keyboard, scanner and finger can take turns. */
export const Keypad = ({ onDigit, onErase, onClear }: Props) => (
  <fieldset class="keypad" aria-label={say(texts.keypad)} onMouseDown={(event) => event.preventDefault()}>
    {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
      <Key key={digit} digit={digit} onDigit={onDigit} />
    ))}
    <button type="button" class="key key-word" onClick={onClear}>
      {say(texts.clear)}
    </button>
    <Key digit="0" onDigit={onDigit} />
    <button type="button" class="key" aria-label={say(texts.erase)} onClick={onErase}>
      <Icon name="erase" />
    </button>
  </fieldset>
);

const Key = ({ digit, onDigit }: { digit: string; onDigit: Props['onDigit'] }) => (
  <button type="button" class="key" aria-label={digit} onClick={() => onDigit(digit)}>
    <Numerals text={digit} />
  </button>
);
