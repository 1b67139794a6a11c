import { useState } from 'preact/hooks';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { Button } from '../lib/button.tsx';
import { describedBy, Field } from '../lib/field.tsx';
import { say } from '../lib/say.ts';
import { entryLink, entryMissing, keptEntries, loadEntry } from './held.ts';
import { texts } from './texts.ts';

/** For who comes back: from this phone by a tap, from elsewhere with the code. */
export const CodeForm = () => {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const problem = isWrong
    ? say(texts.codeWrong)
    : entryMissing.value === 'unknown'
      ? say(texts.codeUnknown)
      : entryMissing.value === 'unreachable'
        ? say(texts.unreachable)
        : undefined;
  const asked = { id: 'entry-code', label: say(texts.code), hint: say(texts.codeHint), problem };
  const show = () => {
    const code = readTicketCode(typed);
    setWrong(code === undefined);
    if (code === undefined) return document.getElementById('entry-code')?.focus();
    const hash = entryLink(code).split('#')[1] ?? '';
    if (location.hash === `#${hash}`) void loadEntry();
    else location.hash = hash;
  };
  return (
    <section class="entry-step">
      <h2>{say(texts.haveCode)}</h2>
      {keptEntries.value.length > 0 && (
        <div>
          <p class="hint">{say(texts.onThisPhone)}</p>
          <ul>
            {keptEntries.value.map(({ code, label }) => (
              <li key={code}>
                <a class="entry-link" href={entryLink(code)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form
        class="entry-step"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Field {...asked}>
          <input
            class="input entry-code-input"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            {...describedBy(asked)}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Field>
        <Button type="submit">{say(texts.open)}</Button>
      </form>
    </section>
  );
};
