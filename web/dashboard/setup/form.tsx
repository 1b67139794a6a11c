import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../../../shared/api/problems.ts';
import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { ErrorSummary } from '../../lib/error-summary.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { sayProblem } from '../../lib/say-problem.ts';
import { ProblemLine } from '../problem-line.tsx';

/** What is wrong, by the id of the control; under `''` what is wrong with none of them. */
export type Problems = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, string>>;

/** A form's problems and how often it was tried: each try that fails moves the focus to the summary. */
export const useProblems = (labels: Labels) => {
  const [state, setState] = useState<{ problems: Problems; attempt: number }>({ problems: {}, attempt: 0 });
  const isBusy = useRef(false);
  const set = (problems: Problems) => setState(({ attempt }) => ({ problems, attempt: attempt + 1 }));
  return {
    of: (id: string): string | undefined => state.problems[id],
    summary: <Summary problems={state.problems} attempt={state.attempt} labels={labels} />,
    set,
    /** Whatever the server says about a field is shown at it; `at` names the control of a place in the body. */
    refused: (answer: Refused<ProblemCode> | NoAnswer, at: (pointer: string) => string | undefined) => {
      const errors = answer.kind === 'refused' ? answer.errors : [];
      const known = errors.flatMap(({ pointer, message }) => {
        const id = at(pointer);
        return id === undefined ? [] : [[id, message] as const];
      });
      set(known.length === 0 ? { '': sayProblem(answer) } : Object.fromEntries(known));
    },
    /** Runs one at a time: a second press while the first is under way does nothing. */
    once: async (run: () => Promise<void>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      try {
        await run();
      } finally {
        isBusy.current = false;
      }
    },
  };
};

/** A field is emptied once what it said was taken; what was typed in it since stays. */
export const emptied =
  (taken: string) =>
  (now: string): string =>
    now === taken ? '' : now;

const Summary = ({ problems, attempt, labels }: { problems: Problems; attempt: number; labels: Labels }) => {
  const { '': whole, ...ofFields } = problems;
  const entries = Object.entries(ofFields).map(([id, text]) => ({ id, text: `${labels[id] ?? ''}: ${text}` }));
  return (
    <>
      <ProblemLine problem={whole} />
      {entries.length > 0 && <ErrorSummary entries={entries} attempt={attempt} />}
    </>
  );
};

export type BoxProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  problem: string | undefined;
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'date' | 'time' | 'datetime-local' | 'email' | 'url';
  inputMode?: 'numeric';
  maxLength?: number;
};

export const TextBox = ({ id, label, hint, problem, value, onValue, ...input }: BoxProps) => (
  <Field id={id} label={label} hint={hint} problem={problem}>
    <input
      class="input"
      autocomplete="off"
      // Preact's types take one kind of input at a time; all of these are typed into alike.
      {...(input as { type?: 'text' })}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      {...describedBy({ id, hint, problem })}
    />
  </Field>
);

type AreaProps = Pick<BoxProps, 'id' | 'label' | 'hint' | 'problem' | 'value' | 'onValue'> & { rows: number };

export const TextArea = ({ id, label, hint, problem, value, onValue, rows }: AreaProps) => (
  <Field id={id} label={label} hint={hint} problem={problem}>
    <textarea
      class="input"
      rows={rows}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
      {...describedBy({ id, hint, problem })}
    />
  </Field>
);

type PickProps = Pick<BoxProps, 'id' | 'label' | 'hint' | 'problem' | 'value' | 'onValue'> & {
  options: readonly (readonly [value: string, text: string])[];
};

export const PickBox = ({ id, label, hint, problem, value, onValue, options }: PickProps) => (
  <Field id={id} label={label} hint={hint} problem={problem}>
    <select
      class="input"
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      {...describedBy({ id, hint, problem })}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  </Field>
);

export const Done = ({ children }: { children: ComponentChildren }) => (
  <p class="setup-done" role="status">
    {children && (
      <>
        <Icon name="place" />
        {children}
      </>
    )}
  </p>
);

/** A whole number as people type it, with or without dots; nothing where it is none. */
export const wholeNumber = (typed: string): number | undefined => {
  const digits = typed.replace(/[.,\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
};
