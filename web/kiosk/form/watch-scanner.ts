import { draft, fill, screen, step } from './form.ts';
import { afterKey, noBurst, scannedNik } from './scanner.ts';
import { startForm } from './start-form.ts';
import { press } from './submit.ts';

/** A scanner types an ID card's number and Enter, wherever the focus is: it is the NIK, never a name or a phone. */
export const watchScanner = (): void => {
  let burst = noBurst;
  document.addEventListener(
    'keydown',
    (event) => {
      const nik = event.key === 'Enter' ? scannedNik(burst, event.timeStamp) : undefined;
      const { digits } = burst;
      burst = afterKey(burst, event.key, event.timeStamp);
      if (nik === undefined || screen.value.at === 'result' || screen.value.at === 'desk') return;
      event.preventDefault();
      event.stopPropagation();
      if (screen.value.at === 'start') return void startForm({ nik });
      if (screen.value.begun.campaign.personRule !== 'nik') return;
      const { name, phone } = draft.value;
      fill({ nik, name: withoutEnd(name, digits), phone: withoutEnd(phone, digits) });
      if (step.value?.kind === 'nik') void press();
    },
    true,
  );
};

const withoutEnd = (text: string, end: string) => (text.endsWith(end) ? text.slice(0, -end.length) : text);
