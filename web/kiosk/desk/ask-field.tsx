import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/say.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { texts } from './texts.ts';

type Props = {
  id: string;
  label: string;
  hint: string;
  problem: string | undefined;
  button: string;
  isSecret?: boolean;
  /** Whether it could be used; the field is emptied then, for the next person. */
  ask: (typed: string) => Promise<boolean>;
};

/** One field and its button. Whatever is typed lands in it, wherever the focus is: a scanner does not look first. */
export const AskField = ({ id, label, hint, problem, button, isSecret = false, ask }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    const toField = ({ key, target }: KeyboardEvent) => {
      if (key.length === 1 && key !== ' ' && target !== input.current) input.current?.focus();
    };
    addEventListener('keydown', toField);
    return () => removeEventListener('keydown', toField);
  }, []);
  const submit = async () => {
    const field = input.current;
    isWanted.current = true;
    if (busy.current || !field) return;
    busy.current = true;
    try {
      while (isWanted.current) {
        isWanted.current = false;
        const typed = field.value;
        // What is scanned while this one is looked up takes its place, and is the next to be looked up.
        field.select();
        const isUsed = await ask(typed);
        if (field.value !== typed) continue;
        if (isUsed) field.value = '';
        isWanted.current = false;
      }
    } finally {
      busy.current = false;
    }
  };
  return (
    <form
      class="desk-ask"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div>
        <label class="kiosk-label" for={id}>
          {label}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <FieldProblem field={id} problem={problem} />
        <input
          ref={input}
          id={id}
          class={problem ? 'kiosk-input kiosk-input-wrong' : 'kiosk-input'}
          {...(isSecret ? { type: 'password', inputMode: 'numeric' } : { type: 'text' })}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={isSecret ? 6 : 300}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : `${id}-hint`}
        />
      </div>
      <button type="submit" class="kiosk-button kiosk-button-main">
        {button}
      </button>
    </form>
  );
};

/** What the server's problem says, in the words that it sent. */
export const wordsOf = (problem: Record<string, unknown>): string =>
  typeof problem.title === 'string' ? problem.title : say(texts.failed);
