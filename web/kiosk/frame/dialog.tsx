import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { title: string; done: string; onClose: () => void; children: ComponentChildren };

/** Something over the page. Escape and its button are the same; the focus returns to where it was. */
export const Dialog = ({ title, done, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="kiosk-dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <button type="button" class="kiosk-button kiosk-button-main" onClick={() => dialog.current?.close()}>
        {done}
      </button>
    </dialog>
  );
};
