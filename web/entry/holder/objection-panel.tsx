import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { call } from '../../lib/call.ts';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { type Entry, phoneEnd } from '../held.ts';
import { texts } from '../texts.ts';
import { useKeptText } from './kept-text.ts';
import { refusedBy } from './proof.ts';

export const ObjectionPanel = ({ entry }: { entry: Entry }) => {
  const { text, type, sent } = useKeptText(entry.entryCode, 'objection');
  const [problem, setProblem] = useState<string>();
  const [isDone, setDone] = useState(false);
  const object = async () => {
    setDone(false);
    if (text.trim() === '') return setProblem(say(texts.objectEmpty));
    const answer = await call('createObjection', {
      params: { entryCode: entry.entryCode },
      body: { phoneEnd: phoneEnd.value, text: text.trim() },
    });
    setProblem(answer.kind === 'answered' ? undefined : refusedBy(answer));
    setDone(answer.kind === 'answered');
    if (answer.kind === 'answered') sent('');
  };
  const asked = { id: 'objection', label: say(texts.objectText), hint: say(texts.objectHint), problem };
  return (
    <details class="card entry-panel">
      <summary>{say(texts.object)}</summary>
      <form
        class="entry-step"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void object();
        }}
      >
        <Field {...asked}>
          <textarea
            class="input"
            maxLength={1000}
            {...describedBy(asked)}
            value={text}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </Field>
        <Button type="submit">{say(texts.object)}</Button>
        {isDone && (
          <p class="entry-done" role="status">
            <Icon name="place" />
            {say(texts.objected)}
          </p>
        )}
      </form>
    </details>
  );
};
