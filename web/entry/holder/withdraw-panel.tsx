import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { call } from '../../lib/call.ts';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { type Entry, phoneEnd, showEntry } from '../held.ts';
import { texts } from '../texts.ts';
import { refusedBy } from './proof.ts';

export const WithdrawPanel = ({ entry }: { entry: Entry }) => {
  const [problem, setProblem] = useState<string>();
  const withdraw = async () => {
    const answer = await call('withdrawEntry', {
      params: { entryCode: entry.entryCode },
      body: { phoneEnd: phoneEnd.value },
    });
    if (answer.kind === 'answered') showEntry(answer.body);
    else setProblem(refusedBy(answer));
  };
  return (
    <details class="card entry-panel">
      <summary>{say(texts.withdraw)}</summary>
      <div class="entry-step">
        <p>{say(texts.withdrawWhat)}</p>
        <Button onClick={() => void withdraw()}>{say(texts.withdrawYes)}</Button>
        {problem && (
          <p class="entry-problem" role="alert">
            <Icon name="fix" />
            {problem}
          </p>
        )}
      </div>
    </details>
  );
};
