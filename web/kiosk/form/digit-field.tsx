import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  id: 'nik' | 'phone';
  label: string;
  value: string;
  most: number;
  problem: string | undefined;
  onChange: (digits: string) => void;
  /** How it looks: the input itself lies over it, unseen. */
  children: ComponentChildren;
};

/** A real field without the system's keyboard. Wherever the focus is, digits that are typed land in it. */
export const DigitField = ({ id, label, value, most, problem, onChange, children }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const toField = ({ key, target }: KeyboardEvent) => {
      if (target !== input.current && /^(\d|Backspace)$/.test(key)) input.current?.focus();
    };
    addEventListener('keydown', toField);
    return () => removeEventListener('keydown', toField);
  }, []);
  return (
    <div class={problem ? 'digit-field digit-field-wrong' : 'digit-field'}>
      <input
        ref={input}
        id={id}
        data-first
        type="text"
        inputMode="none"
        autocomplete="off"
        aria-label={label}
        aria-describedby={problem ? `${id}-problem` : 'step-hint'}
        aria-invalid={problem ? true : undefined}
        value={value}
        onInput={({ currentTarget }) => {
          const digits = currentTarget.value.replace(/\D/g, '').slice(0, most);
          currentTarget.value = digits;
          onChange(digits);
        }}
      />
      {children}
    </div>
  );
};
