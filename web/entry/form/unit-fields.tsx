import { useEffect } from 'preact/hooks';
import { describedBy, Field } from '../../lib/field.tsx';
import { say, type Text } from '../../lib/say.ts';
import type { CompetitionPage } from '../held.ts';
import { texts } from '../texts.ts';
import { areasMissing, cities, districtsIn, loadCities, loadCity, villagesIn } from './areas.ts';
import { askedOf, type DraftField, draft, fill, problemAt } from './draft.ts';
import { TextField } from './text-field.tsx';

/** Which unit it is, in the words of its level; the city is asked for only where the competition spans a province. */
export const UnitFields = ({ now }: { now: CompetitionPage }) => {
  const { level, areaCode, categories } = now;
  const asked = askedOf(level);
  const city = areaCode.length === 2 ? draft.value.city : areaCode.slice(0, 5);
  useEffect(() => {
    void loadCities(areaCode);
    void loadCity(city);
  }, [areaCode, city]);
  return (
    <>
      {categories.length > 0 && (
        <Select
          field="category"
          label={texts.category}
          options={categories.map(({ categoryId, name }) => ({ code: categoryId, name }))}
        />
      )}
      {asked.includes('village') && (
        <>
          {areaCode.length === 2 && <Select field="city" label={texts.city} options={cities.value} />}
          {areasMissing.value && (
            <p class="entry-problem" role="alert">
              {say(texts.areasMissing)}{' '}
              <button type="button" class="link" onClick={() => void loadCity(city)}>
                {say(texts.again)}
              </button>
            </p>
          )}
          <Select field="district" label={texts.district} options={districtsIn(city, areaCode)} />
          <Select field="village" label={texts.village} options={villagesIn(draft.value.district, areaCode)} />
        </>
      )}
      {asked.includes('unitName') && (
        <TextField field="unitName" label={level === 'posyandu' ? texts.posyanduName : texts.groupName} />
      )}
      {asked.includes('rw') && (
        <div class="side-by-side">
          {asked.includes('rt') && <TextField field="rt" label={texts.rt} inputMode="numeric" />}
          <TextField field="rw" label={texts.rw} inputMode="numeric" />
        </div>
      )}
    </>
  );
};

type SelectProps = { field: DraftField; label: Text; options: readonly { code: string; name: string }[] };
const Select = ({ field, label, options }: SelectProps) => {
  const asked = { id: field, label: say(label), problem: problemAt(field) };
  return (
    <Field {...asked}>
      <select
        class="input"
        {...describedBy(asked)}
        value={draft.value[field]}
        onChange={({ currentTarget }) => fill(field, currentTarget.value)}
      >
        <option value="">{say(texts.choose)}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
};
