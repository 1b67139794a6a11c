import './error-summary.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { say, type Text, type TextAround } from './say.ts';

/** `id` is the field's own; `text` names the field and what is wrong: "NIK: kurang 1 angka". */
export type SummaryEntry = { id: string; text: string };

const texts = {
  rest: { id: 'Isian lain sudah benar dan tidak hilang.', en: 'The rest is fine and kept.' },
} as const satisfies Record<string, Text>;
const count: TextAround<[string]> = {
  id: (n) => `${n} isian perlu diperbaiki`,
  en: (n) => (n === '1' ? '1 answer needs fixing' : `${n} answers need fixing`),
};

/** Takes focus each time `attempt` changes, so that who cannot see it hears it, and who scrolled down sees it. */
export const ErrorSummary = ({ entries, attempt }: { entries: SummaryEntry[]; attempt: number }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} class="error-summary takes-focus" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Icon name="fix" />
        {say(count, String(entries.length))}
      </h2>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p class="error-summary-rest">
        <Icon name="place" />
        {say(texts.rest)}
      </p>
    </div>
  );
};

/** A link alone would only scroll, and leave its `#id` in the address. */
const focusField = (event: Event, id: string) => {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
};
