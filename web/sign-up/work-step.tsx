import { occupations } from '../../shared/domain/occupations.ts';
import { Choice } from '../lib/choice.tsx';
import { describedBy, Field, FieldGroup } from '../lib/field.tsx';
import { language } from '../lib/language.ts';
import { say } from '../lib/say.ts';
import { draft, fill, problemAt } from './form.ts';
import { texts } from './texts.ts';

export const WorkStep = () => {
  const { occupation, membership } = draft.value;
  const work = { id: 'occupation', label: say(texts.occupation), problem: problemAt('occupation') };
  return (
    <>
      <Field {...work}>
        <select
          class={occupation === '' ? 'input input-empty' : 'input'}
          {...describedBy(work)}
          value={occupation}
          onChange={({ currentTarget }) => fill('occupation', currentTarget.value)}
        >
          <option value="">{say(texts.pickOccupation)}</option>
          {occupations.map((one) => (
            <option key={one.code} value={one.code}>
              {one[language.value]}
            </option>
          ))}
        </select>
      </Field>
      <FieldGroup id="membership" label={say(texts.membership)} problem={problemAt('membership')}>
        {(['member', 'new', 'none'] as const).map((one) => (
          <Choice
            key={one}
            name="membership"
            value={one}
            checked={membership === one}
            onChoose={() => fill('membership', one)}
          >
            {say(texts[one])}
          </Choice>
        ))}
      </FieldGroup>
    </>
  );
};
