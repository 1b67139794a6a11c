import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { PickBox, TextArea, TextBox } from './form.tsx';
import type { Kind, QuestionDraft } from './question-draft.ts';

const texts = {
  label: { id: 'Pertanyaan', en: 'Question' },
  english: { id: 'Dalam bahasa Inggris (boleh kosong)', en: 'In English (optional)' },
  kind: { id: 'Jawabannya', en: 'Answered by' },
  required: { id: 'Wajib diisi', en: 'Must be answered' },
  choices: { id: 'Pilihan', en: 'Choices' },
  choicesHint: {
    id: 'Satu per baris. Bahasa Inggris boleh menyusul sesudah garis: Merah | Red',
    en: 'One a line. English may follow behind a bar: Merah | Red',
  },
  min: { id: 'Paling kecil', en: 'Smallest' },
  max: { id: 'Paling besar', en: 'Largest' },
  length: { id: 'Paling banyak huruf', en: 'Most characters' },
  up: { id: 'Naikkan', en: 'Move up' },
  down: { id: 'Turunkan', en: 'Move down' },
  remove: { id: 'Hapus', en: 'Remove' },
  drag: { id: 'Tarik untuk mengurutkan', en: 'Drag to reorder' },
} as const satisfies Record<string, Text>;
const kinds = {
  text: { id: 'tulisan', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  choice: { id: 'satu pilihan', en: 'one choice' },
  date: { id: 'tanggal', en: 'a date' },
  'yes-no': { id: 'ya atau tidak', en: 'yes or no' },
} as const satisfies Record<Kind, Text>;
const nth: TextAround<[string]> = { id: (n) => `Pertanyaan ${n}`, en: (n) => `Question ${n}` };

type Props = {
  draft: QuestionDraft;
  at: number;
  onChange: (changed: Partial<QuestionDraft>) => void;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
  problem: (id: string) => string | undefined;
};

/** One question being written. It is dragged by its head, or moved by its two buttons. */
export const QuestionEdit = ({ draft, at, onChange, onMove, onRemove, problem }: Props) => {
  const [isOver, setOver] = useState(false);
  const { key, kind } = draft;
  const name = say(nth, String(at + 1));
  const box = (field: 'label' | 'english' | 'min' | 'max' | 'length' | 'choices', text: Text) => ({
    id: `q-${field}-${key}`,
    label: say(text),
    problem: problem(`q-${field}-${key}`),
  });
  return (
    <li
      class={isOver ? 'question question-over' : 'question'}
      data-question={key}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onMove(Number(event.dataTransfer?.getData('text/plain')), at);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons beside it do the same by keyboard */}
      <div
        class="question-head"
        draggable
        title={say(texts.drag)}
        onDragStart={(event) => event.dataTransfer?.setData('text/plain', String(at))}
      >
        <h3>
          <span aria-hidden="true">⠿</span> {name}
        </h3>
        <div class="setup-ways">
          <Button size="staff" icon="up" aria-label={`${say(texts.up)}: ${name}`} onClick={() => onMove(at, at - 1)}>
            {say(texts.up)}
          </Button>
          <Button
            size="staff"
            icon="down"
            aria-label={`${say(texts.down)}: ${name}`}
            onClick={() => onMove(at, at + 1)}
          >
            {say(texts.down)}
          </Button>
          <Button size="staff" aria-label={`${say(texts.remove)}: ${name}`} onClick={onRemove}>
            {say(texts.remove)}
          </Button>
        </div>
      </div>
      <TextBox
        {...box('label', texts.label)}
        maxLength={200}
        value={draft.label}
        onValue={(label) => onChange({ label })}
      />
      <TextBox
        {...box('english', texts.english)}
        maxLength={200}
        value={draft.english}
        onValue={(english) => onChange({ english })}
      />
      <div class="field-row">
        <PickBox
          id={`q-kind-${key}`}
          label={say(texts.kind)}
          problem={undefined}
          value={kind}
          onValue={(value) => onChange({ kind: value as Kind })}
          options={Object.entries(kinds).map(([value, text]) => [value, say(text)])}
        />
        <label class="choice">
          <input
            class="choice-mark"
            type="checkbox"
            checked={draft.required}
            onChange={(event) => onChange({ required: event.currentTarget.checked })}
          />
          <span class="choice-text">{say(texts.required)}</span>
        </label>
      </div>
      {kind === 'choice' && (
        <TextArea
          {...box('choices', texts.choices)}
          hint={say(texts.choicesHint)}
          rows={4}
          value={draft.choices}
          onValue={(choices) => onChange({ choices })}
        />
      )}
      {kind === 'number' && (
        <div class="field-row">
          <TextBox {...box('min', texts.min)} value={draft.min} onValue={(min) => onChange({ min })} />
          <TextBox {...box('max', texts.max)} value={draft.max} onValue={(max) => onChange({ max })} />
        </div>
      )}
      {kind === 'text' && (
        <TextBox
          {...box('length', texts.length)}
          inputMode="numeric"
          value={draft.maxLength}
          onValue={(maxLength) => onChange({ maxLength })}
        />
      )}
    </li>
  );
};
