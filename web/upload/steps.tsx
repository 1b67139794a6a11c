import './steps.css';
import { Icon } from '../lib/icon.tsx';
import { Numerals } from '../lib/numerals.tsx';
import { say, type Text } from '../lib/say.ts';

const steps = [
  { id: 'Pilih berkas', en: 'Choose a file' },
  { id: 'Periksa', en: 'Check' },
  { id: 'Kirim', en: 'Send' },
] as const satisfies Text[];
const label: Text = { id: 'Langkah', en: 'Steps' };

/** Where one is between a file and its people being in. */
export const Steps = ({ at }: { at: 1 | 2 | 3 | 4 }) => (
  <ol class="steps" aria-label={say(label)}>
    {steps.map((step, index) => {
      const isDone = index + 1 < at;
      const isNow = index + 1 === at;
      return (
        <li
          key={step.id}
          class={isDone ? 'step-done' : isNow ? 'step-now' : ''}
          aria-current={isNow ? 'step' : undefined}
        >
          {isDone ? <Icon name="place" /> : <Numerals text={String(index + 1)} />}
          {say(step)}
        </li>
      );
    })}
  </ol>
);
