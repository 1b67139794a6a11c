import { say } from '../../lib/say.ts';
import { FieldProblem } from '../frame/field-problem.tsx';
import { texts } from '../texts.ts';
import { draft, fill, problemAt } from './form.ts';
import { StepHead } from './step-head.tsx';

/** By the tablet's own keyboard, which knows names; it is told to learn none. */
export const NameStep = () => {
  const problem = problemAt('name');
  return (
    <div class="name-step">
      <StepHead title={say(texts.name)} hint={say(texts.nameHint)} />
      <input
        id="name"
        data-first
        class={problem ? 'kiosk-input kiosk-input-wrong' : 'kiosk-input'}
        type="text"
        autocomplete="off"
        autocapitalize="words"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="next"
        maxLength={200}
        aria-label={say(texts.name)}
        aria-describedby={problem ? 'name-problem' : 'step-hint'}
        aria-invalid={problem ? true : undefined}
        value={draft.value.name}
        onInput={({ currentTarget }) => fill({ name: currentTarget.value })}
      />
      <FieldProblem field="name" problem={problem} />
    </div>
  );
};
