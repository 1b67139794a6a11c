import { useState } from 'preact/hooks';
import { readPhone } from '../../../shared/domain/phone.ts';
import { Button } from '../../lib/button.tsx';
import { call } from '../../lib/call.ts';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { type Entry, knowPhoneEnd, phoneEnd, showEntry } from '../held.ts';
import { texts } from '../texts.ts';
import { useKeptText } from './kept-text.ts';
import { refusedBy } from './proof.ts';

export const ChangePanel = ({ entry }: { entry: Entry }) => {
  const { text: statement, type, sent } = useKeptText(entry.entryCode, 'statement', entry.statement);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [said, setSaid] = useState<{ problem: boolean; text: string }>();
  const save = async () => {
    setSaid(undefined);
    setErrors(new Map());
    const isNew = name.trim() !== '' || phone.trim() !== '';
    const body = { phoneEnd: phoneEnd.value, statement, ...(isNew && { contact: { name, phone } }) };
    const answer = await call('changeEntry', { params: { entryCode: entry.entryCode }, body });
    if (answer.kind === 'answered') {
      if (isNew) knowPhoneEnd((readPhone(phone).value ?? phone).slice(-3));
      sent(answer.body.statement);
      showEntry(answer.body);
      return setSaid({ problem: false, text: say(texts.saved) });
    }
    const text = refusedBy(answer);
    if (answer.kind === 'refused') setErrors(new Map(answer.errors.map(({ pointer, message }) => [pointer, message])));
    setSaid({ problem: true, text });
  };
  const asked = { id: 'change-statement', label: say(texts.statement), problem: errors.get('/statement') };
  const named = { id: 'change-name', label: say(texts.newName), problem: errors.get('/contact/name') };
  const called = { id: 'change-phone', label: say(texts.newPhone), problem: errors.get('/contact/phone') };
  return (
    <details class="card entry-panel">
      <summary>{say(texts.change)}</summary>
      <form
        class="entry-step"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field {...asked}>
          <textarea
            class="input"
            maxLength={600}
            {...describedBy(asked)}
            value={statement}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </Field>
        <Field {...called}>
          <input
            class="input"
            inputMode="tel"
            autocomplete="off"
            maxLength={40}
            {...describedBy(called)}
            value={phone}
            onInput={({ currentTarget }) => setPhone(currentTarget.value)}
          />
        </Field>
        <Field {...named}>
          <input
            class="input"
            autocomplete="off"
            maxLength={200}
            {...describedBy(named)}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </Field>
        <Button type="submit">{say(texts.save)}</Button>
        {said && (
          <p class={said.problem ? 'entry-problem' : 'entry-done'} role={said.problem ? 'alert' : 'status'}>
            <Icon name={said.problem ? 'fix' : 'place'} />
            {said.text}
          </p>
        )}
      </form>
    </details>
  );
};
