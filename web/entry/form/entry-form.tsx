import '../../lib/choice.css';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { ErrorSummary } from '../../lib/error-summary.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { shortProblem } from '../../lib/short-problems.ts';
import { StepHeading } from '../../lib/step-heading.tsx';
import type { CompetitionPage } from '../held.ts';
import { texts } from '../texts.ts';
import { type DraftField, draft, fill, found, isKept, problemAt, problems } from './draft.ts';
import { attempt, refusal, sending, submit } from './send.ts';
import { TextField } from './text-field.tsx';
import { UnitFields } from './unit-fields.tsx';

const names: Record<DraftField, Text> = {
  city: texts.city,
  district: texts.district,
  village: texts.village,
  rw: texts.rw,
  rt: texts.rt,
  unitName: texts.groupName,
  category: texts.category,
  name: texts.name,
  phone: texts.phone,
  statement: texts.about,
  consent: texts.consent,
};

export const EntryForm = ({ now }: { now: CompetitionPage }) => {
  const entries =
    attempt.value === 0
      ? []
      : [
          ...[...problems.value].map(([id, problem]) => ({ id, text: `${say(names[id])}: ${shortProblem(problem)}` })),
          ...[...found.value].map(([id, text]) => ({ id, text: `${say(names[id])}: ${text}` })),
        ];
  useLayoutEffect(() => {
    if (refusal.value) document.getElementById('entry-refused')?.focus();
  }, [attempt.value, refusal.value]);
  return (
    <form
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {entries.length > 0 && <ErrorSummary entries={entries} attempt={attempt.value} />}
      {refusal.value && (
        <p class="entry-problem takes-focus" id="entry-refused" tabIndex={-1} role="alert">
          <Icon name="fix" />
          {refusal.value}
        </p>
      )}
      <section class="entry-step">
        <StepHeading step={1}>{say(texts.who)}</StepHeading>
        <UnitFields now={now} />
      </section>
      <section class="entry-step">
        <StepHeading step={2}>{say(texts.contact)}</StepHeading>
        <TextField field="name" label={texts.name} autocomplete="name" />
        <TextField field="phone" label={texts.phone} hint={texts.phoneHint} autocomplete="tel" inputMode="tel" />
      </section>
      <section class="entry-step">
        <StepHeading step={3}>{say(texts.about)}</StepHeading>
        <Statement />
        <Consent />
      </section>
      <Button kind="main" type="submit">
        {say(sending.value === 'no' ? texts.send : texts.sending)}
      </Button>
      <p role="status" class="entry-note">
        {(sending.value === 'trying-again' || sending.value === 'crowded') && (
          <>
            <Icon name="offline" />
            {say(sending.value === 'crowded' ? texts.crowded : texts.tryingAgain)}
          </>
        )}
      </p>
      {isKept.value && (
        <p class="entry-note hint">
          <Icon name="lock" />
          {say(texts.kept)}
        </p>
      )}
    </form>
  );
};

const Statement = () => {
  const asked = { id: 'statement', label: say(texts.statement), problem: problemAt('statement') };
  return (
    <Field {...asked}>
      <textarea
        class="input"
        maxLength={600}
        {...describedBy(asked)}
        value={draft.value.statement}
        onInput={({ currentTarget }) => fill('statement', currentTarget.value)}
      />
    </Field>
  );
};

const Consent = () => {
  const problem = problemAt('consent');
  return (
    <Field id="consent" problem={problem}>
      <p class="hint">{say(texts.consentText)}</p>
      <label class="choice">
        <input
          class="choice-mark"
          type="checkbox"
          {...describedBy({ id: 'consent', problem })}
          checked={draft.value.consent === 'yes'}
          onChange={({ currentTarget }) => fill('consent', currentTarget.checked ? 'yes' : '')}
        />
        <span class="choice-text">{say(texts.consentTick)}</span>
      </label>
    </Field>
  );
};
