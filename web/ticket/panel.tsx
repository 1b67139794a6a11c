import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../lib/icon.tsx';

type Props = { title: string; refused: string | undefined; onSubmit: () => void; children: ComponentChildren };

/** A question that takes the place of the buttons, and focus with it: nothing is lost before it is answered. */
export const Panel = ({ title, refused, onSubmit, children }: Props) => {
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <form
      ref={box}
      class="panel card takes-focus"
      tabIndex={-1}
      noValidate
      aria-labelledby="panel-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2 id="panel-title">{title}</h2>
      {refused && (
        <p class="field-problem" role="alert">
          <Icon name="fix" />
          <span>{refused}</span>
        </p>
      )}
      {children}
    </form>
  );
};
