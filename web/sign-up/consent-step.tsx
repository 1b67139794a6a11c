import './consent-step.css';
import { useSignal } from '@preact/signals';
import { describedBy, Field } from '../lib/field.tsx';
import { say } from '../lib/say.ts';
import type { CampaignPage } from './campaign-page.ts';
import { draft, fill, problemAt } from './form.ts';
import { around, texts } from './texts.ts';

/** The first paragraph stands there; the rest opens below it. The tick is for this version and no other. */
export const ConsentStep = ({ consent }: { consent: CampaignPage['consent'] }) => {
  const isOpen = useSignal(false);
  const [first, ...rest] = consent.text.split(/\n\s*\n/);
  const problem = problemAt('consent');
  return (
    <Field id="consent" problem={problem}>
      <div class="consent card">
        <p>
          <span lang="id">{first}</span>{' '}
          {rest.length > 0 ? (
            <button
              type="button"
              class="link"
              aria-expanded={isOpen.value}
              onClick={() => (isOpen.value = !isOpen.value)}
            >
              {say(around.consentVersion, consent.version)}
            </button>
          ) : (
            <span class="hint">{say(around.version, consent.version)}</span>
          )}
        </p>
        {isOpen.value &&
          rest.map((paragraph) => (
            <p key={paragraph} lang="id">
              {paragraph}
            </p>
          ))}
        <label class="consent-tick">
          <input
            class="choice-mark"
            type="checkbox"
            {...describedBy({ id: 'consent', problem })}
            checked={draft.value.consent === consent.version}
            onChange={({ currentTarget }) => fill('consent', currentTarget.checked ? consent.version : '')}
          />
          <span>{say(texts.consentTick)}</span>
        </label>
      </div>
    </Field>
  );
};
