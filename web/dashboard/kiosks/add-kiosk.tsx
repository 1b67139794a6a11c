import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import { emptied } from '../setup/form.tsx';
import type { Invited } from './enrolment-code.tsx';
import type { InSession } from './use-session-kiosks.ts';

const texts = {
  name: { id: 'Nama kios', en: 'Name of the kiosk' },
  nameHint: { id: 'Tempelkan di tabletnya, misalnya Gasibu 1.', en: 'Stick it on the tablet, such as Gasibu 1.' },
  nameEmpty: {
    id: 'Beri nama dulu, supaya kru tahu tablet yang mana.',
    en: 'Name it first, so that crews know which tablet it is.',
  },
  size: { id: 'Tempat sekali ambil', en: 'Places at a time' },
  sizeHint: {
    id: 'Sebanyak ini yang bisa dipastikan tanpa sinyal. Biasanya 50.',
    en: 'So many it can promise without a signal. Usually 50.',
  },
  sizeWrong: { id: 'Isi 1 sampai 500.', en: 'From 1 to 500.' },
  add: { id: 'Tambah kios', en: 'Add a kiosk' },
} as const satisfies Record<string, Text>;

const usualSize = '50';

export const AddKiosk = ({ params, onAdded }: { params: InSession; onAdded: (device: Invited) => void }) => {
  const [name, setName] = useState('');
  const [size, setSize] = useState(usualSize);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const nameProblem = asked && name.trim() === '' ? say(texts.nameEmpty) : undefined;
  const isSize = /^\d{1,3}$/.test(size.trim()) && Number(size) >= 1 && Number(size) <= 500;
  const sizeProblem = asked && !isSize ? say(texts.sizeWrong) : undefined;

  const add = async () => {
    setAsked(true);
    if (name.trim() === '' || !isSize) return;
    const answer = await staffCall('createDevice', { params, body: { name: name.trim(), leaseSize: Number(size) } });
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    setProblem(undefined);
    setAsked(false);
    setName(emptied(name));
    onAdded(answer.body);
  };
  const named = { id: 'kiosk-name', label: say(texts.name), hint: say(texts.nameHint), problem: nameProblem };
  const sized = { id: 'kiosk-size', label: say(texts.size), hint: say(texts.sizeHint), problem: sizeProblem };
  return (
    <form
      class="add-kiosk"
      noValidate
      aria-label={say(texts.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field {...named}>
        <input
          class="input"
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          {...describedBy(named)}
        />
      </Field>
      <Field {...sized}>
        <input
          class="input add-kiosk-size"
          inputMode="numeric"
          autocomplete="off"
          value={size}
          onInput={(event) => setSize(event.currentTarget.value)}
          {...describedBy(sized)}
        />
      </Field>
      <Button kind="main" type="submit">
        {say(texts.add)}
      </Button>
      <ProblemLine problem={problem} />
    </form>
  );
};
