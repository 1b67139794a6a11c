import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnTexts, type ListField } from '../../../shared/lists/columns/list-field.ts';
import { showDayAndMonth, showNumber } from '../../lib/format.ts';
import { say, type TextAround } from '../../lib/say.ts';
import type { FixCell } from '../desk/views.ts';
import { correct, correctAlike } from '../list/fixes.ts';

const label: TextAround<[string, string]> = {
  id: (column, line) => `${column}, baris ${line}`,
  en: (column, line) => `${column}, row ${line}`,
};
const alsoFor: TextAround<[string]> = {
  id: (n) => `Pakai juga untuk ${n} baris sejenis`,
  en: (n) => (n === '1' ? 'Use it for 1 row of this kind too' : `Use it for ${n} rows of this kind too`),
};

const otherPerson: TextAround<[string]> = {
  id: (n) => `Orang lain, nomor HP sama (orang ke-${n})`,
  en: (n) => `Another person with the same phone (number ${n})`,
};

type Props = { line: number; column: ListField; cell: FixCell };

/** The right answer: one of those it could be, or typed. It is judged when it is given, as the whole list was. */
export const FixInput = ({ line, column, cell }: Props) => {
  const [choices, setChoices] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    // They stay after one is taken, so that it can be taken back.
    const offered = offeredBy(cell);
    if (offered.length > 0) setChoices(offered);
  }, [cell.problem]);
  const offered = choices.length > 0 ? choices : offeredBy(cell);
  const name = say(label, say(columnTexts[column]), showNumber(line));
  return (
    <>
      {offered.length > 0 && (
        <fieldset class="fix-choices">
          <legend class="visually-hidden">{name}</legend>
          {offered.map((choice) => (
            <button
              key={choice}
              type="button"
              class="button button-second button-staff"
              aria-pressed={cell.typed === choice}
              onClick={() => void correct(line, column, choice)}
            >
              <Choice column={column} choice={choice} hasYear={!isOneYear(offered)} />
            </button>
          ))}
        </fieldset>
      )}
      <OtherPerson line={line} cell={cell} />
      {offered.length < 2 && <Typed line={line} column={column} cell={cell} name={name} />}
      {cell.alike > 0 && cell.problem === undefined && (
        <button type="button" class="link fix-alike" onClick={() => void correctAlike(line, column)}>
          {say(alsoFor, showNumber(cell.alike))}
        </button>
      )}
    </>
  );
};

/** Two people with one phone: only who knows them can say so. Said once, it stays to be taken back. */
const OtherPerson = ({ line, cell }: { line: number; cell: FixCell }) => {
  const [offered, setOffered] = useState(cell.problem?.ordinal);
  useLayoutEffect(() => {
    if (cell.problem?.ordinal !== undefined) setOffered(cell.problem.ordinal);
  }, [cell.problem]);
  if (offered === undefined) return null;
  const isTaken = cell.ordinal === String(offered);
  return (
    <button
      type="button"
      class="button button-second button-staff"
      aria-pressed={isTaken}
      onClick={() => void correct(line, 'ordinal', isTaken ? '' : String(offered))}
    >
      <span>{say(otherPerson, String(offered))}</span>
    </button>
  );
};

const Typed = ({ line, column, cell, name }: Props & { name: string }) => {
  const start = cell.typed ?? startingText(cell);
  const [text, setText] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  // An answer that was given for many rows at once comes from outside. What came of the last one may come while the next is being typed.
  useLayoutEffect(() => {
    if (input.current !== document.activeElement) setText(start);
  }, [cell.typed]);
  const give = (typed: string) => void correct(line, column, typed.replace(/_/g, '').trim());
  return (
    <input
      ref={input}
      class={`input fix-input${cell.problem ? ' fix-input-wrong' : ''}`}
      id={`fix-${line}-${column}`}
      aria-label={name}
      aria-invalid={cell.problem ? true : undefined}
      aria-describedby={cell.problem ? `fix-${line}-${column}-says` : undefined}
      inputMode={column === 'nik' || column === 'phone' ? 'numeric' : 'text'}
      autocomplete="off"
      value={text}
      onFocus={({ currentTarget }) => selectLost(currentTarget)}
      onClick={({ currentTarget }) => selectLost(currentTarget)}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text').replace(/\D/g, '') ?? '';
        // Who copies from the card copies all of it, not only what was lost.
        if (!text.includes('_') || pasted.length <= text.split('_').length - 1) return;
        event.preventDefault();
        setText(pasted);
        give(pasted);
      }}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={({ currentTarget }) => give(currentTarget.value)}
    />
  );
};

/** What was lost stands as `_`: selected, it is typed over. */
const selectLost = (input: HTMLInputElement) => {
  const from = input.value.indexOf('_');
  if (from >= 0) input.setSelectionRange(from, input.value.lastIndexOf('_') + 1);
};

const offeredBy = ({ problem }: FixCell): readonly string[] => {
  if (problem?.choices) return problem.choices;
  return problem?.suggestion === undefined || problem.suggestion.includes('_') ? [] : [problem.suggestion];
};

/** What is known of it already: of `8,12E+10` nothing but how all of them begin. */
const startingText = ({ column, found, problem }: FixCell): string => {
  if (problem?.suggestion?.includes('_')) return problem.suggestion;
  const isLost = /^\d[.,]\d*E\+?\d+$/i.test(found) || found.startsWith('#');
  return isLost ? (column === 'phone' ? '08' : '') : found;
};

const isDay = (choice: string) => /^\d{4}-\d\d-\d\d$/.test(choice);
const isOneYear = (choices: readonly string[]) =>
  choices.every(isDay) && new Set(choices.map((choice) => choice.slice(0, 4))).size === 1;

/** "3 April" says enough beside "4 Maret" of the same year; a phone has room for all of it. */
const Choice = ({ column, choice, hasYear }: { column: ListField; choice: string; hasYear: boolean }) => {
  if (column !== 'birthDate' || !isDay(choice)) return <span>{choice}</span>;
  return (
    <span>
      {showDayAndMonth(choice)}
      <span class={hasYear ? '' : 'fix-year'}> {choice.slice(0, 4)}</span>
    </span>
  );
};
