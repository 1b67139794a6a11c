import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { Status } from '../../lib/status.tsx';
import { UnitPlace, unitTitle } from '../../lib/unit.tsx';
import { competition, type Entry, knowPhoneEnd, phoneEnd } from '../held.ts';
import { PhotoPanel } from '../photos/photo-panel.tsx';
import { around, texts } from '../texts.ts';
import { ChangePanel } from './change-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { ObjectionPanel } from './objection-panel.tsx';
import { proofProblem } from './proof.ts';
import { WithdrawPanel } from './withdraw-panel.tsx';

/** An entry in the hands of who made it. What changes it asks for the end of their phone once. */
export const HolderView = ({ entry }: { entry: Entry }) => {
  const now = competition.value;
  const isIn = entry.state === 'entered';
  const mayObject = now?.rounds.some(({ state }) => state === 'locked') && Date.parse(now.objectionsUntil) > Date.now();
  return (
    <>
      <div>
        <p class="hint">{entry.competitionName}</p>
        <h1>{unitTitle(entry.unit, entry.label)}</h1>
        <p>
          <UnitPlace unit={entry.unit} /> · {say(around.contactNow, entry.contactName)}
        </p>
      </div>
      <Status
        kind={isIn ? 'place' : 'cancelled'}
        text={say(isIn ? texts.entered : entry.excluded ? texts.excluded : texts.withdrawn)}
      />
      {entry.excluded && (
        <p class="entry-problem">
          <Icon name="fix" />
          <span>{say(around.excluded, entry.excluded.reason)}</span>
        </p>
      )}
      <div class="entry-code card">
        <strong>{entry.entryCode}</strong>
        <p class="hint">{say(texts.keepCode)}</p>
      </div>
      {isIn && <MembersPanel entry={entry} />}
      {phoneEnd.value === '' ? (
        <Proof />
      ) : (
        <Panels key={entry.entryCode} entry={entry} mayObject={mayObject === true} />
      )}
      <p>
        <a class="entry-link" href={`/ranking/?competition=${entry.competitionId}`}>
          {say(texts.results)}
        </a>
      </p>
    </>
  );
};

const Panels = ({ entry, mayObject }: { entry: Entry; mayObject: boolean }) => (
  <>
    {(entry.photoRounds.length > 0 || entry.photos.length > 0) && <PhotoPanel entry={entry} />}
    {entry.changeable && <ChangePanel entry={entry} />}
    {entry.changeable && <WithdrawPanel entry={entry} />}
    {mayObject && <ObjectionPanel entry={entry} />}
  </>
);

const Proof = () => {
  const [typed, setTyped] = useState('');
  const asked = { id: 'phone-end', label: say(texts.proof), hint: say(texts.proofHint), problem: proofProblem.value };
  return (
    <form
      class="entry-step card entry-panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d{3}$/.test(typed)) {
          proofProblem.value = undefined;
          knowPhoneEnd(typed);
        } else {
          proofProblem.value = say(texts.proofWrong);
          document.getElementById('phone-end')?.focus();
        }
      }}
    >
      <Field {...asked}>
        <input
          class="input"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          {...describedBy(asked)}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value.replace(/\D/g, ''))}
        />
      </Field>
      <Button type="submit">{say(texts.go)}</Button>
    </form>
  );
};
