import './field.css';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

type Asked = {
  id: string;
  label?: string | undefined;
  hint?: string | undefined;
  problem?: string | undefined;
  after?: ComponentChildren;
};

/** What a control must carry so that its hint and its problem are read out with it. */
export const describedBy = ({ id, hint, problem }: Pick<Asked, 'id' | 'hint' | 'problem'>) => ({
  id,
  'aria-invalid': problem === undefined ? undefined : (true as const),
  'aria-describedby': [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
});

const HintAndProblem = ({ id, hint, problem }: Asked) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem && (
      <p class="field-problem" id={`${id}-problem`}>
        <Icon name="fix" />
        <span>{problem}</span>
      </p>
    )}
  </>
);

/** Label, hint, what is wrong, and the control: in that order, so that it is known before it is typed. A tick is its own label. */
export const Field = ({ children, ...asked }: Asked & { children: ComponentChildren }) => (
  <div class={asked.problem ? 'field field-wrong' : 'field'}>
    {asked.label && <label for={asked.id}>{asked.label}</label>}
    <HintAndProblem {...asked} />
    {children}
    {asked.after}
  </div>
);

/** The same around several choices. The group's id is the summary's link target, so it can take focus. */
export const FieldGroup = ({ children, ...asked }: Asked & { label: string; children: ComponentChildren }) => (
  <fieldset class={asked.problem ? 'field field-wrong' : 'field'} tabIndex={-1} {...describedBy(asked)}>
    <legend>{asked.label}</legend>
    <HintAndProblem {...asked} />
    {children}
    {asked.after}
  </fieldset>
);
