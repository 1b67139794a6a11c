import './criterion-card.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Round } from '../current.ts';
import { keysOf } from './sum-of.ts';

const texts = {
  note: { id: 'Catatan', en: 'Note' },
  notePlaceholder: { id: 'Apa yang Anda lihat?', en: 'What did you see?' },
  missing: { id: 'Belum dinilai.', en: 'No mark yet.' },
} as const satisfies Record<string, Text>;
const weighs: TextAround<[string]> = { id: (n) => `bobot ${n}`, en: (n) => `weight ${n}` };
const noteTo: TextAround<[string]> = { id: (name) => `Catatan untuk ${name}`, en: (name) => `Note on ${name}` };
const between: TextAround<[string, string]> = {
  id: (from, to) => `Nilai ${from} sampai ${to}`,
  en: (from, to) => `Mark from ${from} to ${to}`,
};
const longestNote = 140;
const shown = (mark: number) => String(mark).replace('.', ',');

type Props = {
  criterion: Round['criteria'][number];
  mark: number | undefined;
  note: string;
  isMissing: boolean;
  readOnly: boolean;
  fill: (mark: number | undefined, note: string) => void;
};

export const CriterionCard = ({ criterion, mark, note, isMissing, readOnly, fill }: Props) => {
  const [isOpen, setOpen] = useState(note !== '');
  const { criterionId: id, name, hint, weight } = criterion;
  const noteId = `note-${id}`;
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (wantsFocus.current) document.getElementById(noteId)?.focus();
    wantsFocus.current = false;
  }, [isOpen]);
  return (
    <section class={isMissing ? 'criterion card criterion-missing' : 'criterion card'} aria-labelledby={`name-${id}`}>
      <div class="criterion-head">
        <h2 id={`name-${id}`}>{name}</h2>
        <span class="criterion-weight">{say(weighs, String(weight))}</span>
      </div>
      {hint && (
        <p class="hint" id={`hint-${id}`}>
          {hint}
        </p>
      )}
      {isMissing && (
        <p class="field-problem" id={`missing-${id}`}>
          <Icon name="fix" />
          {say(texts.missing)}
        </p>
      )}
      <div
        class="mark-keys"
        role="radiogroup"
        aria-labelledby={`name-${id}`}
        aria-describedby={[hint && `hint-${id}`, isMissing && `missing-${id}`].filter(Boolean).join(' ') || undefined}
      >
        <Keys criterion={criterion} mark={mark} readOnly={readOnly} fill={(given) => fill(given, note)} />
        {!readOnly && (
          <button
            type="button"
            class="mark-note"
            aria-label={say(noteTo, name)}
            aria-expanded={isOpen}
            onClick={() => {
              wantsFocus.current = !isOpen;
              setOpen(!isOpen);
            }}
          >
            <Icon name="pencil" />
          </button>
        )}
      </div>
      {(isOpen || (readOnly && note !== '')) && (
        <div class="criterion-note">
          <Icon name="pencil" />
          {readOnly ? (
            <p>{note}</p>
          ) : (
            <textarea
              id={noteId}
              aria-label={say(noteTo, name)}
              maxLength={longestNote}
              rows={2}
              placeholder={say(texts.notePlaceholder)}
              value={note}
              onInput={({ currentTarget }) => fill(mark, currentTarget.value)}
            />
          )}
        </div>
      )}
    </section>
  );
};

type KeysProps = Pick<Props, 'criterion' | 'mark' | 'readOnly'> & { fill: (mark: number | undefined) => void };

/** A key for each mark; a long scale is typed. */
const Keys = ({ criterion, mark, readOnly, fill }: KeysProps) => {
  const { criterionId: id, from, to, halves } = criterion;
  const keys = keysOf(criterion);
  if (!keys)
    return (
      <input
        id={`mark-${id}`}
        class="input mark-typed"
        type="number"
        inputMode="decimal"
        aria-label={say(between, shown(from), shown(to))}
        min={from}
        max={to}
        step={halves ? 0.5 : 1}
        readOnly={readOnly}
        value={mark ?? ''}
        onInput={({ currentTarget }) => {
          const { value, valueAsNumber, validity } = currentTarget;
          if (value === '') fill(undefined);
          else if (validity.valid) fill(valueAsNumber);
        }}
      />
    );
  return (
    <>
      {keys.map((key, nth) => (
        <label key={key} class="mark-key">
          <input
            id={nth === 0 ? `mark-${id}` : undefined}
            class="visually-hidden"
            type="radio"
            name={`mark-${id}`}
            value={key}
            checked={mark === key}
            disabled={readOnly && mark !== key}
            onChange={() => !readOnly && fill(key)}
          />
          <span>{shown(key)}</span>
        </label>
      ))}
    </>
  );
};
