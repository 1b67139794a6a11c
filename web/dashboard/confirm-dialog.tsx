import './confirm-dialog.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { say, type Text } from '../lib/say.ts';

const texts = { no: { id: 'Tidak jadi', en: 'Leave it' } } as const satisfies Record<string, Text>;

type Props = { title: string; yes: string; onYes: () => void; onNo: () => void; children?: ComponentChildren };

/** Asks before what cannot be taken back. Escape and "no" are the same; focus returns to where it was. */
export const ConfirmDialog = ({ title, yes, onYes, onNo, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm card" aria-labelledby="confirm-title" onClose={onNo}>
      <h2 id="confirm-title">{title}</h2>
      {children}
      <div class="confirm-ways">
        <Button kind="main" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{say(texts.no)}</Button>
      </div>
    </dialog>
  );
};
