import { useSignal } from '@preact/signals';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { Button } from '../lib/button.tsx';
import { describedBy, Field } from '../lib/field.tsx';
import { say, type Text } from '../lib/say.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { KeptTickets } from './kept-tickets.tsx';
import { trouble } from './shown-ticket.ts';
import { texts } from './texts.ts';

/** For who has the code on paper. Showing it is going to its link, so that a reload shows it again. */
export const CodeForm = () => {
  const typed = useSignal('');
  const problem = useSignal<Text | undefined>(undefined);
  const shown = problem.value ?? (trouble.value === 'unknown' ? texts.codeUnknown : undefined);
  const asked = { id: 'code', label: say(texts.code), hint: say(texts.codeHint), problem: shown && say(shown) };

  const show = () => {
    const read = readTicketCode(typed.value);
    problem.value = read === undefined ? texts.codeWrong : undefined;
    if (read === undefined) document.getElementById('code')?.focus();
    else location.hash = ticketLink(read).split('#')[1] ?? '';
  };
  return (
    <>
      <h1>{say(texts.formTitle)}</h1>
      <form
        class="code-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Field {...asked}>
          <input
            class="input code-input"
            {...describedBy(asked)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              problem.value = undefined;
            }}
          />
        </Field>
        <Button kind="main" type="submit">
          {say(texts.show)}
        </Button>
      </form>
      <KeptTickets />
      <p>
        <a href="/">{say(texts.signUp)}</a>
      </p>
    </>
  );
};
